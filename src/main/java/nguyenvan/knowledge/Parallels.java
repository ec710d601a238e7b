package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.quote.Claim;
import nguyenvan.quote.Proof;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * Where other documents say the same: runs of words that a passage shares with a provision of
 * another document. Found by program, shown as such.
 */
final class Parallels {

  /** Fewer words than this recur by chance and by set phrase. */
  private static final int SHORTEST = 9;

  /** A shorter run counts only where it is half of the quote. */
  private static final int LONG = 14;

  /** A run of words that stands in more provisions than this is a set phrase. */
  private static final int SET_PHRASE = 5;

  private static final int MOST = 8;

  /**
   * A shared run.
   *
   * @param words as the other document has them
   * @param start offset in the other provision's reading text
   * @param end offset in the other provision's reading text, exclusive
   * @param count number of words
   */
  record Parallel(
      Document document, Provision provision, String words, int start, int end, int count) {}

  private record Text(
      Document document, Provision provision, Canonical canonical, List<Words.Word> words) {}

  private final List<Text> texts = new ArrayList<>();
  private final Map<String, List<int[]>> shingles = new HashMap<>();

  Parallels(Corpus corpus) {
    for (Document document : corpus.documents()) {
      for (Provision provision : document.provisions()) {
        if (provision.kind() != Provision.Kind.HEAD && provision.kind() != Provision.Kind.TAIL) {
          add(document, provision);
        }
      }
    }
  }

  private void add(Document document, Provision provision) {
    Text text = text(document, provision, provision.text().text());
    int number = texts.size();
    texts.add(text);
    for (int i = 0; i + SHORTEST <= text.words.size(); i++) {
      shingles
          .computeIfAbsent(key(text.words, i), k -> new ArrayList<>(1))
          .add(new int[] {number, i});
    }
  }

  private static Text text(Document document, Provision provision, String words) {
    Canonical canonical = Canonical.of(words, Tolerance.T4);
    return new Text(
        document, provision, canonical, Words.of(canonical.text().toLowerCase(Locale.ROOT)));
  }

  private static String key(List<Words.Word> words, int from) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + SHORTEST; i++) {
      key.append(words.get(i).text()).append(' ');
    }
    return key.toString();
  }

  /** The shared runs of a proved quote as claims, to be proved like any other. */
  List<Claim> claims(Proof proof) {
    List<Claim> claims = new ArrayList<>();
    for (Parallel parallel : of(proof)) {
      claims.add(
          new Claim(
              proof.id() + "-p" + (claims.size() + 1),
              parallel.words,
              parallel.document.id(),
              Optional.of(parallel.provision.id()),
              List.of(),
              Optional.empty(),
              parallel.document.map().at()));
    }
    return claims;
  }

  /** The longest run that each provision of another document shares with a proved quote. */
  List<Parallel> of(Proof proof) {
    List<Words.Word> sought =
        Words.of(Canonical.text(proof.words(), Tolerance.T4).toLowerCase(Locale.ROOT));
    Map<Integer, Parallel> best = new HashMap<>();
    for (int i = 0; i + SHORTEST <= sought.size(); i++) {
      for (int[] place : shingles.getOrDefault(key(sought, i), List.of())) {
        Text other = texts.get(place[0]);
        if (other.document.id().equals(proof.provision().document())) {
          continue;
        }
        int length = SHORTEST;
        while (i + length < sought.size()
            && place[1] + length < other.words.size()
            && sought.get(i + length).text().equals(other.words.get(place[1] + length).text())) {
          length++;
        }
        boolean slight = length < LONG && length * 2 < sought.size();
        if (slight || isSetPhrase(sought, i, length)) {
          continue;
        }
        Parallel found = parallel(other, place[1], length);
        best.merge(place[0], found, (a, b) -> a.count >= b.count ? a : b);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingInt((Parallel p) -> -p.count)
                .thenComparing(p -> p.document.id())
                .thenComparing(p -> p.provision.firstLine()))
        .limit(MOST)
        .toList();
  }

  private boolean isSetPhrase(List<Words.Word> words, int from, int length) {
    for (int i = from; i + SHORTEST <= from + length; i++) {
      if (shingles.get(key(words, i)).size() <= SET_PHRASE) {
        return false;
      }
    }
    return true;
  }

  private static Parallel parallel(Text text, int from, int count) {
    int start = text.canonical.start(text.words.get(from).start());
    int end = text.canonical.end(text.words.get(from + count - 1).end() - 1);
    return new Parallel(
        text.document,
        text.provision,
        text.provision.text().text().substring(start, end),
        start,
        end,
        count);
  }
}
