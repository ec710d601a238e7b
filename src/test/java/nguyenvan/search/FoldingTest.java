package nguyenvan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples that the script is held to as well. */
class FoldingTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/folding.tsv", delimiter = '\t')
  void foldsAsTheScriptDoes(String typed, String folded) {
    assertEquals(folded, Folding.fold(typed));
  }
}
