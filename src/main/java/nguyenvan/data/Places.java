package nguyenvan.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nguyenvan.document.ReadingText.Stretch;
import nguyenvan.source.SourceFile;

/** Positions counted in Unicode code points, as in {@code quotes.json}. */
final class Places {

  private Places() {}

  /** Stretches of a source file. */
  static void stretches(ArrayNode array, List<Stretch> stretches, SourceFile source) {
    for (Stretch stretch : stretches) {
      array
          .addObject()
          .put("start", source.codePoint(stretch.start()))
          .put("end", source.codePoint(stretch.end()));
    }
  }

  /** A run of a text, end exclusive. */
  static void run(ObjectNode node, String text, int start, int end) {
    node.put("start", text.codePointCount(0, start));
    node.put("end", text.codePointCount(0, end));
  }

  static ObjectNode lines(int first, int last) {
    return Json.object().put("first", first).put("last", last);
  }
}
