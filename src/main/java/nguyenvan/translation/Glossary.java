package nguyenvan.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Canonical;
import nguyenvan.text.Language;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;

/**
 * The term list of a language, {@code content/translations/<language>/glossary.tsv}: term, tab, how
 * it is rendered, and if need be tab and a comment, in the form that OmegaT and spreadsheets read.
 * A term in two senses has two lines.
 */
public final class Glossary {

  static final Glossary EMPTY = new Glossary(Map.of());

  private static final String NAME = "glossary.tsv";
  private static final Pattern ENGLISH_ENDING = Pattern.compile("(?:ing|ed|es|s|e|d|y|ies)$");
  private static final int SHORTEST_STEM = 3;

  /** A term of the list and every rendering that it may have. */
  public record Term(String source, List<String> renderings) {}

  /** A term that a translation renders in a way which is not on the list. */
  record Departure(Term term, String printed) {}

  private final Map<String, Term> terms;
  private final List<String> longestFirst;

  private Glossary(Map<String, Term> terms) {
    this.terms = terms;
    this.longestFirst =
        terms.keySet().stream()
            .sorted(
                Comparator.comparingInt((String t) -> t.length())
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
  }

  public List<Term> terms() {
    return List.copyOf(terms.values());
  }

  static Glossary read(Path root, Language language, Findings findings) throws IOException {
    Path path = root.resolve(Translations.FOLDER).resolve(language.tag()).resolve(NAME);
    if (!Files.isRegularFile(path)) {
      return EMPTY;
    }
    return TextFile.read(root, path, findings).map(f -> parse(f, findings)).orElse(EMPTY);
  }

  private static Glossary parse(TextFile file, Findings findings) {
    Map<String, Term> terms = new TreeMap<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Location at = new Location(file.name(), number, 1);
      String[] fields = line.split("\t", -1);
      boolean filled = fields.length >= 2 && !fields[0].isBlank() && !fields[1].isBlank();
      if (!filled || fields.length > 3) {
        findings.add(Rule.GLOSSARY_MALFORMED, at, "expected term, tab, rendering");
        continue;
      }
      String key = key(fields[0]);
      Term known = terms.get(key);
      List<String> renderings = new ArrayList<>(known == null ? List.of() : known.renderings);
      if (renderings.contains(fields[1].strip())) {
        findings.add(Rule.GLOSSARY_MALFORMED, at, "line given twice: " + fields[0].strip());
        continue;
      }
      renderings.add(fields[1].strip());
      String source = known == null ? fields[0].strip() : known.source;
      terms.put(key, new Term(source, List.copyOf(renderings)));
    }
    return new Glossary(terms);
  }

  private static String key(String text) {
    return Canonical.text(text.strip(), Tolerance.T2).toLowerCase(Locale.ROOT);
  }

  /** The term that a text is, in any case; empty when it is none of the list. */
  public Optional<Term> term(String text) {
    return Optional.ofNullable(terms.get(key(text)));
  }

  /** Whether a word stands in a rendering of the list, such as an abbreviation that is kept. */
  boolean keeps(String word) {
    return terms.values().stream()
        .flatMap(t -> t.renderings.stream())
        .anyMatch(r -> Words.of(r).stream().anyMatch(w -> w.text().equals(word)));
  }

  /**
   * The terms of an original that its translation renders otherwise. Where one term is part of a
   * longer one, the longer one counts.
   */
  List<Departure> departures(String original, String translation) {
    List<Departure> departures = new ArrayList<>();
    StringBuilder text = new StringBuilder(key(original));
    Map<String, String> stems = new HashMap<>();
    String stemmed = stemmed(translation, stems);
    for (String term : longestFirst) {
      boolean found = false;
      for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
        int end = at + term.length();
        boolean within =
            at > 0 && Words.isWord(text.charAt(at - 1))
                || end < text.length() && Words.isWord(text.charAt(end));
        if (!within) {
          found = true;
          text.replace(at, end, "\u0000".repeat(term.length()));
        }
      }
      Term entry = terms.get(term);
      if (found && entry.renderings.stream().noneMatch(r -> stemmed.contains(stemmed(r, stems)))) {
        departures.add(new Departure(entry, term));
      }
    }
    return departures;
  }

  /** The stems of the words, each after a space, with a space at the end. */
  private static String stemmed(String text, Map<String, String> stems) {
    StringBuilder out = new StringBuilder(" ");
    for (Words.Word word : Words.of(text)) {
      out.append(stems.computeIfAbsent(word.text(), Glossary::stem)).append(' ');
    }
    return out.toString();
  }

  private static String stem(String word) {
    String stem = word.toLowerCase(Locale.ROOT);
    while (stem.length() > SHORTEST_STEM) {
      Matcher m = ENGLISH_ENDING.matcher(stem).region(SHORTEST_STEM, stem.length());
      if (!m.find()) {
        break;
      }
      stem = stem.substring(0, m.start());
    }
    return stem;
  }
}
