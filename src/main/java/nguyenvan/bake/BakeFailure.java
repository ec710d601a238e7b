package nguyenvan.bake;

import java.util.Objects;

/**
 * A page that was not written, and why.
 *
 * @param template the file in the templates folder in which it failed: the page's own template, or
 *     one that it includes
 * @param line the line in the template, from 1; 0 where no line is to blame
 * @param column the column in that line, from 1; 0 where no line is to blame
 * @param pagePath the page
 * @param message what is wrong, in one line
 */
public record BakeFailure(String template, int line, int column, String pagePath, String message) {

  /** Refuses nulls. */
  public BakeFailure {
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(pagePath, "pagePath");
    Objects.requireNonNull(message, "message");
  }

  /** The failure in one line: {@code target.ftl:3:7 [vi/targets/x.html] undefined: page.titel}. */
  @Override
  public String toString() {
    String place = line == 0 ? template : template + ":" + line + ":" + column;
    return place + " [" + pagePath + "] " + message;
  }
}
