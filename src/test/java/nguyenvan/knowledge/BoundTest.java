package nguyenvan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.quote.Proof;
import nguyenvan.quote.RealProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The word before a figure is the one that its own document has there. */
class BoundTest {

  private static final KnowledgeBase KNOWLEDGE = RealProject.knowledge();

  static Stream<Entry> bounded() {
    return KNOWLEDGE.entries(EntryKind.TARGET).stream().filter(e -> bound(e).isPresent());
  }

  private static Optional<String> bound(Entry target) {
    return ((Facts.Target) target.facts()).value().flatMap(KNOWLEDGE::bound);
  }

  @ParameterizedTest
  @MethodSource("bounded")
  void stands(Entry target) {
    String words =
        KNOWLEDGE.ownProofs(target).stream()
            .map(Proof::words)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
    assertTrue(words.contains(bound(target).orElseThrow()), words);
  }

  @Test
  void isFoundInMostTargetsThatHaveOne() {
    assertTrue(bounded().count() > 40, () -> bounded().map(Entry::id).toList().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "nq57-2030-digital-economy-share, tối thiểu",
    "nq57-2030-sti-budget-share, ít nhất",
    "nq57-2030-rd-social-funding-share, hơn",
  })
  void isNotPutInOtherWords(String target, String word) {
    assertEquals(Optional.of(word), bound(KNOWLEDGE.entry(target).orElseThrow()));
  }
}
