package nguyenvan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nguyenvan.search.Postings.Posting;

/**
 * Words to units. Units that share their facets stand together, so that the facets of all are told
 * in a few runs; words are cut into shards in their order, so that a search loads no more than the
 * shards of its words. Of a word that very many units have, the shard holds the best and an
 * overflow the rest, so that a shard stays small however much text there is.
 */
final class Index {

  /** Units of a word that its shard holds. */
  static final int BEST = 2000;

  /** Characters of postings after which a shard is closed. */
  private static final int SHARD = 20_000;

  private static final int GAP = 4;

  /** One run of units with the same facets. */
  record Run(Unit.Facets facets, int count) {}

  /** A word of the vocabulary: its commonest form, and how many units have it in any form. */
  record Entry(String form, int units) {}

  /**
   * Words that follow each other.
   *
   * @param lines each a word, the number of its units, and for every form: the form unless it is
   *     the word, the number of postings, the number of the overflow if there is one
   * @param streams the postings of all
   */
  record Shard(String first, List<String> lines, Postings.Streams streams) {}

  /** Postings of one form that its shard has no room for. */
  record Overflow(int count, List<String> streams) {}

  private final List<Unit> units;
  private final List<Run> runs = new ArrayList<>();
  private final List<Shard> shards = new ArrayList<>();
  private final List<Overflow> overflows = new ArrayList<>();
  private final List<Entry> vocabulary = new ArrayList<>();

  Index(List<Unit> unsorted) {
    Map<Unit.Facets, List<Unit>> groups = new LinkedHashMap<>();
    unsorted.forEach(u -> groups.computeIfAbsent(u.facets(), k -> new ArrayList<>()).add(u));
    units = new ArrayList<>();
    groups.forEach(
        (facets, some) -> {
          units.addAll(some);
          runs.add(new Run(facets, some.size()));
        });
    cut(postings());
  }

  List<Unit> units() {
    return units;
  }

  List<Run> runs() {
    return runs;
  }

  List<Shard> shards() {
    return shards;
  }

  List<Overflow> overflows() {
    return overflows;
  }

  List<Entry> vocabulary() {
    return vocabulary;
  }

  private Map<String, Map<String, Postings>> postings() {
    Map<String, Map<String, Postings>> words = new TreeMap<>();
    for (int unit = 0; unit < units.size(); unit++) {
      int place = 0;
      for (Unit.Field field : units.get(unit).fields()) {
        List<Tokens.Token> tokens = Tokens.of(field.text());
        double counts = field.weight().of(tokens.size());
        for (Tokens.Token token : tokens) {
          words
              .computeIfAbsent(token.folded(), k -> new TreeMap<>())
              .computeIfAbsent(token.exact(), k -> new Postings(token.surface()))
              .add(unit, place++, counts);
        }
        place += GAP;
      }
    }
    return words;
  }

  private void cut(Map<String, Map<String, Postings>> words) {
    Shard shard = null;
    for (Map.Entry<String, Map<String, Postings>> word : words.entrySet()) {
      if (shard == null || shard.streams.length() > SHARD) {
        shard = new Shard(word.getKey(), new ArrayList<>(), new Postings.Streams());
        shards.add(shard);
      }
      shard.lines.add(line(word.getKey(), word.getValue(), shard.streams));
    }
  }

  private String line(String folded, Map<String, Postings> forms, Postings.Streams streams) {
    int count =
        (int)
            forms.values().stream()
                .flatMap(p -> p.all().stream())
                .mapToInt(Posting::unit)
                .distinct()
                .count();
    Postings commonest =
        forms.values().stream().max(Comparator.comparingInt(p -> p.all().size())).orElseThrow();
    vocabulary.add(new Entry(commonest.surface(), count));
    StringBuilder line = new StringBuilder(folded).append(' ').append(count);
    forms.forEach(
        (form, postings) -> {
          List<Posting> all = postings.all();
          List<Posting> best = Postings.best(all, BEST);
          streams.add(best);
          line.append(' ').append(form.equals(folded) ? "" : form);
          line.append(' ').append(best.size()).append(' ');
          if (all.size() > best.size()) {
            List<Posting> rest = new ArrayList<>(all);
            rest.removeAll(new HashSet<>(best));
            Postings.Streams overflow = new Postings.Streams();
            overflow.add(rest);
            line.append(overflows.size());
            overflows.add(new Overflow(rest.size(), overflow.texts()));
          }
        });
    return line.toString();
  }
}
