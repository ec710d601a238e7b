package nguyenvan.search;

import com.fasterxml.jackson.databind.JsonNode;

/** Data as JavaScript. */
final class Scripts {

  private Scripts() {}

  /** JSON that may stand in a script: two characters that end a line there are escaped. */
  static String json(JsonNode data) {
    return data.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
