package nguyenvan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.mention.Mention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the numbers and names in the clean sample's report lead to. */
class MentionsTest {

  @TempDir Path folder;

  private KnowledgeBase knowledge;

  @BeforeEach
  void read() throws IOException {
    knowledge = Fixture.clean().read(folder).knowledge();
  }

  /** The mentions in the report, as {@code provision: words}. */
  private List<String> of(String entry) {
    return knowledge.mentions().of(entry).stream()
        .filter(m -> m.provision().document().equals("report"))
        .map(m -> m.provision().id() + ": " + words(m))
        .toList();
  }

  private static String words(Mention mention) {
    return mention.provision().text().text().substring(mention.start(), mention.end());
  }

  @Test
  void twoInstrumentsOfOneNumberAreToldApartByTheDayBesideAndElseAsDeclared() {
    assertEquals(
        List.of("p3: Nghị quyết số 20-NQ/TW", "p10: Nghị quyết số 20-NQ/TW"), of("nq-20-2012"));
    assertEquals(List.of("p3: Nghị quyết số 20-NQ/TW"), of("nq-20-2022"));
  }

  @Test
  void aNumberIsFoundWithASpaceBeforeItsSeriesToo() {
    assertEquals("p2: Nghị quyết số 52 -NQ/TW", of("nq-52-2019").get(1));
    assertEquals("p2: Quyết định số 749 /QĐ-TTg", of("qd-749-2020").get(0));
  }

  @Test
  void aNameIsFoundWhereNoNumberStands() {
    assertEquals("p1: Nghị quyết 52", of("nq-52-2019").get(0));
    assertEquals("p8: Nghị quyết 52", of("nq-52-2019").get(2));
  }
}
