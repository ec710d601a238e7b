package nguyenvan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words to units. Units of one kind, document and year stand together, so that these are told in a
 * few runs; words are cut into shards in their order, so that a search loads no more than the
 * shards of its words. Where there are very many units, the shard of a word holds the best of them
 * and an overflow the rest, so that a shard stays small however much text there is.
 */
final class Index {

  /** More units than these are very many. */
  private static final int MANY = 10_000;

  /** Of very many units, those of a form of a word that its shard holds. */
  private static final int BEST = 750;

  /**
   * Characters of places after which a shard is closed; in a large index words take more of them.
   */
  private static final int SHARD = 14_000;

  private static final int SMALL_SHARD = 4_000;

  /** Units of one kind, document and year. */
  record Run(Unit.Facets facets, int count) {}

  /**
   * Words that follow each other.
   *
   * @param surfaces of the forms of the words, in the order of the words
   * @param counts how many places each form has here
   * @param places of all
   * @param rests what forms have more
   */
  record Shard(List<String> surfaces, List<Integer> counts, Bits places, List<Rest> rests) {

    Shard() {
      this(new ArrayList<>(), new ArrayList<>(), new Bits(), new ArrayList<>());
    }
  }

  /** A form, by its number in the shard, with an overflow, and the units of its word. */
  record Rest(int form, int overflow, int units) {}

  /** Places of one form that its shard has no room for. */
  record Overflow(int count, Bits places) {}

  private final List<Unit> units;
  private final Layout layout = new Layout();
  private final List<Run> runs = new ArrayList<>();
  private final List<Shard> shards = new ArrayList<>();
  private final List<Overflow> overflows = new ArrayList<>();

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

  boolean isLarge() {
    return units.size() > MANY;
  }

  List<Unit> units() {
    return units;
  }

  Layout layout() {
    return layout;
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

  private Map<String, Map<String, Postings>> postings() {
    Map<String, Map<String, Postings>> words = new TreeMap<>();
    for (Unit unit : units) {
      layout.unit(unit.fields().stream().map(Unit.Field::weight).toList());
      for (Unit.Field field : unit.fields()) {
        List<Tokens.Token> tokens = Tokens.of(field.text());
        int place = layout.field(field.weight(), tokens.size());
        for (Tokens.Token token : tokens) {
          words
              .computeIfAbsent(token.folded(), k -> new TreeMap<>())
              .computeIfAbsent(token.exact(), k -> new Postings(token.surface()))
              .add(place++);
        }
      }
    }
    return words;
  }

  private void cut(Map<String, Map<String, Postings>> words) {
    int size = isLarge() ? SMALL_SHARD : SHARD;
    Shard shard = null;
    for (Map<String, Postings> forms : words.values()) {
      if (shard == null || shard.places.length() > size) {
        shard = new Shard();
        shards.add(shard);
      }
      for (Postings form : forms.values()) {
        add(forms, form, shard);
      }
    }
  }

  private void add(Map<String, Postings> forms, Postings form, Shard shard) {
    int[] here = form.all();
    if (isLarge() && here.length > BEST && form.units(layout).size() > BEST) {
      Set<Integer> units = new HashSet<>();
      forms.values().forEach(p -> units.addAll(p.units(layout)));
      Set<Integer> best = form.best(layout, BEST);
      int[] rest = Arrays.stream(here).filter(p -> !best.contains(layout.unit(p))).toArray();
      here = Arrays.stream(here).filter(p -> best.contains(layout.unit(p))).toArray();
      shard.rests.add(new Rest(shard.surfaces.size(), overflows.size(), units.size()));
      overflows.add(new Overflow(rest.length, packed(new Bits(), rest)));
    }
    shard.surfaces.add(form.surface());
    shard.counts.add(here.length);
    packed(shard.places, here);
  }

  private Bits packed(Bits bits, int[] places) {
    bits.append(places, 0, layout.places());
    return bits;
  }
}
