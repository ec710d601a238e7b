package nguyenvan.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nguyenvan.quote.RealProject;
import nguyenvan.translation.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own provisions as a translator sees them. */
class MarkedTextTest {

  private static final Pattern CALL = Pattern.compile("\\[\\^(\\d+)\\]");

  static List<Document> documents() {
    return RealProject.knowledge().corpus().documents();
  }

  private static List<String> marked(Document document) {
    return document.provisions().stream().map(p -> MarkedText.of(document, p.text())).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void withoutItsMarksItIsTheText(Document document) {
    for (Provision provision : document.provisions()) {
      for (ReadingText text : List.of(provision.text(), provision.printed())) {
        String marked = MarkedText.of(document, text);
        assertEquals(text.text(), Marks.without(marked), provision.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void itIsOneLine(Document document) {
    marked(document).forEach(m -> assertTrue(m.lines().count() <= 1, m));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyMarkIsClosed(Document document) {
    for (String marked : marked(document)) {
      String runs = CALL.matcher(marked).replaceAll("");
      assertEquals(0, runs.chars().filter(c -> c == '*').count() % 2, marked);
      List<Marks.Run> last = Marks.runs(marked + "\u0000");
      Marks.Run end = last.get(last.size() - 1);
      assertTrue(!end.strong() && !end.emphasis(), marked);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyFootnoteThatIsCalledStandsThere(Document document) {
    Set<String> ids = document.provisions().stream().map(Provision::id).collect(Collectors.toSet());
    for (String marked : marked(document)) {
      Matcher m = CALL.matcher(marked);
      while (m.find()) {
        assertTrue(ids.contains("fn" + m.group(1)), m.group());
      }
    }
  }

  @Test
  void everyFootnoteOfTheSchemeIsCalledOnceAndInOrder() {
    Document scheme = document("dean");
    List<String> footnotes =
        scheme.provisions().stream()
            .filter(p -> p.kind() == Provision.Kind.FOOTNOTE)
            .map(Provision::id)
            .toList();
    List<String> called =
        marked(scheme).stream()
            .flatMap(m -> CALL.matcher(m).results())
            .map(r -> "fn" + r.group(1))
            .toList();
    assertTrue(footnotes.size() > 5);
    assertEquals(footnotes, called);
  }

  @Test
  void wordsSetApartAreMarkedAndAWholeProvisionIsNot() {
    long apart =
        documents().stream()
            .flatMap(d -> marked(d).stream())
            .filter(m -> m.contains("*"))
            .peek(
                m -> {
                  String inside = m.replaceAll("^\\*+|\\*+$", "");
                  assertTrue(!(m.startsWith("**") && m.endsWith("**") && !inside.contains("*")), m);
                })
            .count();
    assertTrue(apart > 10, "provisions with words set apart: " + apart);
  }

  private static Document document(String id) {
    return RealProject.knowledge().corpus().document(id).orElseThrow();
  }
}
