package nguyenvan.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.LineIndex;

/**
 * A template shows words only through messages and proofs, so it has no quotation mark of its own.
 */
final class TemplateMarks {

  private static final Pattern MARKS =
      Pattern.compile(
          "[“”„‟«»‹›]|&(?:[lr]dquo|bdquo|[lr]aquo|[lr]saquo|#x(?:201[cdCDeEfF]|00?[aAbB]{2});"
              + "|#(?:8220|8221|8222|8223|171|187));");
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private TemplateMarks() {}

  static void check(TextFile file, Findings findings) {
    String text = COMMENT.matcher(file.text()).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    LineIndex lines = new LineIndex(text);
    Matcher m = MARKS.matcher(text);
    while (m.find()) {
      findings.add(
          Rule.QUOTE_MARKS,
          new Location(file.name(), lines.line(m.start()), lines.column(m.start())),
          "quotation mark in a template: " + m.group());
    }
  }
}
