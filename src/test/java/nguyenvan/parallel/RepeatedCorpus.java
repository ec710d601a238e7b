package nguyenvan.parallel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nguyenvan.document.Corpus;
import nguyenvan.quote.RealProject;

/**
 * The real corpus several times over. Each copy is written in words of its own, so that the copies
 * share nothing with each other and as much within as the original.
 */
public final class RepeatedCorpus {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}[\\p{Ll}\\p{M}]+(?![\\p{L}\\p{M}\\p{N})])");

  private RepeatedCorpus() {}

  /** Reads some copies by way of a folder. */
  public static Corpus read(Path root, int copies) throws IOException {
    Path content = RealProject.root().resolve("content");
    SmallCorpus corpus = new SmallCorpus();
    for (Path map : maps(content.resolve("documents"))) {
      String yaml = Files.readString(map);
      String id = map.getFileName().toString().replace(".yaml", "");
      String file = yaml.replaceFirst("(?s).*?\nfile:\\s*(\\S+).*", "$1");
      String text = Files.readString(content.resolve("sources").resolve(file));
      for (int copy = 0; copy < copies; copy++) {
        String salt = salt(copy);
        corpus.with(
            salt + file,
            WORD.matcher(text).replaceAll("$0" + salt),
            id + salt,
            yaml.replaceFirst("id:\\s*\\S+", "id: " + id + salt)
                .replaceFirst("\nfile:\\s*\\S+", "\nfile: " + salt + file));
      }
    }
    return corpus.read(root);
  }

  /** Letters that no Vietnamese word ends in. */
  private static String salt(int copy) {
    return "z" + (char) ('a' + copy / 26) + (char) ('a' + copy % 26);
  }

  private static List<Path> maps(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
