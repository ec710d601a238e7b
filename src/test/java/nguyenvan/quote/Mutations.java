package nguyenvan.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Ways to falsify the words of a quote, each by one small change outside the editor's brackets. */
final class Mutations {

  /** A word outside brackets, and whether words of the same part stand on both sides of it. */
  record Word(int start, int end, boolean inner) {}

  private static final Pattern TOKEN = Pattern.compile("\\[[^\\]]*\\]|[\\p{L}\\p{N}\\p{M}]+");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String SHAPES = "\u0302\u0306\u031B";
  private static final Set<String> NEGATIONS =
      Set.of("không", "chưa", "chẳng", "đừng", "trừ", "cấm");
  private static final String LATIN = "aeopcxyiABCEHKMOPTX";
  private static final String CYRILLIC = "аеорсхуіАВСЕНКМОРТХ";
  private static final String[] UNSEEN = {
    "\u200B", "\u00AD", "\u200D", "\u2060", "\uFEFF", "\u202E", "\u034F"
  };
  private static final String[] VOCABULARY = {
    "phải", "được", "mọi", "rất", "sẽ", "ít", "nhiều", "30", "GDP", "và", "hoặc", "các"
  };
  private static final int PLACES = 3;

  private Mutations() {}

  /** Every kind by name: a quote's words to some falsified ones. */
  static Map<String, BiFunction<String, Random, List<String>>> all() {
    Map<String, BiFunction<String, Random, List<String>>> all = new LinkedHashMap<>();
    all.put("digit changed", (w, r) -> characters(w, r, "0123456789", Mutations::otherDigit));
    all.put("digit dropped", (w, r) -> characters(w, r, "0123456789", (c, n) -> ""));
    all.put("digit full-width", (w, r) -> characters(w, r, "0123456789", Mutations::wide));
    all.put("diacritic changed", (w, r) -> letters(w, r, Mutations::otherMark));
    all.put("diacritic removed", (w, r) -> letters(w, r, Mutations::withoutMarks));
    all.put("letter changed", (w, r) -> letters(w, r, Mutations::otherLetter));
    all.put("letter dropped", (w, r) -> letters(w, r, (c, n) -> ""));
    all.put("letter doubled", (w, r) -> letters(w, r, (c, n) -> "" + c + c));
    all.put("case changed", (w, r) -> letters(w, r, Mutations::otherCase));
    all.put("look-alike letter", (w, r) -> characters(w, r, LATIN, Mutations::lookAlike));
    all.put("invisible character", (w, r) -> letters(w, r, (c, n) -> c + UNSEEN[n.nextInt(7)]));
    all.put("punctuation changed", (w, r) -> characters(w, r, ".,;:", Mutations::otherStop));
    all.put("word dropped", Mutations::wordDropped);
    all.put("word added", Mutations::wordAdded);
    all.put("words swapped", Mutations::wordsSwapped);
    all.put("words joined", Mutations::wordsJoined);
    all.put("word split", Mutations::wordSplit);
    all.put("negation inserted", Mutations::negationInserted);
    all.put("negation dropped", Mutations::negationDropped);
    return all;
  }

  static List<Word> words(String text) {
    List<int[]> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      tokens.add(new int[] {m.start(), m.end()});
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (text.charAt(tokens.get(i)[0]) != '[') {
        boolean inner =
            i > 0
                && i + 1 < tokens.size()
                && text.charAt(tokens.get(i - 1)[0]) != '['
                && text.charAt(tokens.get(i + 1)[0]) != '[';
        words.add(new Word(tokens.get(i)[0], tokens.get(i)[1], inner));
      }
    }
    return words;
  }

  private static List<String> characters(
      String text, Random random, String of, BiFunction<Character, Random, String> change) {
    boolean[] bracketed = bracketed(text);
    int[] places =
        IntStream.range(0, text.length())
            .filter(i -> !bracketed[i] && of.indexOf(text.charAt(i)) >= 0)
            .toArray();
    return changed(text, random, places, change);
  }

  private static List<String> letters(
      String text, Random random, BiFunction<Character, Random, String> change) {
    boolean[] bracketed = bracketed(text);
    int[] places =
        IntStream.range(0, text.length())
            .filter(i -> !bracketed[i] && Character.isLetter(text.charAt(i)))
            .filter(i -> change.apply(text.charAt(i), new Random(1)) != null)
            .toArray();
    return changed(text, random, places, change);
  }

  private static List<String> changed(
      String text, Random random, int[] places, BiFunction<Character, Random, String> change) {
    List<String> mutants = new ArrayList<>();
    for (int n = 0; n < Math.min(PLACES, places.length); n++) {
      int at = places[random.nextInt(places.length)];
      mutants.add(
          text.substring(0, at) + change.apply(text.charAt(at), random) + text.substring(at + 1));
    }
    return mutants;
  }

  private static boolean[] bracketed(String text) {
    boolean[] in = new boolean[text.length()];
    Matcher m = Pattern.compile("\\[[^\\]]*\\]").matcher(text);
    while (m.find()) {
      java.util.Arrays.fill(in, m.start(), m.end(), true);
    }
    return in;
  }

  private static String otherDigit(char digit, Random random) {
    return "" + (char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10);
  }

  private static String wide(char digit, Random random) {
    return "" + (char) (digit - '0' + '０');
  }

  private static String otherStop(char stop, Random random) {
    return "" + ".,;:".charAt((".,;:".indexOf(stop) + 1 + random.nextInt(3)) % 4);
  }

  private static String lookAlike(char letter, Random random) {
    return "" + CYRILLIC.charAt(LATIN.indexOf(letter));
  }

  private static String otherCase(char letter, Random random) {
    char other =
        Character.isUpperCase(letter)
            ? Character.toLowerCase(letter)
            : Character.toUpperCase(letter);
    return other == letter ? null : "" + other;
  }

  private static String otherLetter(char letter, Random random) {
    String letters = "bcdghklmnpqrstvx";
    char other = letters.charAt(random.nextInt(letters.length()));
    return other == Character.toLowerCase(letter) ? "y" : "" + other;
  }

  /** Another tone or another vowel shape; null for a letter that bears none. */
  private static String otherMark(char letter, Random random) {
    String parts = Normalizer.normalize("" + letter, Normalizer.Form.NFD);
    for (String marks : List.of(TONES, SHAPES)) {
      for (int i = 1; i < parts.length(); i++) {
        int at = marks.indexOf(parts.charAt(i));
        if (at >= 0) {
          char other = marks.charAt((at + 1 + random.nextInt(marks.length() - 1)) % marks.length());
          return Normalizer.normalize(
              parts.substring(0, i) + other + parts.substring(i + 1), Normalizer.Form.NFC);
        }
      }
    }
    return null;
  }

  /** The bare letter; null for a letter that is bare already. */
  private static String withoutMarks(char letter, Random random) {
    if (letter == 'đ' || letter == 'Đ') {
      return letter == 'đ' ? "d" : "D";
    }
    String parts = Normalizer.normalize("" + letter, Normalizer.Form.NFD);
    return parts.length() > 1 ? parts.substring(0, 1) : null;
  }

  private static List<String> wordDropped(String text, Random random) {
    List<Word> inner = words(text).stream().filter(Word::inner).toList();
    return pick(inner, random).stream().map(w -> without(text, w)).toList();
  }

  private static List<String> negationDropped(String text, Random random) {
    return words(text).stream()
        .filter(w -> w.inner() && NEGATIONS.contains(text.substring(w.start(), w.end())))
        .map(w -> without(text, w))
        .toList();
  }

  private static String without(String text, Word word) {
    int end = word.end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(0, word.start()) + text.substring(end);
  }

  private static List<String> wordAdded(String text, Random random) {
    return pick(words(text), random).stream()
        .map(w -> insert(text, w.start(), VOCABULARY[random.nextInt(VOCABULARY.length)] + " "))
        .toList();
  }

  private static List<String> negationInserted(String text, Random random) {
    return pick(words(text), random).stream()
        .map(w -> insert(text, w.start(), random.nextBoolean() ? "không " : "chưa "))
        .toList();
  }

  private static String insert(String text, int at, String words) {
    return text.substring(0, at) + words + text.substring(at);
  }

  private static List<String> wordsSwapped(String text, Random random) {
    List<Word> words = words(text);
    List<String> mutants = new ArrayList<>();
    for (int n = 0; n < PLACES && words.size() > 1; n++) {
      int i = random.nextInt(words.size() - 1);
      Word a = words.get(i);
      Word b = words.get(i + 1);
      String first = text.substring(a.start(), a.end());
      String second = text.substring(b.start(), b.end());
      boolean together = text.substring(a.end(), b.start()).indexOf('[') < 0;
      if (together && !first.equals(second)) {
        mutants.add(
            text.substring(0, a.start())
                + second
                + text.substring(a.end(), b.start())
                + first
                + text.substring(b.end()));
      }
    }
    return mutants;
  }

  private static List<String> wordsJoined(String text, Random random) {
    return pick(words(text), random).stream()
        .filter(w -> w.start() > 0 && text.charAt(w.start() - 1) == ' ')
        .map(w -> text.substring(0, w.start() - 1) + text.substring(w.start()))
        .toList();
  }

  private static List<String> wordSplit(String text, Random random) {
    return pick(words(text), random).stream()
        .filter(w -> w.end() - w.start() > 2)
        .map(w -> insert(text, w.start() + 1, " "))
        .toList();
  }

  private static List<Word> pick(List<Word> words, Random random) {
    List<Word> picked = new ArrayList<>();
    for (int n = 0; n < PLACES && !words.isEmpty(); n++) {
      picked.add(words.get(random.nextInt(words.size())));
    }
    return picked.stream().distinct().toList();
  }
}
