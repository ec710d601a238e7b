package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nguyenvan.drawing.Lettering;
import nguyenvan.drawing.Rows;
import nguyenvan.knowledge.Course;
import nguyenvan.knowledge.Step;
import nguyenvan.knowledge.Stop;
import nguyenvan.site.CourseView.ArrowView;
import nguyenvan.site.CourseView.LineView;
import nguyenvan.site.CourseView.NodeView;

/**
 * Lays a course out: texts below each other in the order of time, and left of them arrows that go
 * down from an earlier text to a later one, where they end at the words for what joins the two.
 */
final class CourseChart {

  private static final int TRACK = 9;
  private static final int LEFT = 4;
  private static final int DOT_TO_TEXT = 15;
  private static final int TEXT_WIDTH = 262;
  private static final int TITLE_LETTERS = 30;
  private static final int LABEL_LETTERS = 36;
  private static final int DATE = 20;
  private static final int TITLE_LINE = 23;
  private static final int LABEL_LINE = 20;
  private static final int BETWEEN = 26;
  private static final int SHEET = 1000;
  private static final int CORNER = 5;

  /** Where an arrow goes. */
  private record Way(Step step, int from, int to, List<LineView> label) {}

  private final PageContext c;
  private final CourseNames names;
  private final Course course;
  private final Map<Stop, Integer> dots = new HashMap<>();
  private final List<NodeView> nodes = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();
  private int y = 4;

  CourseChart(PageContext context, Course course) {
    this.c = context;
    this.names = new CourseNames(context);
    this.course = course;
  }

  /** The view with the given list in it. */
  CourseView view(List<CourseView.StopView> stops) {
    course.stops().forEach(this::text);
    Map<Integer, Integer> tracks = tracks();
    int count = tracks.values().stream().mapToInt(t -> t + 1).max().orElse(0);
    int dot = LEFT + count * TRACK + CORNER;
    int text = dot + DOT_TO_TEXT;
    List<NodeView> placed = nodes.stream().map(n -> at(n, text)).toList();
    List<ArrowView> arrows = new ArrayList<>();
    for (Way way : ways) {
      int track = LEFT + (count - 1 - tracks.get(way.from)) * TRACK;
      arrows.add(arrow(way, track, dot, text));
    }
    return new CourseView(
        names.link(course.centre()).title(),
        y > SHEET,
        text + TEXT_WIDTH,
        y,
        placed,
        arrows,
        stops);
  }

  private void text(Stop stop) {
    int top = y;
    y += DATE;
    List<LineView> title = lines(names.link(stop).title(), TITLE_LETTERS, TITLE_LINE);
    int dot = title.get(0).y() - 5;
    int height = y - top + 4;
    for (Step step : before(stop)) {
      Stop other = CourseNames.other(step, stop);
      String words = names.relation(step, stop) + ": " + names.link(other).title();
      String inferred = step.inferred() ? " (" + c.t("course.inferred.short") + ")" : "";
      List<LineView> label = lines(words + inferred, LABEL_LETTERS, LABEL_LINE);
      ways.add(new Way(step, dots.get(other), label.get(0).y() - 4, label));
    }
    dots.put(stop, dot);
    nodes.add(
        new NodeView(
            0,
            dot,
            top,
            height,
            names.date(stop),
            title,
            c.t("timeline.point", names.link(stop).title(), names.date(stop)),
            names.link(stop).href(),
            stop.equals(course.centre()),
            stop.document().isPresent()));
    y += BETWEEN;
  }

  /** The steps from earlier texts, those from the nearest first. */
  private List<Step> before(Stop stop) {
    return before(course, stop);
  }

  static List<Step> before(Course course, Stop stop) {
    List<Stop> order = course.stops();
    int own = order.indexOf(stop);
    return course.steps().stream()
        .filter(s -> s.subject().equals(stop) || s.object().equals(stop))
        .filter(s -> order.indexOf(CourseNames.other(s, stop)) < own)
        .sorted(
            Comparator.comparingInt((Step s) -> -order.indexOf(CourseNames.other(s, stop)))
                .thenComparing(Step::type))
        .toList();
  }

  private List<LineView> lines(String text, int letters, int height) {
    List<LineView> lines = new ArrayList<>();
    for (String line : Lettering.wrap(text, letters)) {
      y += height;
      lines.add(new LineView(y, line));
    }
    return lines;
  }

  /** A track for all arrows from one text, the shortest nearest to the texts. */
  private Map<Integer, Integer> tracks() {
    Map<Integer, Integer> ends = new HashMap<>();
    ways.forEach(w -> ends.merge(w.from, w.to, Math::max));
    Rows rows = new Rows(1);
    Map<Integer, Integer> tracks = new HashMap<>();
    ends.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> e.getValue() - e.getKey())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> tracks.put(e.getKey(), rows.place(e.getKey(), e.getValue())));
    return tracks;
  }

  private static NodeView at(NodeView node, int x) {
    return new NodeView(
        x,
        node.y(),
        node.top(),
        node.height(),
        node.date(),
        node.title(),
        node.name(),
        node.href(),
        node.centre(),
        node.held());
  }

  private static ArrowView arrow(Way way, int track, int dot, int text) {
    int tip = text - 5;
    String shaft =
        "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d"
            .formatted(
                dot,
                way.from,
                track + CORNER,
                track,
                way.from,
                track,
                way.from + CORNER,
                way.to - CORNER,
                track,
                way.to,
                track + CORNER,
                way.to,
                tip - 6);
    String head = "M%d %dl-8 -4.5v9Z".formatted(tip, way.to);
    return new ArrowView(shaft, head, way.step.inferred(), way.label);
  }
}
