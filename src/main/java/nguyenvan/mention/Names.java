package nguyenvan.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * The names by which texts mention entries, found in one pass over the words. Case does not count,
 * but for an abbreviation: {@code AI} is not {@code ai}.
 */
final class Names {

  /**
   * A name found.
   *
   * @param start offset in the text, {@code end} exclusive
   */
  record Hit(String entry, int start, int end) {}

  /** A name; with an empty document it means the entry everywhere. */
  private record Name(String entry, String words, boolean exact, String document) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  /**
   * @param document where the name has this meaning; empty for everywhere
   * @return another entry that has the name there already
   */
  Optional<String> add(String entry, String name, String document) {
    String words = Canonical.text(name, Tolerance.T4);
    boolean exact = name.equals(name.toUpperCase(Locale.ROOT));
    List<Words.Word> all = Words.of(fold(words));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Name added = new Name(entry, exact ? words : fold(words), exact, document);
    List<Name> some = byFirstWord.computeIfAbsent(all.get(0).text(), w -> new ArrayList<>());
    Optional<String> other =
        some.stream()
            .filter(n -> n.words.equals(added.words) && n.document.equals(document))
            .map(Name::entry)
            .filter(e -> !e.equals(entry))
            .findFirst();
    some.add(added);
    return other;
  }

  /** Every name of a text, the longest where several begin at one word, none within another. */
  List<Hit> in(String text, String document) {
    Canonical canonical = Canonical.of(text, Tolerance.T4);
    String folded = fold(canonical.text());
    List<Hit> hits = new ArrayList<>();
    int free = 0;
    for (Words.Word word : Words.of(folded)) {
      if (word.start() < free) {
        continue;
      }
      Optional<Name> name =
          byFirstWord.getOrDefault(word.text(), List.of()).stream()
              .filter(n -> n.document.isEmpty() || n.document.equals(document))
              .filter(n -> stands(n, n.exact ? canonical.text() : folded, word.start()))
              .max(
                  Comparator.comparingInt((Name n) -> n.words.length())
                      .thenComparing(n -> n.document)
                      .thenComparing(Name::entry, Comparator.reverseOrder()));
      if (name.isPresent()) {
        free = word.start() + name.get().words.length();
        hits.add(new Hit(name.get().entry, canonical.start(word.start()), canonical.end(free - 1)));
      }
    }
    return hits;
  }

  private static boolean stands(Name name, String text, int at) {
    int end = at + name.words.length();
    return text.startsWith(name.words, at)
        && (end == text.length() || !Words.isWord(text.charAt(end)));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
