package nguyenvan.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;

/**
 * Every word of the interface, in every language: {@code key = text} lines in UTF-8, with {@code
 * {0}} for what is filled in. A site has the languages that have a messages file.
 */
public final class Messages {

  /** Name of a messages file. */
  static final String NAME = "messages_(" + Language.TAG + ")\\.properties";

  private static final String FOLDER = "content/messages";
  private static final Pattern FILE = Pattern.compile(NAME);
  private static final Pattern LINE = Pattern.compile("([a-z][A-Za-z0-9._-]*)\\s*=\\s*(\\S.*)");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

  /** A page asks for a message that no file has. */
  public static final class UnknownMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownMessage(String key) {
      super("no message " + key);
    }
  }

  private final Map<Language, Map<String, String>> texts;

  private Messages(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** Reads the files and holds them against each other. */
  public static Messages read(Path root, Findings findings) throws IOException {
    Map<Language, Map<String, String>> texts = new TreeMap<>();
    Map<Language, Map<String, Location>> places = new TreeMap<>();
    for (Language language : languages(root)) {
      texts.put(language, new LinkedHashMap<>());
      places.put(language, new LinkedHashMap<>());
      Path path = root.resolve(name(language));
      if (!path.toFile().isFile()) {
        findings.add(Rule.MESSAGE_MISSING, Location.ofFile(name(language)), "no messages file");
        continue;
      }
      TextFile.read(root, path, findings)
          .ifPresent(f -> parse(f, texts.get(language), places.get(language), findings));
    }
    compare(texts, places, findings);
    return new Messages(texts);
  }

  private static TreeSet<Language> languages(Path root) throws IOException {
    TreeSet<Language> languages = new TreeSet<>(Language.WRITTEN);
    for (Path file : TextFile.list(root.resolve(FOLDER), ".properties")) {
      Matcher m = FILE.matcher(file.getFileName().toString());
      if (m.matches()) {
        languages.add(new Language(m.group(1)));
      }
    }
    return languages;
  }

  /** The languages of the site, Vietnamese and English first. */
  public List<Language> languages() {
    return List.copyOf(texts.keySet());
  }

  public static String name(Language language) {
    return FOLDER + "/messages_" + language.tag() + ".properties";
  }

  public boolean has(String key) {
    return texts.get(Language.VI).containsKey(key);
  }

  /**
   * A message with its placeholders filled.
   *
   * @throws UnknownMessage when there is no such message
   */
  public String get(Language language, String key, Object... values) {
    String text = texts.get(language).get(key);
    if (text == null) {
      throw new UnknownMessage(key);
    }
    if (text.indexOf('{') < 0) {
      return text;
    }
    Matcher m = PLACEHOLDER.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (m.find()) {
      int n = m.group(1).charAt(0) - '0';
      String value = n < values.length ? String.valueOf(values[n]) : m.group();
      m.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return m.appendTail(filled).toString();
  }

  private static void parse(
      TextFile file, Map<String, String> texts, Map<String, Location> places, Findings findings) {
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Location at = new Location(file.name(), number, 1);
      Matcher m = LINE.matcher(line);
      if (!m.matches()) {
        findings.add(Rule.MESSAGE_MALFORMED, at, "expected key = text");
      } else if (texts.putIfAbsent(m.group(1), m.group(2).strip()) != null) {
        findings.add(Rule.MESSAGE_MALFORMED, at, "key given twice: " + m.group(1));
      } else {
        places.put(m.group(1), at);
        Markup.html(m.group(2))
            .ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, at, "raw HTML: " + tag));
        Matcher mark = Markup.quotationMarks(m.group(2));
        if (mark.find()) {
          findings.add(
              Rule.QUOTE_MARKS,
              new Location(file.name(), number, m.start(2) + mark.start() + 1),
              "quotation mark in a message: " + mark.group());
        }
      }
    }
  }

  /** Vietnamese has what every other language must have, and no other has more. */
  private static void compare(
      Map<Language, Map<String, String>> texts,
      Map<Language, Map<String, Location>> places,
      Findings findings) {
    for (Language language : texts.keySet()) {
      if (language.equals(Language.VI)) {
        continue;
      }
      missing(Language.VI, language, texts, places, findings);
      missing(language, Language.VI, texts, places, findings);
      texts
          .get(Language.VI)
          .forEach(
              (key, text) -> {
                String other = texts.get(language).getOrDefault(key, text);
                if (!placeholders(text).equals(placeholders(other))) {
                  findings.add(
                      Rule.MESSAGE_PLACEHOLDER,
                      places.get(Language.VI).get(key),
                      "placeholders of " + key + " differ",
                      new Finding.Detail(Language.VI.tag(), shown(text)),
                      new Finding.Detail(language.tag(), shown(other)));
                }
              });
      String own = "language." + language.tag();
      if (!Language.WRITTEN.contains(language) && !texts.get(Language.VI).containsKey(own)) {
        findings.add(
            Rule.MESSAGE_MISSING,
            Location.ofFile(name(Language.VI)),
            own + " is missing in " + name(Language.VI));
      }
    }
  }

  private static void missing(
      Language from,
      Language in,
      Map<Language, Map<String, String>> texts,
      Map<Language, Map<String, Location>> places,
      Findings findings) {
    for (String key : texts.get(from).keySet()) {
      if (!texts.get(in).containsKey(key)) {
        findings.add(
            Rule.MESSAGE_MISSING, places.get(from).get(key), key + " is missing in " + name(in));
      }
    }
  }

  private static String shown(String text) {
    TreeSet<String> found = placeholders(text);
    return found.isEmpty() ? "none" : "{" + String.join("} {", found) + "}";
  }

  private static TreeSet<String> placeholders(String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher m = PLACEHOLDER.matcher(text);
    while (m.find()) {
      found.add(m.group(1));
    }
    return found;
  }
}
