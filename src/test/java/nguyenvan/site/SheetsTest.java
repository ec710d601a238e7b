package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Footnotes;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.quote.RealProject;
import nguyenvan.site.Sheets.Sheet;
import nguyenvan.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own documents, laid out over pages. */
class SheetsTest {

  private static final int LIMIT = 45_000;

  private static final Corpus CORPUS = RealProject.knowledge().corpus();
  private static final Sheets SHEETS = new Sheets(CORPUS);

  static List<Document> documents() {
    return CORPUS.documents();
  }

  static List<Document> parted() {
    return documents().stream().filter(SHEETS::isParted).toList();
  }

  private static int length(List<Provision> provisions) {
    return provisions.stream()
        .filter(p -> p.kind() != Provision.Kind.FOOTNOTE)
        .mapToInt(p -> p.text().length())
        .sum();
  }

  @Test
  void someDocumentIsParted() {
    assertTrue(parted().size() > 1);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyProvisionStandsOnOneSheetInItsOrder(Document document) {
    List<Provision> shown = new ArrayList<>();
    SHEETS.of(document).forEach(s -> shown.addAll(s.provisions()));
    assertEquals(document.provisions().size(), shown.size());
    assertEquals(Set.copyOf(document.provisions()), Set.copyOf(shown));
    assertEquals(text(document.provisions()), text(shown));
  }

  private static List<String> text(List<Provision> provisions) {
    return provisions.stream()
        .filter(p -> p.kind() != Provision.Kind.FOOTNOTE)
        .map(Provision::id)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aShortDocumentIsWhole(Document document) {
    if (length(document.provisions()) <= LIMIT) {
      assertEquals(1, SHEETS.of(document).size());
      assertTrue(SHEETS.of(document).get(0).isWhole());
      assertEquals(document.provisions(), SHEETS.of(document).get(0).provisions());
    } else {
      assertTrue(SHEETS.isParted(document) || headings(document.provisions()).size() < 2);
    }
  }

  @ParameterizedTest
  @MethodSource("parted")
  void aSheetIsTooLongOnlyWhereNoHeadingPartsIt(Document document) {
    for (Sheet sheet : SHEETS.of(document)) {
      if (length(sheet.provisions()) > LIMIT) {
        long under =
            headings(sheet.provisions()).stream()
                .filter(p -> p.parent().equals(sheet.id()))
                .count();
        assertTrue(under < 2, document.id() + " " + sheet.id() + " could be parted");
      }
    }
  }

  private static List<Provision> headings(List<Provision> provisions) {
    return provisions.stream().filter(Provision::isHeading).toList();
  }

  @ParameterizedTest
  @MethodSource("parted")
  void aSheetIsNamedAfterAHeadingOnItAndNoTwoAreNamedAlike(Document document) {
    Set<String> names = new LinkedHashSet<>();
    for (Sheet sheet : SHEETS.of(document)) {
      assertFalse(sheet.isWhole());
      assertTrue(names.add(sheet.id()), sheet.id());
      assertTrue(sheet.provisions().stream().anyMatch(p -> p.id().equals(sheet.id())));
    }
  }

  @ParameterizedTest
  @MethodSource("parted")
  void aFootnoteStandsOnTheFirstSheetThatCallsIt(Document document) {
    Set<String> footnotes =
        document.provisions().stream()
            .filter(p -> p.kind() == Provision.Kind.FOOTNOTE)
            .map(Provision::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> seen = new LinkedHashSet<>();
    for (Sheet sheet : SHEETS.of(document)) {
      Set<String> here = sheet.provisions().stream().map(Provision::id).collect(Collectors.toSet());
      for (Provision provision : sheet.provisions()) {
        for (ReadingText.Mark mark : provision.text().marks()) {
          for (String note : Footnotes.resolve(footnotes, mark.label())) {
            if (provision.kind() != Provision.Kind.FOOTNOTE && seen.add(note)) {
              assertTrue(here.contains(note), sheet.id() + " calls " + note);
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thePathOfAProvisionIsThatOfItsSheet(Document document) {
    for (Sheet sheet : SHEETS.of(document)) {
      String path = SitePath.sheet(Language.EN, document.id(), sheet.id());
      for (Provision provision : sheet.provisions()) {
        assertEquals(path, SHEETS.path(Language.EN, document.id(), provision.id()));
      }
    }
  }
}
