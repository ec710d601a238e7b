package nguyenvan.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nguyenvan.document.Document;
import nguyenvan.text.Span;

/**
 * The way that leads to a document and on from it: its draft with the papers that came together,
 * what those look back on, and what says of itself that it stands to the document in some way.
 */
public final class Course {

  private static final String ACCOMPANIES = "accompanies";
  private static final String MENTIONS = "mentions";

  private final Stop centre;
  private final List<Stop> stops;
  private final List<Step> steps;

  private Course(Stop centre, List<Stop> stops, List<Step> steps) {
    this.centre = centre;
    this.stops = stops;
    this.steps = steps;
  }

  static Course of(Document document, KnowledgeBase knowledge) {
    Relations relations = new Relations(knowledge);
    List<Step> all = relations.steps();
    Stop centre = relations.stop(document);
    Set<Stop> before = new LinkedHashSet<>(Set.of(centre));
    knowledge.lineage().forerunners(document).forEach(d -> before.add(relations.stop(d)));
    before.remove(centre);
    grow(before, all, s -> s.type().equals(ACCOMPANIES), true, true);
    before.add(centre);
    grow(before, all, s -> !s.type().equals(MENTIONS) || isNamedInHead(s), true, false);
    Set<Stop> after = new LinkedHashSet<>();
    all.stream().filter(s -> s.object().equals(centre)).forEach(s -> after.add(s.subject()));
    after.removeAll(before);
    grow(after, all, s -> s.type().equals(ACCOMPANIES), false, true);
    Set<Stop> found = new LinkedHashSet<>(before);
    found.addAll(after);
    List<Stop> order = ordered(found, all, knowledge.corpus().documents());
    List<Step> within =
        all.stream()
            .filter(s -> found.contains(s.subject()) && found.contains(s.object()))
            .toList();
    return new Course(centre, order, within);
  }

  private static boolean isNamedInHead(Step step) {
    return step.object().document().isEmpty() && step.subject().document().isPresent();
  }

  /** Adds what the steps lead to: from subject to object, from object to subject, or both. */
  private static void grow(
      Set<Stop> stops, List<Step> steps, Predicate<Step> by, boolean onward, boolean back) {
    for (boolean grew = true; grew; ) {
      Set<Stop> next = new LinkedHashSet<>();
      for (Step step : steps) {
        if (by.test(step)) {
          if (onward && stops.contains(step.subject())) {
            next.add(step.object());
          }
          if (back && stops.contains(step.object())) {
            next.add(step.subject());
          }
        }
      }
      grew = stops.addAll(next);
    }
  }

  /**
   * By date, a month or year at its end; what has no date right after the latest that it stands to.
   */
  private static List<Stop> ordered(Set<Stop> stops, List<Step> steps, List<Document> corpus) {
    Map<Stop, LocalDate> days = new LinkedHashMap<>();
    for (Stop stop : stops) {
      LocalDate known =
          steps.stream()
              .filter(s -> s.subject().equals(stop))
              .flatMap(s -> Span.of(s.object().date()).stream())
              .map(Span::last)
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MAX);
      days.put(stop, Span.of(stop.date()).map(Span::last).orElse(known));
    }
    List<Stop> order = new ArrayList<>(stops);
    order.sort(
        Comparator.<Stop, LocalDate>comparing(days::get)
            .thenComparing(s -> s.date().isEmpty())
            .thenComparing(s -> s.document().map(corpus::indexOf).orElse(-1))
            .thenComparing(Stop::id));
    return order;
  }

  /** The document that it is all about. */
  public Stop centre() {
    return centre;
  }

  /** Every text on the way, in the order of time. */
  public List<Stop> stops() {
    return List.copyOf(stops);
  }

  /** How the texts on the way stand to each other. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }
}
