package nguyenvan.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  @Test
  void isWrittenAsTheStandardSays() {
    List<Column<String>> columns =
        List.of(new Column<>("plain", r -> r), new Column<>("other", r -> "x"));
    Table<String> table =
        new Table<>("t", "t", columns, List.of("một", "hai, ba", "\"bốn\"", "năm\nsáu", ""));
    assertEquals(
        "plain,other\r\nmột,x\r\n\"hai, ba\",x\r\n\"\"\"bốn\"\"\",x\r\n\"năm\nsáu\",x\r\n,x\r\n",
        new String(table.bytes(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+84", "-a", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'a", "- 55%"})
  void whatASpreadsheetWouldRunIsText(String cell) {
    assertEquals("'" + cell, Table.harmless(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "30", "-0.5", "a=b", "≥ 30%", "1-2", "– 5"})
  void theRestStaysAsItIs(String cell) {
    assertEquals(cell, Table.harmless(cell));
  }
}
