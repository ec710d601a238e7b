package nguyenvan.translation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nguyenvan.document.Document;
import nguyenvan.document.MarkedText;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Canonical;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;
import nguyenvan.text.Tolerance;
import org.fedorahosted.tennera.jgettext.Message;

/** Reads the translation of one document and holds it against the original. */
final class TranslationReader {

  private final PoFile file;
  private final Document document;
  private final Language language;
  private final TranslationChecks checks;
  private final Findings findings;

  TranslationReader(
      PoFile file, Document document, Language language, Glossary glossary, Findings findings) {
    this.file = file;
    this.document = document;
    this.language = language;
    this.checks = new TranslationChecks(language, glossary, findings);
    this.findings = findings;
  }

  TranslatedDocument read() {
    Map<String, Translation> translations = new LinkedHashMap<>();
    PoHeader.check(file, language, findings);
    int fuzzy = 0;
    for (Message message : file.entries()) {
      String id = message.getMsgctxt() == null ? "" : message.getMsgctxt();
      Location at = file.at(id);
      Optional<Provision> provision = document.provision(id);
      if (id.isEmpty()) {
        findings.add(Rule.TRANSLATION_ORPHAN, file.at(message), "entry without msgctxt");
      } else if (provision.isEmpty()) {
        findings.add(Rule.TRANSLATION_ORPHAN, at, "no provision " + document.id() + " " + id);
      } else if (message.isPlural()) {
        findings.add(Rule.TRANSLATION_MALFORMED, at, "plural forms are not used here: " + id);
      } else if (message.isFuzzy()) {
        fuzzy++;
        findings.add(Rule.TRANSLATION_FUZZY, at, "fuzzy: " + id);
      } else if (message.getMsgstr().isBlank()) {
        findings.add(Rule.TRANSLATION_MISSING, at, "not translated: " + id);
      } else if (isOfProvision(message, provision.get(), at)) {
        String marked = message.getMsgstr().strip();
        Markup.html(marked)
            .ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, at, "raw HTML: " + tag));
        checks.check(provision.get(), MarkedText.of(document, provision.get().text()), marked, at);
        translations.put(id, new Translation(marked, reviewed(message, id, at)));
      }
    }
    for (Provision provision : document.provisions()) {
      if (!file.has(provision.id())) {
        findings.add(
            Rule.TRANSLATION_MISSING,
            Location.ofFile(file.name()),
            "not translated: " + provision.id());
      }
    }
    return new TranslatedDocument(translations, fuzzy);
  }

  private boolean reviewed(Message message, String id, Location at) {
    boolean valid = PoFile.isReviewed(message);
    if (!valid && PoFile.reviewed(message).isPresent()) {
      findings.add(Rule.TRANSLATION_REVIEW, at, "changed since its review: " + id);
    }
    return valid;
  }

  private boolean isOfProvision(Message message, Provision provision, Location at) {
    String original = canonical(message.getMsgid());
    String printed = canonical(MarkedText.of(document, provision.printed()));
    String meant = canonical(MarkedText.of(document, provision.text()));
    if (original.equals(printed) || original.equals(meant)) {
      return true;
    }
    int shared = sharedWords(original, printed);
    findings.add(
        new Finding(
            Rule.TRANSLATION_STALE,
            at,
            "msgid is not the text of " + document.id() + " " + provision.id(),
            new Finding.Detail("msgid", original.substring(shared)),
            new Finding.Detail("source", printed.substring(shared))));
    return false;
  }

  static String canonical(String text) {
    return Canonical.text(text, Tolerance.T2);
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
