package nguyenvan.knowledge;

import java.util.Optional;
import java.util.Set;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.PageText;
import nguyenvan.content.Prose;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.FrozenProvisions;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Claim;

/** Every id that a file refers to exists and is of the kind that the place asks for. */
final class References {

  /** Pages that the build makes without a text of their own. */
  private static final Set<String> MADE =
      Set.of("a-z", "check", "corrections", "report", "search", "sources", "translations");

  /** Kinds that gather what others state. */
  private static final Set<EntryKind> GATHERING = Set.of(EntryKind.TOPIC, EntryKind.INDICATOR);

  private final Corpus corpus;
  private final Content content;
  private final Findings findings;

  References(Corpus corpus, Content content, Findings findings) {
    this.corpus = corpus;
    this.content = content;
    this.findings = findings;
  }

  void check() {
    for (Document document : corpus.documents()) {
      DocumentMap map = document.map();
      word("issuer", map.issuer(), map.at());
      word("type", map.type(), map.at());
      word("status", map.status(), map.at());
      map.relations().forEach(r -> word("fact.relation", r.type(), r.at()));
    }
    content.entries().values().forEach(this::check);
    for (PageText page : content.pages()) {
      page.prose().values().forEach(this::check);
    }
  }

  private void check(Entry entry) {
    entry.document().ifPresent(d -> document(d.id(), d.at()));
    entry.topics().forEach(t -> entry(t.id(), EntryKind.TOPIC, t.at()));
    entry.related().forEach(r -> any(r.id(), r.at()));
    entry.prose().values().forEach(this::check);
    entry.attributedTo().ifPresent(i -> entry(i.id(), EntryKind.INSTRUMENT, i.at()));
    entry.sameAs().forEach(s -> entry(s.id(), entry.kind(), s.at()));
    if (entry.facts() instanceof Facts.Viewpoint v) {
      provision(entry, v.provision(), v.at());
    } else if (entry.facts() instanceof Facts.Task t) {
      provision(entry, t.provision(), t.at());
    } else if (entry.facts() instanceof Facts.Instrument i) {
      word("issuer", i.issuer(), i.at());
      word("type", i.type(), i.at());
      i.namesIn().keySet().forEach(d -> document(d, i.at()));
      for (Facts.Relation relation : i.relations()) {
        entry(relation.target(), EntryKind.INSTRUMENT, relation.at());
        word("fact.relation", relation.type(), relation.at());
      }
    } else if (entry.facts() instanceof Facts.Target t) {
      t.value().ifPresent(v -> word("unit", v.unit(), v.at()));
      entry(t.indicator(), EntryKind.INDICATOR, t.at());
      if (entry.document().isEmpty()) {
        findings.add(Rule.YAML_MISSING_FIELD, t.at(), "required field is missing: document");
      }
    } else if (entry.facts() instanceof Facts.Event e) {
      e.instruments().forEach(r -> entry(r.id(), EntryKind.INSTRUMENT, r.at()));
    } else if (entry.facts() instanceof Facts.Indicator i) {
      for (Facts.Result result : i.results()) {
        word("unit", result.value().unit(), result.at());
        result.by().ifPresent(by -> word("issuer", by, result.at()));
      }
    } else if (entry.facts() instanceof Facts.Disagreement d) {
      word("about", d.about(), d.at());
      d.concerns().forEach(r -> any(r.id(), r.at()));
      if (entry.claims().stream().map(Claim::words).distinct().count() < 2) {
        findings.add(Rule.ENTRY_ONE_SIDED, entry.at(), Rule.ENTRY_ONE_SIDED.title());
      }
    }
    if (entry.claims().isEmpty() && !GATHERING.contains(entry.kind())) {
      findings.add(Rule.ENTRY_NO_QUOTE, entry.at(), Rule.ENTRY_NO_QUOTE.title());
    }
  }

  private void check(Prose prose) {
    for (Prose.Ref ref : prose.refs()) {
      Optional<EntryKind> kind = EntryKind.of(ref.kind());
      if (kind.isPresent()) {
        entry(ref.id(), kind.get(), ref.at());
      } else if (ref.kind().equals("document")) {
        document(ref.id(), ref.at());
        boolean lost =
            !ref.fragment().isEmpty()
                && corpus.document(ref.id()).isPresent()
                && corpus.provision(ref.id(), ref.fragment()).isEmpty();
        if (lost) {
          unknownProvision(ref.id(), ref.fragment(), ref.at());
        }
      } else if (ref.kind().equals("source")) {
        if (corpus.sources().file(ref.id()).isEmpty()) {
          unknown("source", ref.id(), ref.at());
        }
      } else if (content.pages().stream().noneMatch(p -> p.name().equals(ref.id()))
          && !MADE.contains(ref.id())) {
        unknown("page", ref.id(), ref.at());
      }
    }
  }

  /** A slug that a page would show must have its words in the messages. */
  private void word(String group, String slug, Location at) {
    if (!content.messages().has(group + "." + slug)) {
      String key = group + "." + slug;
      String fix =
          slug.isBlank()
              ? "give a slug that content/messages has words for"
              : "add " + key + " to both files of content/messages, or spell the slug as they do";
      findings.add(
          new Finding(Rule.ENTRY_REFERENCE, at, "no words for " + key + " in content/messages")
              .withFix(fix));
    }
  }

  private void document(String id, Location at) {
    if (corpus.document(id).isEmpty()) {
      unknown("document", id, at);
    }
  }

  private void provision(Entry entry, String provision, Location at) {
    String document = entry.document().map(Facts.Reference::id).orElse("");
    if (document.isEmpty()) {
      findings.add(Rule.YAML_MISSING_FIELD, at, "required field is missing: document");
    } else if (corpus.document(document).isPresent()
        && corpus.provision(document, provision).isEmpty()) {
      unknownProvision(document, provision, at);
    }
  }

  private void entry(String id, EntryKind kind, Location at) {
    Entry entry = content.entries().get(id);
    if (entry == null || entry.kind() != kind) {
      unknown(kind.slug(), id, at);
    }
  }

  private void any(String id, Location at) {
    if (!content.entries().containsKey(id)) {
      unknown("id", id, at);
    }
  }

  private void unknownProvision(String document, String provision, Location at) {
    findings.add(
        new Finding(Rule.ENTRY_REFERENCE, at, "unknown provision: " + document + " " + provision)
            .withFix(FrozenProvisions.useListed(document)));
  }

  /** What refers to a file that could not be read is not at fault. */
  private void unknown(String kind, String id, Location at) {
    if (content.unread().contains(id)) {
      return;
    }
    findings.add(Rule.ENTRY_REFERENCE, at, "unknown " + kind + ": " + id);
  }
}
