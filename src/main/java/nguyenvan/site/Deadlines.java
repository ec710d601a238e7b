package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.site.DeadlinesView.CountView;
import nguyenvan.site.DeadlinesView.DeadlineView;
import nguyenvan.site.DeadlinesView.ShelfView;
import nguyenvan.site.DeadlinesView.TargetView;
import nguyenvan.site.DeadlinesView.TopicView;

/** Gathers the targets by deadline, and under each by document. */
final class Deadlines {

  private static final int NONE = Integer.MAX_VALUE;

  private final PageContext c;

  Deadlines(PageContext context) {
    this.c = context;
  }

  DeadlinesView view() {
    Map<Integer, List<Entry>> byYear = byYear(c.knowledge.entries(EntryKind.TARGET));
    List<DeadlineView> deadlines = new ArrayList<>();
    byYear.forEach((year, some) -> deadlines.add(deadline(name(year), some)));
    return new DeadlineChart(c).view(deadlines, topics());
  }

  private static Map<Integer, List<Entry>> byYear(List<Entry> targets) {
    Map<Integer, List<Entry>> byYear = new TreeMap<>();
    for (Entry entry : targets) {
      int year = ((Facts.Target) entry.facts()).horizon().orElse(NONE);
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(entry);
    }
    return byYear;
  }

  private static String name(int year) {
    return year == NONE ? "" : Integer.toString(year);
  }

  private DeadlineView deadline(String year, List<Entry> targets) {
    Map<Document, List<Entry>> byDocument = new LinkedHashMap<>();
    for (Document document : c.documents()) {
      List<Entry> own =
          targets.stream().filter(e -> c.document(e).filter(document::equals).isPresent()).toList();
      if (!own.isEmpty()) {
        byDocument.put(document, own);
      }
    }
    List<ShelfView> shelves = new ArrayList<>();
    byDocument.forEach(
        (document, some) ->
            shelves.add(
                new ShelfView(
                    (year.isEmpty() ? "none" : "y" + year) + "-" + document.id(),
                    c.link(document),
                    some.stream().map(this::target).toList())));
    return new DeadlineView(year, targets.size(), shelves);
  }

  private TargetView target(Entry entry) {
    return new TargetView(
        c.row(entry, ""),
        c.knowledge.entry(((Facts.Target) entry.facts()).indicator()).map(c::link),
        c.topics(entry),
        entry.attributedTo().flatMap(r -> c.knowledge.entry(r.id())).map(c::link));
  }

  private List<TopicView> topics() {
    List<TopicView> topics = new ArrayList<>();
    for (Entry topic : c.knowledge.entries(EntryKind.TOPIC)) {
      List<Entry> targets =
          c.knowledge.underTopic(topic.id()).stream()
              .filter(e -> e.kind() == EntryKind.TARGET)
              .toList();
      List<CountView> counts = new ArrayList<>();
      byYear(targets).forEach((year, some) -> counts.add(new CountView(name(year), some.size())));
      if (!counts.isEmpty()) {
        topics.add(new TopicView(c.link(topic), counts));
      }
    }
    return topics;
  }
}
