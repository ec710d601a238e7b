package nguyenvan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.parallel.Parallel;

/**
 * Two documents laid beside each other, every provision of both exactly once. The lines follow the
 * first document; what only the second has stands behind what it follows there, or at the end of
 * the part that corresponds to its own.
 *
 * @param rows all lines in order
 * @param sheets the same lines over as many pages as they need
 */
public record Comparison(Pair pair, List<Row> rows, List<Sheet> sheets) {

  /** Characters of both texts that one page can bear. */
  private static final int LIMIT = 60_000;

  private static final String HEAD = "head";
  private static final String TAIL = "tail";

  /**
   * Lines that stand on one page.
   *
   * @param id of the heading of the first document that they begin with; empty for all lines
   */
  public record Sheet(String id, List<Row> rows) {

    public Sheet {
      rows = List.copyOf(rows);
    }
  }

  /** Lays two documents beside each other. */
  public static Comparison of(Pair pair) {
    List<Row> rows = new Layout(pair).rows();
    return new Comparison(pair, rows, sheets(rows));
  }

  public boolean isParted() {
    return sheets.size() > 1;
  }

  /** The sheet that a provision stands on. */
  public Sheet sheetOf(Provision provision) {
    return sheets.stream()
        .filter(s -> s.rows().stream().anyMatch(r -> r.has(provision)))
        .findFirst()
        .orElseThrow();
  }

  /** How many lines of the text stand so. */
  public long count(Row.Status status) {
    return rows.stream().filter(r -> r.isText() && r.status() == status).count();
  }

  /** How many lines of the text that have one side only stand so. */
  public long count(Row.Status status, boolean first) {
    return rows.stream()
        .filter(r -> r.isText() && r.status() == status && r.a().isPresent() == first)
        .count();
  }

  /** How many provisions of the text stand in another order. */
  public long moved() {
    return rows.stream().filter(r -> r.isText() && r.moved()).count();
  }

  private static List<Sheet> sheets(List<Row> rows) {
    List<List<Row>> cuts = new ArrayList<>();
    cut("", rows, cuts);
    if (cuts.size() == 1) {
      return List.of(new Sheet("", rows));
    }
    return cuts.stream().map(c -> new Sheet(heading(c), c)).toList();
  }

  private static String heading(List<Row> rows) {
    return rows.stream()
        .flatMap(r -> r.a().stream())
        .filter(Provision::isHeading)
        .findFirst()
        .map(Provision::id)
        .orElseThrow();
  }

  private static void cut(String parent, List<Row> rows, List<List<Row>> cuts) {
    List<List<Row>> groups = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    List<Row> before = new ArrayList<>();
    for (Row row : rows) {
      Optional<Provision> head = row.a().filter(p -> p.isHeading() && p.parent().equals(parent));
      if (head.isPresent()) {
        groups.add(new ArrayList<>(before));
        heads.add(head.get().id());
        before.clear();
      }
      (groups.isEmpty() ? before : groups.get(groups.size() - 1)).add(row);
    }
    if (length(rows) <= LIMIT || groups.size() < 2) {
      cuts.add(rows);
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      cut(heads.get(i), groups.get(i), cuts);
    }
  }

  private static int length(List<Row> rows) {
    int length = 0;
    for (Row row : rows) {
      length += row.a().map(p -> p.text().length()).orElse(0);
      length += row.b().map(p -> p.text().length()).orElse(0);
    }
    return length;
  }

  /** Puts every provision in its line. */
  private static final class Layout {
    private final Pair pair;
    private final Map<Provision, Match> byA = new HashMap<>();
    private final Map<Provision, Match> byB = new HashMap<>();
    private final Map<Match, Boolean> moved = new HashMap<>();
    private final Map<Provision, String> partOf = new HashMap<>();

    Layout(Pair pair) {
      this.pair = pair;
      divide(pair.a());
      divide(pair.b());
      List<Match> matches = Matching.of(pair);
      for (Match match : matches) {
        byA.put(match.a(), match);
        byB.put(match.b(), match);
      }
      order(matches);
    }

    /** The longest run of matches that stand in the same order; the others were moved. */
    private void order(List<Match> matches) {
      List<Provision> inB = pair.b().provisions();
      Map<Provision, Integer> place = new HashMap<>();
      inB.forEach(p -> place.put(p, place.size()));
      int n = matches.size();
      double[] weight = new double[n];
      int[] before = new int[n];
      int last = -1;
      for (int i = 0; i < n; i++) {
        before[i] = -1;
        int at = place.get(matches.get(i).b());
        for (int j = 0; j < i; j++) {
          if (place.get(matches.get(j).b()) < at && weight[j] > weight[i]) {
            weight[i] = weight[j];
            before[i] = j;
          }
        }
        weight[i] += 1 + Math.log1p(matches.get(i).changes().shared());
        last = last < 0 || weight[i] > weight[last] ? i : last;
        moved.put(matches.get(i), true);
      }
      for (int i = last; i >= 0; i = before[i]) {
        moved.put(matches.get(i), false);
      }
    }

    List<Row> rows() {
      Map<String, List<Row>> parts = new LinkedHashMap<>();
      parts.put(HEAD, new ArrayList<>());
      for (Provision a : pair.a().provisions()) {
        Match match = byA.get(a);
        Row row =
            match == null
                ? Row.ofA(a, other(a, null))
                : Row.of(match, moved.get(match), other(a, match.b()));
        parts.computeIfAbsent(part(a), k -> new ArrayList<>()).add(row);
      }
      place(parts);
      return parts.values().stream().flatMap(List::stream).toList();
    }

    /** Puts in what only the second document has. */
    private void place(Map<String, List<Row>> parts) {
      Map<String, String> counterpart = corresponding(parts);
      Map<String, Provision> latest = new HashMap<>();
      for (Provision b : pair.b().provisions()) {
        Match match = byB.get(b);
        if (match != null) {
          if (!moved.get(match)) {
            latest.put(part(match.a()), b);
          }
          continue;
        }
        String part = counterpart.get(part(b));
        List<Row> rows = parts.computeIfAbsent(part, k -> new ArrayList<>());
        Provision anchor = latest.get(part);
        boolean follows = anchor != null && part(anchor).equals(part(b));
        int at =
            follows
                ? indexOf(rows, anchor) + 1
                : next(b).map(n -> indexOf(rows, n)).filter(n -> n >= 0).orElse(rows.size());
        rows.add(at, Row.ofB(b, other(null, b)));
        latest.put(part, b);
      }
    }

    private static int indexOf(List<Row> rows, Provision b) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).b().filter(b::equals).isPresent()) {
          return i;
        }
      }
      return -1;
    }

    /** Of what comes after a provision in its part, the first that stands with a partner. */
    private Optional<Provision> next(Provision b) {
      List<Provision> all = pair.b().provisions();
      return all.subList(all.indexOf(b) + 1, all.size()).stream()
          .filter(p -> part(p).equals(part(b)) && byB.containsKey(p) && !moved.get(byB.get(p)))
          .findFirst();
    }

    /** For each part of the second document the part of the first that has most of its matches. */
    private Map<String, String> corresponding(Map<String, List<Row>> parts) {
      Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
      for (Provision b : pair.b().provisions()) {
        Map<String, Integer> vote = votes.computeIfAbsent(part(b), k -> new LinkedHashMap<>());
        Match match = byB.get(b);
        if (match != null) {
          vote.merge(part(match.a()), 1 + match.changes().shared(), Integer::sum);
        }
      }
      Map<String, String> corresponding = new HashMap<>();
      String current =
          parts.keySet().stream().filter(k -> !k.equals(HEAD)).findFirst().orElse(HEAD);
      for (Map.Entry<String, Map<String, Integer>> vote : votes.entrySet()) {
        String part = vote.getKey();
        boolean outside = part.equals(HEAD) || part.equals(TAIL);
        String most =
            vote.getValue().entrySet().stream()
                .filter(e -> e.getKey().equals(HEAD) || e.getKey().equals(TAIL) ? outside : true)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(current);
        corresponding.put(part, outside ? part : most);
        current = outside ? current : most;
      }
      return corresponding;
    }

    private String part(Provision provision) {
      return partOf.get(provision);
    }

    /** For each provision the top heading before it; empty for what stands before the first. */
    private void divide(Document document) {
      String part = "";
      for (Provision p : document.provisions()) {
        if (p.isHeading() && p.parent().isEmpty()) {
          part = p.id();
        }
        boolean head = p.kind() == Provision.Kind.HEAD;
        partOf.put(p, head ? HEAD : p.kind() == Provision.Kind.TAIL ? TAIL : part);
      }
    }

    /** Where words of the provisions of a line stand outside it. */
    private Row.Other other(Provision a, Provision b) {
      List<Parallel> passages =
          pair.parallels().stream()
              .filter(p -> p.a().provision().equals(a) != p.b().provision().equals(b))
              .toList();
      List<Provision> declared = new ArrayList<>();
      for (List<String> ids : pair.declared()) {
        boolean ofA = a != null && ids.get(0).equals(a.id());
        boolean ofB = b != null && ids.get(1).equals(b.id());
        if (ofA != ofB) {
          Optional<Provision> there =
              ofA ? pair.b().provision(ids.get(1)) : pair.a().provision(ids.get(0));
          there
              .filter(t -> passages.stream().noneMatch(p -> p.of(t).isPresent()))
              .ifPresent(declared::add);
        }
      }
      return new Row.Other(passages, List.copyOf(declared));
    }
  }
}
