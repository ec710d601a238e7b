package nguyenvan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nguyenvan.quote.RealProject;
import nguyenvan.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nothing of a source is lost and nothing is doubled: every letter and digit of a document's lines
 * belongs to exactly one provision, unless it is declared furniture or markup.
 */
class CompletenessTest {

  /** Tags, footnote marks and link targets; the only letters and digits that are no words. */
  private static final Pattern MARKUP =
      Pattern.compile("</?b>|<sup>\\s*[0-9]+\\s*</sup>|(?<=\\])\\([^)\\n]*\\)");

  static List<Document> documents() {
    return RealProject.knowledge().corpus().documents();
  }

  @Test
  void everyDeclaredDocumentIsRead() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", Corpus.FOLDER))) {
      long declared = files.filter(f -> f.toString().endsWith(".yaml")).count();
      assertEquals(declared, documents().size());
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLetterBelongsToOneProvision(Document document) {
    SourceFile source = document.source();
    int[] owners = new int[source.text().length()];
    for (Provision provision : document.provisions()) {
      ReadingText text = provision.printed();
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLetterOrDigit(text.text().charAt(i))) {
          for (int k = text.sourceStart(i); k < text.sourceEnd(i); k++) {
            owners[k]++;
          }
        }
      }
    }
    List<String> wrong = new ArrayList<>();
    int letters = 0;
    for (int line = document.map().lines().first(); line <= document.map().lines().last(); line++) {
      int start = source.lines().start(line);
      int end = source.lines().end(line);
      boolean[] markup = markup(source.text().substring(start, end));
      for (int k = start; k < end && !document.map().isFurniture(line); k++) {
        boolean counts = Character.isLetterOrDigit(source.text().charAt(k)) && !markup[k - start];
        letters += counts ? 1 : 0;
        if (counts && owners[k] != 1 || !counts && owners[k] > 0) {
          wrong.add(
              source.name()
                  + ":"
                  + line
                  + " "
                  + owners[k]
                  + " times: "
                  + source.text().substring(k, Math.min(end, k + 30)));
          break;
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(letters > 100);
  }

  /** The words of a provision are those of its lines, in their order. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyCharacterOfAProvisionIsTheOneOfTheSource(Document document) {
    String source = document.source().text();
    for (Provision provision : document.provisions()) {
      ReadingText text = provision.printed();
      int before = -1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.text().charAt(i);
        String from = source.substring(text.sourceStart(i), text.sourceEnd(i));
        assertTrue(
            c == ' '
                ? from.isBlank() || !from.matches(".*[\\p{L}\\p{N}].*") || spansFurniture(from)
                : from.endsWith("" + c),
            provision.id() + " " + i + ": " + from);
        assertTrue(text.sourceStart(i) >= before, provision.id() + " goes back at " + i);
        before = text.sourceStart(i);
      }
    }
  }

  /** A page-break gap may hold a footnote or a stamp, on lines of its own. */
  private static boolean spansFurniture(String gap) {
    return gap.startsWith("\n") || gap.indexOf('\n') >= 0;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void idsAreUniqueAndParentsExist(Document document) {
    List<String> ids = document.provisions().stream().map(Provision::id).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    for (Provision provision : document.provisions()) {
      assertTrue(
          provision.parent().isEmpty() || ids.contains(provision.parent()),
          provision.id() + " under " + provision.parent());
    }
  }

  private static boolean[] markup(String line) {
    boolean[] in = new boolean[line.length()];
    Matcher m = MARKUP.matcher(line);
    while (m.find()) {
      java.util.Arrays.fill(in, m.start(), m.end(), true);
    }
    return in;
  }
}
