package nguyenvan.translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.MarkedText;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;

/**
 * Brings the PO files in line with the documents, as {@code msgmerge} does: new provisions get an
 * empty entry, entries whose original changed become fuzzy and keep what they said before, entries
 * of provisions that are gone become obsolete. No translation is ever lost.
 */
public final class TranslationFiles {

  /** What was done to a file. */
  public record Change(String file, int added, int fuzzy, int obsolete, int reviewed) {}

  private final Path root;
  private final Corpus corpus;
  private final Instant now;
  private final Set<String> reviewed;
  private final Findings findings;

  /**
   * @param now for the dates in the headers of files that change
   * @param reviewed what somebody has read against the original: {@code en/nq57} for a document,
   *     {@code en/nq57#II.1} for a provision
   */
  public TranslationFiles(
      Path root, Corpus corpus, Instant now, Set<String> reviewed, Findings findings) {
    this.root = root;
    this.corpus = corpus;
    this.now = now;
    this.reviewed = Set.copyOf(reviewed);
    this.findings = findings;
  }

  /**
   * Brings the files of some languages in line, and makes those that are missing. A file that is
   * malformed is reported and left as it is.
   *
   * @return the files that changed
   * @throws IOException when a file cannot be read or written
   */
  public List<Change> update(List<Language> languages) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Language language : languages) {
      if (!language.equals(Language.VI)) {
        for (Document document : corpus.documents()) {
          update(language, document).ifPresent(changes::add);
        }
      }
    }
    for (String one : reviewed) {
      String[] parts = one.split("[/#]", 3);
      boolean known =
          parts.length > 1
              && languages.stream().anyMatch(l -> l.tag().equals(parts[0]))
              && corpus.document(parts[1]).isPresent()
              && (parts.length < 3 || corpus.provision(parts[1], parts[2]).isPresent());
      if (!known) {
        findings.add(
            Rule.TRANSLATION_ORPHAN,
            Location.ofFile(Translations.FOLDER),
            "nothing is called " + one + "; expected such as en/nq57 or en/nq57#II.1");
      }
    }
    return changes;
  }

  private Optional<Change> update(Language language, Document document) throws IOException {
    Path path =
        root.resolve(Translations.FOLDER).resolve(language.tag()).resolve(document.id() + ".po");
    Optional<PoFile> old = Optional.empty();
    if (Files.isRegularFile(path)) {
      old = TextFile.read(root, path, findings).flatMap(f -> PoFile.read(f, findings));
      if (old.isEmpty()) {
        return Optional.empty();
      }
    }
    Merge merge = new Merge(language, document, old);
    String text = merge.text();
    if (old.isPresent() && old.get().text().equals(text)) {
      return Optional.empty();
    }
    Files.createDirectories(path.getParent());
    Files.writeString(path, PoHeader.dated(text, now), StandardCharsets.UTF_8);
    return Optional.of(merge.change(root.relativize(path).toString().replace('\\', '/')));
  }

  /** One file in the making. */
  private final class Merge {
    private final Language language;
    private final Document document;
    private final Catalog catalog = new Catalog();
    private int added;
    private int fuzzy;
    private int obsolete;
    private int marked;

    Merge(Language language, Document document, Optional<PoFile> old) {
      this.language = language;
      this.document = document;
      List<String> comments =
          List.of(
              document.map().title().in(Language.EN),
              "Unofficial translation. One entry a provision.");
      catalog.addMessage(
          PoHeader.of(old.flatMap(PoFile::header), language, document.id(), now, comments));
      Map<String, Message> entries = new LinkedHashMap<>();
      Map<String, Message> gone = new LinkedHashMap<>();
      old.ifPresent(
          f -> {
            f.entries().forEach(m -> entries.put(context(m), m));
            f.obsolete().forEach(m -> gone.put(context(m), m));
          });
      for (Provision provision : document.provisions()) {
        Message kept = entries.remove(provision.id());
        if (kept == null && gone.containsKey(provision.id())) {
          kept = gone.remove(provision.id());
          kept.setObsolete(false);
          kept.setFuzzy(true);
        }
        catalog.addMessage(entry(provision, kept));
      }
      for (Message lost : entries.values()) {
        if (!lost.getMsgstr().isBlank()) {
          lost.setObsolete(true);
          PoFile.review(lost, false);
          gone.putIfAbsent(context(lost), lost);
          obsolete++;
        }
      }
      gone.values().forEach(catalog::addMessage);
    }

    private static String context(Message message) {
      return message.getMsgctxt() == null ? message.getMsgid() : message.getMsgctxt();
    }

    private Message entry(Provision provision, Message kept) {
      String printed = MarkedText.of(document, provision.printed());
      String meant = MarkedText.of(document, provision.text());
      Message message = kept == null ? new Message() : kept;
      if (kept == null) {
        message.setMsgctxt(provision.id());
        message.setMsgstr("");
        added++;
      } else {
        String original = TranslationReader.canonical(kept.getMsgid());
        boolean same =
            original.equals(TranslationReader.canonical(printed))
                || original.equals(TranslationReader.canonical(meant));
        boolean read = same && PoFile.isReviewed(kept);
        if (!same && !kept.getMsgstr().isBlank()) {
          message.setPrevMsgid(kept.getMsgid());
          message.setFuzzy(true);
          fuzzy++;
        }
        message.setMsgid(meant);
        PoFile.review(message, read);
      }
      message.setMsgid(meant);
      describe(message, provision);
      boolean named =
          reviewed.contains(language.tag() + "/" + document.id())
              || reviewed.contains(language.tag() + "/" + document.id() + "#" + provision.id());
      if (named && !message.isFuzzy() && !message.getMsgstr().isBlank()) {
        PoFile.review(message, true);
        marked++;
      }
      return message;
    }

    /** What a translator sees beside the text: where it stands, and what was corrected in it. */
    private void describe(Message message, Provision provision) {
      message.getSourceReferences().clear();
      message.getExtractedComments().clear();
      message.addSourceReference(
          "content/sources/" + document.source().name(), provision.firstLine());
      for (ReadingText.Amendment amendment : provision.text().amendments()) {
        String meant = provision.text().text().substring(amendment.start(), amendment.end());
        message.addExtractedComment("printed “" + amendment.printed() + "”, meant “" + meant + "”");
      }
    }

    String text() throws IOException {
      return PoFile.write(catalog);
    }

    Change change(String file) {
      return new Change(file, added, fuzzy, obsolete, marked);
    }
  }
}
