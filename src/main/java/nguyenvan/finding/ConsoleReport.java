package nguyenvan.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Prints findings for a terminal: one head line, its evidence, its way out; files that could not be
 * read first, as others follow from them; at most {@value #SHOWN} findings, then how many more
 * there are.
 */
public final class ConsoleReport {

  /** More than this drowns the first, which is usually the cause. */
  public static final int SHOWN = 50;

  private static final int WIDTH = 200;

  private ConsoleReport() {}

  /** The whole report, or an empty text when there is nothing to say. */
  public static String of(List<Finding> findings) {
    StringBuilder out = new StringBuilder();
    findings.stream()
        .sorted(Comparator.comparing(f -> !f.rule().isOfReading()))
        .limit(SHOWN)
        .forEach(f -> append(out, f));
    if (findings.size() > SHOWN) {
      out.append("… and ").append(findings.size() - SHOWN).append(" more in findings.sarif\n");
    }
    return out.toString();
  }

  /** The closing line with counts. */
  public static String counts(Findings findings) {
    return plural(findings.count(Level.ERROR), "error")
        + ", "
        + plural(findings.count(Level.WARNING), "warning");
  }

  private static void append(StringBuilder out, Finding f) {
    out.append(f.at()).append("  ").append(f.level().label()).append("  ").append(f.rule().id());
    out.append("  ").append(f.message()).append('\n');
    for (Finding.Detail d : f.details()) {
      out.append("  ").append(pad(d.label())).append(clip(d.text()));
      if (!d.remark().isEmpty()) {
        out.append("     ").append(d.remark());
      }
      out.append('\n');
    }
    out.append("  fix: ").append(f.fix()).append('\n');
  }

  private static String pad(String label) {
    return label.length() >= 8 ? label + " " : (label + "        ").substring(0, 8);
  }

  private static String clip(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + " …";
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
