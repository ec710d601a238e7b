package nguyenvan.content;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Canonical;
import nguyenvan.text.Numbers;
import nguyenvan.text.Tolerance;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;

/** The English of the documents: one gettext PO file a document, one entry a provision. */
public final class Translations {

  private static final String FOLDER = "content/translations/en";
  private static final Pattern CONTEXT = Pattern.compile("^msgctxt \"([^\"]*)\"");

  private final Map<String, Map<String, String>> byDocument;

  private Translations(Map<String, Map<String, String>> byDocument) {
    this.byDocument = byDocument;
  }

  /** Whether a document has a translation file. */
  public boolean covers(String document) {
    return byDocument.containsKey(document);
  }

  public Optional<String> english(Provision provision) {
    return Optional.ofNullable(
        byDocument.getOrDefault(provision.document(), Map.of()).get(provision.id()));
  }

  public static Translations read(Path root, Corpus corpus, Findings findings) throws IOException {
    Map<String, Map<String, String>> byDocument = new LinkedHashMap<>();
    for (Path path : ContentFile.list(root.resolve(FOLDER), ".po")) {
      Optional<ContentFile> file = ContentFile.read(root, path, findings);
      if (file.isEmpty()) {
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
      byDocument.put(document.get().id(), new Reader(file.get(), document.get(), findings).read());
    }
    return new Translations(byDocument);
  }

  private static final class Reader {
    private final ContentFile file;
    private final Document document;
    private final Findings findings;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    Reader(ContentFile file, Document document, Findings findings) {
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

    Map<String, String> read() {
      Map<String, String> english = new LinkedHashMap<>();
      for (Message message : parse()) {
        if (message.isHeader() || message.isObsolete()) {
          continue;
        }
        String id = message.getMsgctxt() == null ? "" : message.getMsgctxt();
        Location at = new Location(file.name(), lines.getOrDefault(id, 0), 0);
        Optional<Provision> provision = document.provision(id);
        if (provision.isEmpty()) {
          findings.add(Rule.TRANSLATION_ORPHAN, at, "no provision " + document.id() + " " + id);
        } else if (message.isFuzzy()) {
          findings.add(Rule.TRANSLATION_FUZZY, at, "fuzzy: " + id);
        } else if (message.getMsgstr().isBlank()) {
          findings.add(Rule.TRANSLATION_MISSING, at, "not translated: " + id);
        } else if (check(message, provision.get(), at)) {
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
      return english;
    }

    private List<Message> parse() {
      List<Message> messages = new ArrayList<>();
      try {
        Catalog catalog = new PoParser().parseCatalog(new StringReader(file.text()), false);
        catalog.forEach(messages::add);
      } catch (RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        int line = cause instanceof antlr.RecognitionException r ? Math.max(0, r.getLine()) : 0;
        findings.add(
            Rule.TRANSLATION_MALFORMED,
            new Location(file.name(), line, 0),
            "malformed PO: " + String.valueOf(cause.getMessage()).replaceAll("\\s+", " "));
      }
      return messages;
    }

    private boolean check(Message message, Provision provision, Location at) {
      String original = Canonical.text(message.getMsgid(), Tolerance.T2);
      boolean same =
          original.equals(Canonical.text(provision.text().text(), Tolerance.T2))
              || original.equals(Canonical.text(provision.printed().text(), Tolerance.T2));
      if (!same) {
        findings.add(
            new Finding(
                Rule.TRANSLATION_STALE,
                at,
                "msgid is not the text of " + document.id() + " " + provision.id(),
                new Finding.Detail("msgid", original),
                new Finding.Detail("source", provision.printed().text())));
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
      return same;
    }
  }
}
