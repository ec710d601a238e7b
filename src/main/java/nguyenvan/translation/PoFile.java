package nguyenvan.translation;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;
import org.fedorahosted.tennera.jgettext.PoWriter;

/**
 * A gettext PO file and where its entries stand.
 *
 * <p>That an entry is reviewed stands in a comment of the translator, {@code # reviewed 1a2b3c4d},
 * which every tool keeps. The figures are taken from the original and the translation, so that the
 * mark is void as soon as either changes.
 */
final class PoFile {

  private static final Pattern LINE = Pattern.compile("\\[line=(\\d{1,9})\\]");
  private static final Pattern CONTEXT = Pattern.compile("^msgctxt \"([^\"]*)\"");
  private static final Pattern REVIEWED = Pattern.compile("\\s*reviewed ([0-9a-f]{8})\\s*");
  private static final Pattern ORIGINAL = Pattern.compile("msgid\\s+\"(.*)\"\\s*");
  private static final Pattern MORE = Pattern.compile("\\s*\"(.*)\"\\s*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
  private static final int MARK_DIGITS = 8;

  private final TextFile file;
  private final Catalog catalog;
  private final Map<String, Integer> lines;
  private final Map<String, List<Integer>> originals;

  private PoFile(TextFile file, Catalog catalog, Map<String, Integer> lines) {
    this.file = file;
    this.catalog = catalog;
    this.lines = lines;
    this.originals = originals(file);
  }

  /** Reads a file; empty when it is malformed, which is reported. */
  static Optional<PoFile> read(TextFile file, Findings findings) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      Matcher m = CONTEXT.matcher(line);
      if (m.find() && lines.putIfAbsent(m.group(1), number) != null) {
        findings.add(
            Rule.TRANSLATION_MALFORMED,
            new Location(file.name(), number, 1),
            "entry given twice: " + m.group(1));
      }
    }
    try {
      Catalog catalog = new PoParser().parseCatalog(new StringReader(file.text()), false);
      return Optional.of(new PoFile(file, catalog, lines));
    } catch (RuntimeException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
      Matcher named = LINE.matcher(message);
      int line =
          named.find()
              ? Integer.parseInt(named.group(1))
              : cause instanceof antlr.RecognitionException r ? Math.max(0, r.getLine()) : 0;
      findings.add(
          Rule.TRANSLATION_MALFORMED,
          new Location(file.name(), line, 0),
          "malformed PO: " + named.reset().replaceAll("").strip());
      return Optional.empty();
    }
  }

  String name() {
    return file.name();
  }

  String text() {
    return file.text();
  }

  Optional<Message> header() {
    return Optional.ofNullable(catalog.locateHeader());
  }

  /** The entries in order, header and obsolete ones left out. */
  List<Message> entries() {
    List<Message> entries = new ArrayList<>();
    for (Message message : catalog) {
      if (!message.isHeader() && !message.isObsolete()) {
        entries.add(message);
      }
    }
    return entries;
  }

  List<Message> obsolete() {
    List<Message> entries = new ArrayList<>();
    for (Message message : catalog) {
      if (message.isObsolete()) {
        entries.add(message);
      }
    }
    return entries;
  }

  boolean has(String context) {
    return lines.containsKey(context);
  }

  /** Where the entry of a context stands, or the file where it has none. */
  Location at(String context) {
    return new Location(file.name(), lines.getOrDefault(context, 0), 0);
  }

  /** Where an entry without context stands. */
  Location at(Message message) {
    return new Location(
        file.name(), originals.getOrDefault(message.getMsgid(), List.of(0)).get(0), 0);
  }

  /** Where originals stand for the second time. */
  Map<String, Location> repeated() {
    Map<String, Location> repeated = new LinkedHashMap<>();
    originals.forEach(
        (text, at) -> {
          if (at.size() > 1) {
            repeated.put(text, new Location(file.name(), at.get(1), 0));
          }
        });
    return repeated;
  }

  /** The lines at which each original begins, obsolete ones left out. */
  private static Map<String, List<Integer>> originals(TextFile file) {
    Map<String, List<Integer>> originals = new LinkedHashMap<>();
    List<String> all = file.text().lines().toList();
    for (int i = 0; i < all.size(); i++) {
      Matcher m = ORIGINAL.matcher(all.get(i));
      if (m.matches()) {
        StringBuilder text = new StringBuilder(m.group(1));
        for (int next = i + 1; next < all.size(); next++) {
          Matcher more = MORE.matcher(all.get(next));
          if (!more.matches()) {
            break;
          }
          text.append(more.group(1));
        }
        originals.computeIfAbsent(unescaped(text), t -> new ArrayList<>()).add(i + 1);
      }
    }
    return originals;
  }

  private static String unescaped(CharSequence text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1).equals("n") ? "\n" : m.group(1)));
  }

  /** The mark of review on an entry, right or void. */
  static Optional<String> reviewed(Message message) {
    for (String comment : message.getComments()) {
      Matcher m = REVIEWED.matcher(comment);
      if (m.matches()) {
        return Optional.of(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** The mark that a review of these words gets. */
  static String mark(Message message) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String both = message.getMsgid() + "\u0004" + message.getMsgstr();
      byte[] sum = digest.digest(both.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, MARK_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isReviewed(Message message) {
    return reviewed(message).filter(m -> m.equals(mark(message))).isPresent();
  }

  /** Takes the mark of review off an entry, or sets it anew. */
  static void review(Message message, boolean reviewed) {
    message.getComments().removeIf(c -> REVIEWED.matcher(c).matches());
    if (reviewed) {
      message.addComment("reviewed " + mark(message));
    }
  }

  /** The text of a PO file. */
  static String write(Catalog catalog) throws IOException {
    StringWriter out = new StringWriter();
    PoWriter writer = new PoWriter();
    writer.setGenerateHeader(false);
    writer.write(catalog, out);
    return out.toString().strip() + "\n";
  }
}
