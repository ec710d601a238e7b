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
import nguyenvan.content.Content;
import nguyenvan.document.Corpus;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.text.Language;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;

/**
 * Brings the files of titles in line with the files of content: a new text gets an empty entry, the
 * translation of one that is gone becomes obsolete, and fuzzy when the text comes back.
 */
public final class TitleFiles {

  private final Path root;
  private final Corpus corpus;
  private final Content content;
  private final Instant now;
  private final Findings findings;

  /**
   * @param now for the dates in the headers of files that change
   */
  public TitleFiles(Path root, Corpus corpus, Content content, Instant now, Findings findings) {
    this.root = root;
    this.corpus = corpus;
    this.content = content;
    this.now = now;
    this.findings = findings;
  }

  /**
   * Brings the files in line, and makes those that are missing. A file that is malformed is
   * reported and left as it is.
   *
   * @return the files that changed
   * @throws IOException when a file cannot be read or written
   */
  public List<TranslationFiles.Change> update() throws IOException {
    List<TranslationFiles.Change> changes = new ArrayList<>();
    for (Language language : content.messages().languages()) {
      if (!Language.WRITTEN.contains(language)) {
        update(language).ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<TranslationFiles.Change> update(Language language) throws IOException {
    Path path = root.resolve(Titles.file(language));
    Optional<PoFile> old = Optional.empty();
    if (Files.isRegularFile(path)) {
      old = TextFile.read(root, path, findings).flatMap(f -> PoFile.read(f, findings));
      if (old.isEmpty() || !old.get().repeated().isEmpty()) {
        return Optional.empty();
      }
    }
    Merge merge = new Merge(language, old);
    String text = PoFile.write(merge.catalog);
    if (old.isPresent() && old.get().text().equals(text)) {
      return Optional.empty();
    }
    Files.createDirectories(path.getParent());
    Files.writeString(path, PoHeader.dated(text, now), StandardCharsets.UTF_8);
    return Optional.of(
        new TranslationFiles.Change(
            Titles.file(language), merge.added, merge.fuzzy, merge.obsolete, 0));
  }

  /** One file in the making. */
  private final class Merge {
    private final Catalog catalog = new Catalog();
    private final Map<String, Message> entries = new LinkedHashMap<>();
    private final Map<String, Message> gone = new LinkedHashMap<>();
    private int added;
    private int fuzzy;
    private int obsolete;

    Merge(Language language, Optional<PoFile> old) {
      List<String> comments =
          List.of(
              "Titles, subjects and notes of the site.", "One entry a text, the English first.");
      catalog.addMessage(
          PoHeader.of(old.flatMap(PoFile::header), language, Titles.NAME, now, comments));
      old.ifPresent(
          f -> {
            f.entries().forEach(m -> entries.put(ShortTexts.key(m.getMsgid()), m));
            f.obsolete().forEach(m -> gone.put(ShortTexts.key(m.getMsgid()), m));
          });
      ShortTexts.of(corpus, content, language)
          .all()
          .forEach((text, vietnamese) -> catalog.addMessage(entry(text, vietnamese)));
      for (Map.Entry<String, Message> lost : entries.entrySet()) {
        if (!lost.getValue().getMsgstr().isBlank()) {
          lost.getValue().setObsolete(true);
          gone.put(lost.getKey(), lost.getValue());
          obsolete++;
        }
      }
      gone.values().forEach(catalog::addMessage);
    }

    private Message entry(String text, Set<String> vietnamese) {
      Message message = entries.remove(text);
      Message before = gone.remove(text);
      boolean empty = message == null || message.getMsgstr().isBlank();
      if (empty && before != null) {
        message = before;
        message.setObsolete(false);
        message.setFuzzy(true);
        fuzzy++;
      }
      if (message == null) {
        message = new Message();
        message.setMsgstr("");
        added++;
      }
      message.setMsgid(text);
      message.getExtractedComments().clear();
      vietnamese.forEach(message::addExtractedComment);
      return message;
    }
  }
}
