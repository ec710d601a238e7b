package nguyenvan.translation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nguyenvan.document.Corpus;
import nguyenvan.finding.Findings;
import nguyenvan.source.Sources;
import nguyenvan.text.Language;
import nguyenvan.translation.TranslationFiles.Change;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;

/** The clean sample in a folder of its own, whose translation files are brought in line. */
final class TranslatedSample {

  static final String NQ57 = "content/translations/en/nq57.po";
  static final Instant NOW = Instant.parse("2025-03-04T05:06:07Z");
  static final Instant LATER = NOW.plusSeconds(86_400);

  private final Path root;
  private Findings findings = new Findings();

  TranslatedSample(Path root) throws IOException {
    this.root = root;
    Path here = Path.of("test/resources/rules/clean");
    Path clean = Files.isDirectory(here) ? here : Path.of("src").resolve(here);
    try (Stream<Path> walk = Files.walk(clean)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = root.resolve(clean.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /** Runs the goal for Vietnamese and English. */
  List<Change> update(Instant now, String... reviewed) throws IOException {
    return update(now, List.of(Language.VI, Language.EN), reviewed);
  }

  List<Change> update(Instant now, List<Language> languages, String... reviewed)
      throws IOException {
    Corpus corpus = corpus();
    findings = new Findings();
    return new TranslationFiles(root, corpus, now, Set.of(reviewed), findings).update(languages);
  }

  /** What the last run found. */
  List<String> found() {
    return findings.sorted().stream().map(f -> f.rule().id()).toList();
  }

  Corpus corpus() throws IOException {
    Findings ignored = new Findings();
    return Corpus.read(root, Sources.read(root, ignored), ignored);
  }

  String read(String file) throws IOException {
    return Files.readString(root.resolve(file));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(root.resolve(file), text);
  }

  void replace(String file, String from, String to) throws IOException {
    String text = read(file);
    if (!text.contains(from)) {
      throw new AssertionError(file + " lacks " + from);
    }
    write(file, text.replace(from, to));
  }

  Catalog catalog(String file) throws IOException {
    return new PoParser().parseCatalog(new StringReader(read(file)), false);
  }

  /** The entry of a provision, also when it is obsolete. */
  Message entry(String id) throws IOException {
    for (Message message : catalog(NQ57)) {
      if (id.equals(message.getMsgctxt())) {
        return message;
      }
    }
    throw new AssertionError("no entry " + id);
  }
}
