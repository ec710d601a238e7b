package nguyenvan.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, as data: printing it is somebody else's work.
 *
 * @param rule the permanent rule it breaks
 * @param at where it was read
 * @param message one line that says what is wrong here
 * @param details what was read, what was expected, in the order to show
 * @param fix how to put it right; the rule's own hint when nothing better is known
 */
public record Finding(Rule rule, Location at, String message, List<Detail> details, String fix) {

  /** By file, line, column, rule and message, so that a run's report is the same every time. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::at)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  /**
   * A labelled line of evidence.
   *
   * @param label such as {@code quoted} or {@code source}
   * @param text the words, on one line
   * @param remark where they stand, or empty
   */
  public record Detail(String label, String text, String remark) {
    public Detail(String label, String text) {
      this(label, text, "");
    }
  }

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(message, "message");
    details = List.copyOf(details);
    fix = fix == null || fix.isBlank() ? rule.hint() : fix;
  }

  public Finding(Rule rule, Location at, String message) {
    this(rule, at, message, List.of(), null);
  }

  public Finding(Rule rule, Location at, String message, Detail... details) {
    this(rule, at, message, List.of(details), null);
  }

  /** The same finding with a better way out than the rule's own hint. */
  public Finding withFix(String better) {
    return new Finding(rule, at, message, details, better);
  }

  public Level level() {
    return rule.level();
  }
}
