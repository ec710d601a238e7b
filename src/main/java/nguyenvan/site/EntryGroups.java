package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Tasks;
import nguyenvan.mention.Mention;
import nguyenvan.site.EntryView.GroupView;
import nguyenvan.site.EntryView.MentionsView;
import nguyenvan.site.EntryView.RowView;

/** What an entry leads to: other pages by kind, and the provisions that name it. */
final class EntryGroups {

  private final PageContext c;
  private final KnowledgeBase knowledge;

  EntryGroups(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
  }

  /** Under a topic all that carries it; elsewhere what is related, in either direction. */
  List<GroupView> of(Entry entry) {
    Set<Entry> all = new LinkedHashSet<>();
    if (entry.kind() == EntryKind.TOPIC) {
      all.addAll(knowledge.underTopic(entry.id()));
    } else {
      entry.related().forEach(r -> knowledge.entry(r.id()).ifPresent(all::add));
      if (entry.facts() instanceof Facts.Disagreement d) {
        d.concerns().forEach(r -> knowledge.entry(r.id()).ifPresent(all::add));
      }
      knowledge.referringTo(entry.id()).stream()
          .filter(e -> !(e.facts() instanceof Facts.Instrument))
          .forEach(all::add);
      if (entry.kind() == EntryKind.TASK || entry.kind() == EntryKind.VIEWPOINT) {
        within(entry, all);
      }
      // What stands elsewhere on the page in a place of its own.
      all.removeAll(Disputes.of(knowledge, entry));
      if (entry.kind() == EntryKind.INDICATOR) {
        all.removeAll(Indicators.targets(knowledge, entry.id()));
      } else if (entry.facts() instanceof Facts.Target t) {
        knowledge.entry(t.indicator()).ifPresent(all::remove);
      }
    }
    List<GroupView> groups = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      List<Entry> some =
          c.adoptedFirst(knowledge.entries(kind).stream().filter(all::contains).toList());
      if (!some.isEmpty()) {
        List<RowView> rows =
            some.stream().map(e -> c.row(e, entry.id()).withNote(note(e, entry))).toList();
        groups.add(new GroupView(kind.folder(), c.folderTitle(kind), rows));
      }
    }
    return groups;
  }

  /** Two targets of one indicator may differ by their document and their horizon only. */
  private String note(Entry entry, Entry page) {
    String document = c.foreignDocument(entry, page);
    String horizon = PageContext.horizon(entry);
    String words = horizon.isEmpty() ? "" : c.t("row.horizon", horizon);
    return Stream.of(document, words).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
  }

  /** Targets and terms quoted from the provisions that the page is about. */
  private void within(Entry entry, Set<Entry> all) {
    List<Provision> provisions = new ArrayList<>(Tasks.items(knowledge.corpus(), entry));
    knowledge.proofs(entry).forEach(p -> provisions.add(p.provision()));
    for (Provision provision : provisions) {
      knowledge.quoting(provision).stream()
          .filter(e -> e.kind() == EntryKind.TARGET || e.kind() == EntryKind.TERM)
          .forEach(all::add);
    }
  }

  /** Where the documents name the entry, by document; its own document aside. */
  List<MentionsView> mentions(Entry entry) {
    Map<String, List<LinkView>> byDocument = new LinkedHashMap<>();
    for (Mention mention : knowledge.mentions().of(entry.id())) {
      Provision provision = mention.provision();
      byDocument
          .computeIfAbsent(provision.document(), d -> new ArrayList<>())
          .add(new LinkView(c.links.provision(provision), provision.id()));
    }
    List<MentionsView> views = new ArrayList<>();
    byDocument.forEach(
        (id, provisions) ->
            views.add(
                new MentionsView(
                    c.link(knowledge.corpus().document(id).orElseThrow()), provisions)));
    return views;
  }
}
