package nguyenvan.quote;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;

/**
 * Whether words stand in a document, found by plain search of folded text. Shares no code with the
 * verifier, so that it can judge it.
 */
final class NaiveTruth {

  private static final Pattern OMISSION = Pattern.compile("\\[(?:…|\\.\\.\\.)\\]");
  private static final Pattern INSERTION = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern EARLY_TONE =
      Pattern.compile(
          "(?<=o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![\\p{L}\\p{M}])"
              + "|(?<=u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE);

  private final Corpus corpus;
  private final Map<ReadingText, String> folded = new HashMap<>();

  NaiveTruth(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Whether one provision under the cited one has every part of the words as whole words. */
  boolean holds(String words, String document, Optional<String> provision) {
    Document cited = corpus.document(document).orElseThrow();
    List<String> parts =
        OMISSION.splitAsStream(words).map(p -> fold(INSERTION.matcher(p).replaceAll(""))).toList();
    for (Provision p : cited.provisions()) {
      if (provision.isEmpty() || isUnder(cited, p, provision.get())) {
        for (ReadingText reading : List.of(p.text(), p.printed())) {
          String text = folded.computeIfAbsent(reading, r -> fold(r.text()));
          if (parts.stream().allMatch(part -> hasWords(text, part))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isUnder(Document document, Provision provision, String cited) {
    for (Provision p = provision; p != null; p = document.provision(p.parent()).orElse(null)) {
      if (p.id().equals(cited)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWords(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !inWord(text.charAt(at - 1)) || !inWord(text.charAt(at));
      boolean ends =
          end == text.length() || !inWord(text.charAt(end - 1)) || !inWord(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** What the five tolerances let differ, folded by other means than the verifier's. */
  static String fold(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String moved = EARLY_TONE.matcher(apart).replaceAll(m -> later(m.group()));
    return Normalizer.normalize(moved, Normalizer.Form.NFC)
        .replaceAll("[“”„‟«»″]", "\"")
        .replaceAll("[‘’‚‛′]", "'")
        .replaceAll("[‐‑‒–—―−]", "-")
        .replace("…", "...")
        .replace('Ð', 'Đ')
        .replace('ð', 'đ')
        .replaceAll("[\\s\u00A0\u202F\u2000-\u200A\u3000]+", " ")
        .strip();
  }

  private static String later(String toneAndVowel) {
    return toneAndVowel.substring(1) + toneAndVowel.charAt(0);
  }
}
