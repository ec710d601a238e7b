package nguyenvan.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Canonical;
import nguyenvan.text.Markup;
import nguyenvan.text.Negations;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;

/** The English of the documents: one gettext PO file a document, one entry a provision. */
public final class Translations {

  private static final String FOLDER = "content/translations/en";
  private static final Pattern LINE = Pattern.compile("\\[line=(\\d{1,9})\\]");
  private static final Pattern CONTEXT = Pattern.compile("^msgctxt \"([^\"]*)\"");

  private final Map<String, Map<String, String>> byDocument;
  private final Set<String> unread;

  private Translations(Map<String, Map<String, String>> byDocument, Set<String> unread) {
    this.byDocument = byDocument;
    this.unread = unread;
  }

  /** Whether a document has a translation file. */
  public boolean covers(String document) {
    return byDocument.containsKey(document);
  }

  /** Whether a provision's translation may exist in a file that could not be read. */
  public boolean isUnread(Provision provision) {
    return unread.contains(provision.document());
  }

  public Optional<String> english(Provision provision) {
    return Optional.ofNullable(
        byDocument.getOrDefault(provision.document(), Map.of()).get(provision.id()));
  }

  public static Translations read(Path root, Corpus corpus, Findings findings) throws IOException {
    Map<String, Map<String, String>> byDocument = new LinkedHashMap<>();
    Set<String> unread = new HashSet<>();
    for (Path path : TextFile.list(root.resolve(FOLDER), ".po")) {
      Optional<TextFile> file = TextFile.read(root, path, findings);
      if (file.isEmpty()) {
        unread.add(path.getFileName().toString().replaceFirst("\\.po$", ""));
        continue;
      }
      Optional<Document> document = corpus.document(file.get().stem());
      if (document.isEmpty()) {
        findings.add(
            Rule.TRANSLATION_ORPHAN,
            Location.ofFile(file.get().name()),
            "no document " + file.get().stem());
        continue;
      }
      Optional<Map<String, String>> english =
          new Reader(file.get(), document.get(), findings).read();
      english.ifPresent(e -> byDocument.put(document.get().id(), e));
      if (english.isEmpty()) {
        unread.add(document.get().id());
      }
    }
    return new Translations(byDocument, unread);
  }

  private static final class Reader {
    private final TextFile file;
    private final Document document;
    private final Findings findings;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Reader(TextFile file, Document document, Findings findings) {
      this.file = file;
      this.document = document;
      this.findings = findings;
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
    }

    /** The English by provision; empty when the file is malformed. */
    Optional<Map<String, String>> read() {
      Map<String, String> english = new LinkedHashMap<>();
      Optional<Catalog> catalog = parse();
      if (catalog.isEmpty()) {
        return Optional.empty();
      }
      for (Message message : catalog.get()) {
        if (message.isHeader() || message.isObsolete()) {
          continue;
        }
        String id = message.getMsgctxt() == null ? "" : message.getMsgctxt();
        Location at = new Location(file.name(), lines.getOrDefault(id, 0), 0);
        Optional<Provision> provision = document.provision(id);
        if (id.isEmpty()) {
          findings.add(
              Rule.TRANSLATION_ORPHAN,
              new Location(file.name(), line("msgid \"" + message.getMsgid()), 0),
              "entry without msgctxt");
        } else if (provision.isEmpty()) {
          findings.add(Rule.TRANSLATION_ORPHAN, at, "no provision " + document.id() + " " + id);
        } else if (message.isPlural()) {
          findings.add(Rule.TRANSLATION_MALFORMED, at, "plural forms are not used here: " + id);
        } else if (message.isFuzzy()) {
          findings.add(Rule.TRANSLATION_FUZZY, at, "fuzzy: " + id);
        } else if (message.getMsgstr().isBlank()) {
          findings.add(Rule.TRANSLATION_MISSING, at, "not translated: " + id);
        } else if (check(message, provision.get(), at)) {
          Markup.html(message.getMsgstr())
              .ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, at, "raw HTML: " + tag));
          english.put(id, message.getMsgstr());
        }
      }
      for (Provision provision : document.provisions()) {
        if (!lines.containsKey(provision.id())) {
          findings.add(
              Rule.TRANSLATION_MISSING,
              Location.ofFile(file.name()),
              "not translated: " + provision.id());
        }
      }
      return Optional.of(english);
    }

    private int line(String beginning) {
      List<String> all = file.text().lines().toList();
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).startsWith(beginning)) {
          return i + 1;
        }
      }
      return 0;
    }

    private Optional<Catalog> parse() {
      try {
        return Optional.of(new PoParser().parseCatalog(new StringReader(file.text()), false));
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

    private boolean check(Message message, Provision provision, Location at) {
      String original = Canonical.text(message.getMsgid(), Tolerance.T2);
      boolean same =
          original.equals(Canonical.text(provision.text().text(), Tolerance.T2))
              || original.equals(Canonical.text(provision.printed().text(), Tolerance.T2));
      if (!same) {
        String printed = Canonical.text(provision.printed().text(), Tolerance.T2);
        int shared = sharedWords(original, printed);
        findings.add(
            new Finding(
                Rule.TRANSLATION_STALE,
                at,
                "msgid is not the text of " + document.id() + " " + provision.id(),
                new Finding.Detail("msgid", original.substring(shared)),
                new Finding.Detail("source", printed.substring(shared))));
      }
      List<String> differences = Numbers.differences(provision.text().text(), message.getMsgstr());
      if (!differences.isEmpty()) {
        findings.add(
            new Finding(
                Rule.TRANSLATION_NUMBERS,
                at,
                "numbers of " + provision.id() + " differ: " + String.join(", ", differences),
                new Finding.Detail("source", provision.text().text()),
                new Finding.Detail("english", message.getMsgstr())));
      }
      Negations.difference(provision.text().text(), message.getMsgstr())
          .ifPresent(
              d ->
                  findings.add(
                      new Finding(
                          Rule.TRANSLATION_NEGATION,
                          at,
                          "negations of " + provision.id() + " differ: " + d,
                          new Finding.Detail("source", provision.text().text()),
                          new Finding.Detail("english", message.getMsgstr()))));
      return same;
    }

    /** Length of the words that both begin with, so that the difference is not cut off. */
    private static int sharedWords(String a, String b) {
      int shared = 0;
      for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
        if (a.charAt(i) == ' ') {
          shared = i + 1;
        }
      }
      return shared;
    }
  }
}
