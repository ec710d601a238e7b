package nguyenvan.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nguyenvan.document.Document;
import nguyenvan.text.Span;

/**
 * The way that leads to a document and on from it: its draft with the papers that came together,
 * what those look back on, and what says of itself that it stands to the document in some way.
 */
public final class Course {

  private static final String ACCOMPANIES = "accompanies";

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
    Set<Stop> papers = new LinkedHashSet<>();
    knowledge.lineage().forerunners(document).forEach(d -> papers.add(relations.stop(d)));
    together(papers, all);
    papers.add(centre);
    Set<Stop> found = new LinkedHashSet<>(papers);
    all.stream().filter(s -> papers.contains(s.subject())).forEach(s -> found.add(s.object()));
    Set<Stop> after = new LinkedHashSet<>();
    all.stream()
        .filter(s -> s.object().equals(centre) && !found.contains(s.subject()))
        .forEach(s -> after.add(s.subject()));
    together(after, all);
    found.addAll(after);
    List<Stop> order = ordered(found, all, knowledge.corpus().documents());
    List<Step> within =
        all.stream()
            .filter(s -> found.contains(s.subject()) && found.contains(s.object()))
            .toList();
    return new Course(centre, order, within);
  }

  /** Adds what came together with them, and with that. */
  private static void together(Set<Stop> papers, List<Step> steps) {
    for (boolean grew = true; grew; ) {
      Set<Stop> more = new LinkedHashSet<>();
      for (Step step : steps) {
        if (step.type().equals(ACCOMPANIES)
            && (papers.contains(step.subject()) || papers.contains(step.object()))) {
          more.add(step.subject());
          more.add(step.object());
        }
      }
      grew = papers.addAll(more);
    }
  }

  /** Where a stop stands in time: on a day, or without a date right before or after one. */
  private record Moment(LocalDate day, int side) {}

  private static List<Stop> ordered(Set<Stop> stops, List<Step> steps, List<Document> corpus) {
    Map<Stop, Moment> moments = new LinkedHashMap<>();
    stops.forEach(s -> moments.put(s, moment(s, steps)));
    List<Stop> order = new ArrayList<>(stops);
    order.sort(
        Comparator.<Stop, LocalDate>comparing(s -> moments.get(s).day)
            .thenComparing(s -> moments.get(s).side)
            .thenComparing(s -> s.document().map(corpus::indexOf).orElse(-1))
            .thenComparing(Stop::id));
    return order;
  }

  /**
   * A month or a year counts from its end. A text without a date follows the latest that it says
   * something of, or comes before the earliest that says something of it.
   */
  private static Moment moment(Stop stop, List<Step> steps) {
    Optional<LocalDate> own = Span.of(stop.date()).map(Span::last);
    if (own.isPresent()) {
      return new Moment(own.get(), 0);
    }
    Optional<LocalDate> after =
        days(steps.stream().filter(s -> s.subject().equals(stop)).map(Step::object))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> before =
        days(steps.stream().filter(s -> s.object().equals(stop)).map(Step::subject))
            .min(Comparator.naturalOrder());
    return after
        .map(d -> new Moment(d, 1))
        .orElseGet(() -> new Moment(before.orElse(LocalDate.MAX), -1));
  }

  private static Stream<LocalDate> days(Stream<Stop> stops) {
    return stops.flatMap(s -> Span.of(s.date()).stream()).map(Span::last);
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
