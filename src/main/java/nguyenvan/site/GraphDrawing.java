package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nguyenvan.content.Facts;
import nguyenvan.site.GraphLabels.Box;
import nguyenvan.site.GraphLabels.Words;
import nguyenvan.site.GraphView.DrawingView;
import nguyenvan.site.GraphView.KeyView;
import nguyenvan.site.GraphView.LabelView;
import nguyenvan.site.GraphView.ShapeView;
import nguyenvan.site.GraphView.TickView;
import nguyenvan.site.Graphs.Datum;

/** One drawing of a graph, laid out for a width. */
final class GraphDrawing {

  /** A mark that wants its words beside it. */
  private record Wish(String role, Box mark, List<Words> lines, KeyView key) {}

  private static final int HEAD = 52;
  private static final int FOOT = 28;
  private static final int RIGHT = 10;
  private static final double DIGIT = 7.4;
  private static final double SIDE_BY_SIDE = 22;
  private static final double KEY_CENTRE = 12;
  private static final int NAMES = 2;

  private final PageContext c;
  private final Values values;
  private final List<Datum> results;
  private final List<Datum> targets;
  private final boolean wide;
  private final int width;
  private final int height;
  private final GraphScale scale;
  private final GraphLabels room;
  private final List<ShapeView> shapes = new ArrayList<>();
  private final List<Wish> wishes = new ArrayList<>();
  private final List<Wish> extras = new ArrayList<>();

  GraphDrawing(
      PageContext context, List<Datum> results, List<Datum> targets, boolean turned, boolean wide) {
    this.c = context;
    this.values = new Values(c.knowledge, c.language);
    this.results = results;
    this.targets = targets;
    this.wide = wide;
    this.width = wide ? 720 : 340;
    this.height = wide ? 400 : 380;
    List<Datum> all = all();
    GraphScale rough = GraphScale.of(0, width, 0, 1, all, turned);
    double label =
        rough.rows().stream().mapToInt(r -> values.number(r).length()).max().orElse(1) * DIGIT;
    this.scale = GraphScale.of(label + 10, width - RIGHT, HEAD, height - FOOT, all, turned);
    this.room = new GraphLabels(new Box(scale.left() + 4, 20, width - 2, scale.bottom() - 2));
  }

  /** Targets before results, as what a reader looks for. */
  private List<Datum> all() {
    List<Datum> all = new ArrayList<>(targets);
    all.addAll(results);
    return all;
  }

  DrawingView view() {
    results();
    targets();
    List<LabelView> labels = new ArrayList<>();
    List<KeyView> keys = new ArrayList<>();
    for (Wish wish : wishes) {
      room.place(wish.role, wish.mark, wish.lines, true)
          .ifPresentOrElse(labels::add, () -> keys.add(wish.key));
    }
    for (Wish extra : extras) {
      room.place(extra.role, extra.mark, extra.lines, false).ifPresent(labels::add);
    }
    return new DrawingView(
        wide ? "wide" : "narrow",
        width,
        height,
        Graphs.number(scale.left()),
        Graphs.number(scale.right()),
        Graphs.number(scale.bottom()),
        scale.rows().stream()
            .map(r -> new TickView(Graphs.number(scale.y(r)), values.number(r)))
            .toList(),
        scale.years(all()).stream()
            .map(y -> new TickView(Graphs.number(scale.x(y)), String.valueOf(y)))
            .toList(),
        shapes,
        labels,
        keys);
  }

  private void results() {
    int style = 0;
    Set<String> seen = new LinkedHashSet<>();
    for (Map.Entry<String, List<Datum>> one : Graphs.byReporter(results).entrySet()) {
      reporter(one.getKey(), one.getValue(), style++, seen);
    }
  }

  /** The results of one reporter; single years are points joined by a line. */
  private void reporter(String who, List<Datum> some, int style, Set<String> seen) {
    String line = "line-" + style % GraphMarks.STYLES;
    String point = "point-" + style % GraphMarks.STYLES;
    StringBuilder path = new StringBuilder();
    List<ShapeView> points = new ArrayList<>();
    Wish last = null;
    double fromX = 0;
    double fromY = 0;
    for (Datum d : some) {
      double y = scale.y(d.value().from());
      double x = scale.x((d.from() + d.to()) / 2.0);
      Box mark;
      ShapeView shape;
      if (d.from() != d.to()) {
        double left = scale.x(d.from());
        double right = scale.x(d.to());
        shape = new ShapeView("span", GraphMarks.span(left, right, y));
        mark = new Box(left, y - 5, right, y + 5);
      } else if (d.value().to().isPresent()) {
        double top = scale.y(d.value().to().get());
        shape = new ShapeView("span", GraphMarks.range(x, y, top));
        mark = new Box(x - 7, Math.min(y, top), x + 7, Math.max(y, top));
      } else {
        while (!seen.add(Graphs.number(x) + " " + Math.round(y / 4))) {
          x += 11;
        }
        if (!path.isEmpty()) {
          room.takeLine(fromX, fromY, x, y);
        }
        path.append(path.isEmpty() ? "M" : "L").append(Graphs.number(x)).append(' ');
        path.append(Graphs.number(y));
        fromX = x;
        fromY = y;
        shape = new ShapeView(point, GraphMarks.point(style, x, y));
        mark = GraphMarks.pointBox(x, y);
      }
      points.add(shape);
      room.take(mark);
      String figure = values.brief(d.value());
      if (d.from() != d.to()) {
        figure += " (" + Graphs.years(d) + ")";
      }
      if (last != null) {
        extras.add(new Wish("figure", last.mark, last.lines.subList(0, 1), last.key));
      }
      List<Words> lines = new ArrayList<>(List.of(new Words(figure, true)));
      lines.addAll(wrapped(who));
      KeyView key = new KeyView(keyShape(d, shape.role(), style), who + ": " + figure);
      last = new Wish("result", mark, lines, key);
    }
    if (path.indexOf("L") > 0) {
      shapes.add(new ShapeView(line, path.toString()));
    }
    shapes.addAll(points);
    wishes.add(last);
  }

  private static ShapeView keyShape(Datum d, String role, int style) {
    boolean point = d.from() == d.to() && d.value().to().isEmpty();
    return new ShapeView(
        role,
        point
            ? GraphMarks.point(style, KEY_CENTRE, KEY_CENTRE)
            : GraphMarks.span(2, 2 * KEY_CENTRE - 2, KEY_CENTRE));
  }

  /** Targets that say the same share a mark; marks that would lie on each other stand abreast. */
  private void targets() {
    Map<String, List<Datum>> same = new LinkedHashMap<>();
    targets.stream()
        .sorted(Comparator.comparingInt(Datum::from).thenComparing(d -> d.value().from()))
        .forEach(
            d ->
                same.computeIfAbsent(d.from() + values.brief(d.value()), k -> new ArrayList<>())
                    .add(d));
    List<List<Datum>> groups = List.copyOf(same.values());
    List<Wish> own = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Datum d = groups.get(i).get(0);
      int before = 0;
      int after = 0;
      for (int j = 0; j < groups.size(); j++) {
        if (near(d, groups.get(j).get(0))) {
          before += j < i ? 1 : 0;
          after += j > i ? 1 : 0;
        }
      }
      double x = scale.x(d.from()) + (before - after) * SIDE_BY_SIDE / 2;
      own.add(target(d, x, names(groups.get(i))));
    }
    wishes.addAll(0, own);
  }

  private boolean near(Datum a, Datum b) {
    return a.from() == b.from()
        && Math.abs(scale.y(a.value().from()) - scale.y(b.value().from())) < SIDE_BY_SIDE;
  }

  private Wish target(Datum d, double x, List<String> names) {
    Facts.Comparator comparator = d.value().comparator();
    double y = scale.y(d.value().from());
    String role = comparator == Facts.Comparator.ABOUT ? "target-about" : "target";
    String path;
    Box mark;
    if (d.value().to().isPresent()) {
      double top = scale.y(d.value().to().get());
      path = GraphMarks.range(x, y, top);
      mark = new Box(x - 7, Math.min(y, top), x + 7, Math.max(y, top));
    } else {
      path = GraphMarks.target(comparator, scale.turned(), x, y);
      mark = GraphMarks.targetBox(comparator, scale.turned(), x, y);
    }
    shapes.add(new ShapeView(role, path));
    room.take(mark);
    String figure = values.brief(d.value());
    List<Words> lines = new ArrayList<>(List.of(new Words(figure, true)));
    names.forEach(n -> lines.addAll(wrapped(n)));
    ShapeView key = new ShapeView(role, GraphMarks.targetKey(comparator, scale.turned()));
    return new Wish(
        "aim",
        mark,
        lines,
        new KeyView(key, d.from() + ", " + String.join(", ", names) + ": " + figure));
  }

  /** Whose target a mark is; of many the first, and how many more. */
  private List<String> names(List<Datum> group) {
    List<String> names = group.stream().map(Datum::who).distinct().toList();
    return names.size() <= NAMES
        ? names
        : List.of(names.get(0), c.t("graph.more", names.size() - 1));
  }

  /** A name in lines of a bearable length. */
  private List<Words> wrapped(String name) {
    int most = wide ? 30 : 21;
    List<Words> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(new Words(line.toString(), false));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(new Words(line.toString(), false));
    return lines;
  }
}
