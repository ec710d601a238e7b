package nguyenvan.parallel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nguyenvan.document.Corpus;
import nguyenvan.finding.Findings;
import nguyenvan.source.Sources;

/** A corpus of a few short documents, one a file, in the order in which they are given. */
public final class SmallCorpus {

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> maps = new LinkedHashMap<>();

  /** Adds a document; its paragraphs are divided by blank lines. */
  public SmallCorpus with(String id, String text) {
    String file = "%03d_%s.txt".formatted(files.size(), id);
    int lines = text.strip().split("\n", -1).length;
    return with(
        file,
        text.strip() + "\n",
        id,
        """
        id: %s
        file: %s
        lines: {first: 1, last: %d}
        type: report
        title: {vi: Báo cáo, en: Report}
        short: {vi: Báo cáo %s, en: Report %s}
        issuer: unstated
        status: report
        """
            .formatted(id, file, lines, id, id));
  }

  /** Adds a document with its map; a file may hold several. */
  public SmallCorpus with(String file, String text, String id, String map) {
    files.put(file, text);
    maps.put(id, map);
    return this;
  }

  /** Reads the corpus by way of a folder. */
  public Corpus read(Path root) throws IOException {
    Path sources = Files.createDirectories(root.resolve("content/sources"));
    Path documents = Files.createDirectories(root.resolve("content/documents"));
    StringBuilder list = new StringBuilder("sources:\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(sources.resolve(file.getKey()), bytes);
      list.append("  - file: %s\n    sha256: %s\n".formatted(file.getKey(), sha256(bytes)));
      list.append("    title: {vi: Tệp, en: File}\n    provenance: {vi: Thử, en: Test}\n");
    }
    Files.writeString(sources.resolve("sources.yaml"), list);
    for (Map.Entry<String, String> map : maps.entrySet()) {
      Files.writeString(documents.resolve(map.getKey() + ".yaml"), map.getValue());
    }
    Findings findings = new Findings();
    return Corpus.read(root, Sources.read(root, findings), findings);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
