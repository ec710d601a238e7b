package nguyenvan.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nguyenvan.document.Provision;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Recurrence;
import nguyenvan.knowledge.Recurrences;
import nguyenvan.quote.Proof;
import nguyenvan.quote.RealProject;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known to recur in the real documents is found, proved, and told for what it is. */
class RealParallelsTest {

  private static final KnowledgeBase KNOWLEDGE = RealProject.knowledge();

  @ParameterizedTest
  @CsvSource({
    "duthao, II.2, dean, P3.III.2.b2, true",
    "duthao, II.2, ttr74, II.2.1.b2, true",
    "ttr74, II.2.1.b2, dean, P3.III.2.b2, true",
    "nq57, I.1, cv411, p1, true",
    "nq57, I.1, cv411-pl1, 1, false",
    "nq57, I.1, cv411-pl2, 1.q1, false",
    "nq57, I.1, diendan, s1.p3, false",
    "nq57, II.1.b2, duthao, III.2.b5, false",
    "nq57, II.1.b2, infographic, s4.p3, false",
    "nq57, p1, infographic, s1.p1, true",
    "nq57, III.1.b1, infographic, s8.1.b1, false"
  })
  void knownPassagesAreFound(String a, String inA, String b, String inB, boolean same) {
    List<Boolean> kinds =
        KNOWLEDGE.parallels(provision(a, inA)).stream()
            .filter(r -> r.b().provision().equals(provision(b, inB)))
            .map(Recurrence::isSame)
            .toList();
    assertTrue(kinds.contains(same), a + " " + inA + " and " + b + " " + inB + ": " + kinds);
  }

  @Test
  void changedVerbOfTheDigitalEconomyIsMarked() {
    Recurrence found =
        KNOWLEDGE.parallels(provision("nq57", "II.1.b2")).stream()
            .filter(r -> r.b().provision().equals(provision("duthao", "III.2.b5")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("đạt"), differences(found.parallel().a(), found.parallel().alignment().a()));
    assertEquals(
        List.of("chiếm"), differences(found.parallel().b(), found.parallel().alignment().b()));
  }

  @Test
  void sameMeansEqualInTheFormOfTheFourthClass() {
    for (Recurrence r : all()) {
      assertEquals(r.isSame(), core(r.a()).equals(core(r.b())), r.a().id() + " " + r.b().id());
    }
  }

  @Test
  void everySideIsAProofOfTheWordsThatAreCompared() {
    assertFalse(all().isEmpty());
    for (Recurrence r : all()) {
      assertEquals(r.parallel().a().words(), r.a().words());
      assertEquals(r.parallel().b().words(), r.b().words());
      assertEquals(r.a(), KNOWLEDGE.proof(r.a().id()).orElseThrow());
      assertEquals(r.b(), KNOWLEDGE.proof(r.b().id()).orElseThrow());
    }
  }

  @Test
  void onePassageHasOneProofAndOneId() {
    List<Proof> proofs = KNOWLEDGE.recurrences().proofs();
    assertEquals(proofs.size(), proofs.stream().map(Proof::id).distinct().count());
    Set<List<Object>> places =
        all().stream()
            .flatMap(r -> List.of(r.a(), r.b()).stream())
            .map(p -> List.<Object>of(p.provision(), p.parts()))
            .collect(Collectors.toSet());
    Set<String> ids =
        all().stream()
            .flatMap(r -> List.of(r.a().id(), r.b().id()).stream())
            .collect(Collectors.toSet());
    assertEquals(places.size(), ids.size());
  }

  @Test
  void everyProofPointsAtItsWordsAndAtNothingElse() {
    for (Proof proof : KNOWLEDGE.proofs()) {
      StringBuilder pointed = new StringBuilder();
      proof.stretches().forEach(s -> pointed.append(proof.source().text(), s.start(), s.end()));
      assertEquals(letters(proof.printedWords()), letters(pointed.toString()), proof.id());
    }
  }

  @Test
  void headAndTailAreNotCompared() {
    Set<Provision.Kind> kinds =
        all().stream().map(r -> r.a().provision().kind()).collect(Collectors.toSet());
    assertFalse(kinds.contains(Provision.Kind.HEAD));
    assertFalse(kinds.contains(Provision.Kind.TAIL));
  }

  private static List<Recurrence> all() {
    Recurrences recurrences = KNOWLEDGE.recurrences();
    return recurrences.byPair().values().stream().flatMap(List::stream).toList();
  }

  private static Provision provision(String document, String id) {
    return KNOWLEDGE.corpus().provision(document, id).orElseThrow();
  }

  /** The words as the fourth class compares them, first letter small, without the last signs. */
  private static String core(Proof proof) {
    String text = Canonical.text(proof.words(), Tolerance.T4).replaceAll("[.,;:!?\"/]+$", "");
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** Without marks and tags, which are no words. */
  private static String letters(String text) {
    return text.replaceAll("<sup>\\s*\\d+\\s*</sup>|</?b>|\\]\\([^)\\n]*\\)", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> differences(Passage passage, List<Alignment.Stretch> stretches) {
    return stretches.stream()
        .filter(s -> !s.common())
        .map(s -> passage.words().substring(s.start(), s.end()))
        .toList();
  }
}
