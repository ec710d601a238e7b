package nguyenvan.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.text.Words;

/**
 * Every word of every passage with its places, built once. A look-up goes through the places of the
 * rarest pair of neighbouring words only, so thousands of quotes cost no more than their length.
 */
public final class PassageIndex {

  /** A run of a passage's canonical text, end exclusive. */
  record Hit(Passage passage, int start, int end) {}

  private static final int BUCKET = 24;

  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Places> words = new HashMap<>();
  private final Map<String, Places> pairs = new HashMap<>();

  public PassageIndex(Corpus corpus) {
    for (Document document : corpus.documents()) {
      for (Provision provision : document.provisions()) {
        add(Passage.of(passages.size(), provision, provision.text()));
        if (!provision.amendments().isEmpty()) {
          add(Passage.of(passages.size(), provision, provision.printed()));
        }
      }
    }
  }

  List<Passage> passages() {
    return passages;
  }

  private void add(Passage passage) {
    passages.add(passage);
    Words.Word before = null;
    for (Words.Word word : Words.of(passage.canonical().text())) {
      words.computeIfAbsent(word.text(), k -> new Places()).add(passage.number(), word.start());
      if (before != null) {
        pairs
            .computeIfAbsent(before.text() + " " + word.text(), k -> new Places())
            .add(passage.number(), before.start());
      }
      before = word;
    }
  }

  /** Every place where a canonical text stands, also within words. */
  List<Hit> find(String canonical) {
    List<Words.Word> sought = Words.of(canonical);
    List<Hit> hits = new ArrayList<>();
    Anchor anchor = anchor(sought);
    if (anchor == null) {
      return hits;
    }
    for (int i = 0; i < anchor.places.size; i++) {
      Passage passage = passages.get(anchor.places.passage(i));
      int start = anchor.places.offset(i) - anchor.offset;
      String text = passage.canonical().text();
      if (start >= 0 && text.startsWith(canonical, start)) {
        hits.add(new Hit(passage, start, start + canonical.length()));
      }
    }
    return hits;
  }

  /**
   * Places where the text stands with its first or last word cut, for the message only: the inner
   * words are looked up, then the ends compared letter by letter.
   */
  List<Hit> findCut(String canonical) {
    List<Words.Word> sought = Words.of(canonical);
    List<Hit> hits = new ArrayList<>();
    if (sought.size() < 3) {
      return hits;
    }
    String inner = canonical.substring(sought.get(1).start(), sought.get(sought.size() - 2).end());
    for (Hit hit : find(inner)) {
      int start = hit.start - sought.get(1).start();
      if (start >= 0 && hit.passage.canonical().text().startsWith(canonical, start)) {
        hits.add(new Hit(hit.passage, start, start + canonical.length()));
      }
    }
    return hits;
  }

  /**
   * The passage that shares the most of the words, and about where; null when none shares any.
   *
   * @param preferred where to look first, in this order; what shares less than half of what the
   *     best of all passages shares is passed over
   */
  Hit nearest(String canonical, List<Predicate<Provision>> preferred) {
    Map<Long, Integer> votes = votes(canonical);
    long best = best(votes, p -> true);
    if (best < 0) {
      return null;
    }
    for (Predicate<Provision> place : preferred) {
      long near = best(votes, place);
      if (near >= 0 && votes.get(near) * 2 >= votes.get(best)) {
        best = near;
        break;
      }
    }
    return window(passage(best), Math.max(0, (int) best * BUCKET), canonical.length());
  }

  /** How many words of a text stand about where, by passage and stretch. */
  private Map<Long, Integer> votes(String canonical) {
    Map<Long, Integer> votes = new HashMap<>();
    List<Words.Word> sought = Words.of(canonical);
    for (int w = 0; w < sought.size(); w++) {
      Words.Word word = sought.get(w);
      Places places =
          w + 1 < sought.size()
              ? pairs.get(word.text() + " " + sought.get(w + 1).text())
              : words.get(word.text());
      if (places == null || places.size > 400) {
        continue;
      }
      for (int i = 0; i < places.size; i++) {
        int bucket = Math.floorDiv(places.offset(i) - word.start(), BUCKET);
        votes.merge((long) places.passage(i) << 32 | (bucket & 0xFFFFFFFFL), 1, Integer::sum);
      }
    }
    return votes;
  }

  /** The first of the stretches with the most votes where the provision will do, or -1. */
  private long best(Map<Long, Integer> votes, Predicate<Provision> place) {
    long best = -1;
    int most = 0;
    for (Map.Entry<Long, Integer> vote : votes.entrySet()) {
      boolean better = vote.getValue() > most || vote.getValue() == most && vote.getKey() < best;
      if (better && place.test(passage(vote.getKey()).provision())) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    return best;
  }

  private Passage passage(long stretch) {
    return passages.get((int) (stretch >>> 32));
  }

  /** A run of about the given length that begins at the word nearest to a place. */
  private static Hit window(Passage passage, int near, int length) {
    String text = passage.canonical().text();
    int start = Math.min(near, text.length() - 1);
    while (start > 0 && Words.isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(text.length(), start + length + BUCKET);
    while (end < text.length() && Words.isWord(text.charAt(end))) {
      end++;
    }
    return new Hit(passage, start, end);
  }

  private Anchor anchor(List<Words.Word> sought) {
    Anchor best = null;
    for (int i = 0; i < sought.size(); i++) {
      boolean pair = i + 1 < sought.size();
      String key =
          pair ? sought.get(i).text() + " " + sought.get(i + 1).text() : sought.get(i).text();
      if (!pair && best != null) {
        break;
      }
      Places places = pair ? pairs.get(key) : words.get(key);
      if (places == null) {
        return null;
      }
      if (best == null || places.size < best.places.size) {
        best = new Anchor(places, sought.get(i).start());
      }
    }
    return best;
  }

  private record Anchor(Places places, int offset) {}

  private static final class Places {
    private long[] places = new long[2];
    private int size;

    void add(int passage, int offset) {
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      places[size++] = (long) passage << 32 | offset;
    }

    int passage(int i) {
      return (int) (places[i] >>> 32);
    }

    int offset(int i) {
      return (int) places[i];
    }
  }
}
