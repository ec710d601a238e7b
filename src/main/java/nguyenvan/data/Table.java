package nguyenvan.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV (RFC 4180): UTF-8, a header row, lines ended by CRLF.
 *
 * <p>A cell that a spreadsheet would run as a formula, and one that begins with an apostrophe, gets
 * an apostrophe before it; whoever takes one leading apostrophe off every cell has the text back.
 *
 * @param name of the file, without its ending
 * @param subject what a row is, as in the messages
 */
record Table<R>(String name, String subject, List<Column<R>> columns, List<R> rows) {

  private static final String END = "\r\n";

  /** What spreadsheets take for the beginning of a formula, full-width forms included. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n＝＋－＠'].*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern SPECIAL = Pattern.compile("(?s).*[,\"\\r\\n].*");

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  byte[] bytes() {
    StringBuilder csv = new StringBuilder();
    csv.append(String.join(",", header())).append(END);
    for (R row : rows) {
      csv.append(
              columns.stream()
                  .map(c -> quoted(harmless(c.cell().apply(row))))
                  .collect(Collectors.joining(",")))
          .append(END);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String harmless(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  private static String quoted(String cell) {
    return SPECIAL.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
