package nguyenvan.bake;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Objects;

/** Makes one line for people out of what Freemarker throws. */
final class Failures {

  private Failures() {}

  static BakeFailure of(Page page, Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof ParseException e && e.getTemplateName() != null) {
        return at(page, e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), syntax(e));
      }
    }
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof TemplateException e) {
        return at(
            page, e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), message(e));
      }
    }
    if (thrown instanceof TemplateNotFoundException e) {
      return at(page, e.getTemplateName(), 0, 0, "there is no such template");
    }
    return at(page, page.template(), 0, 0, described(thrown));
  }

  /** For templates that call themselves without end. */
  static BakeFailure endless(Page page) {
    return at(page, page.template(), 0, 0, "the templates call each other without end");
  }

  private static BakeFailure at(
      Page page, String template, Integer line, Integer column, String message) {
    return new BakeFailure(
        Objects.requireNonNullElse(template, page.template()),
        line == null ? 0 : Math.max(0, line),
        column == null ? 0 : Math.max(0, column),
        page.path(),
        firstParagraph(message));
  }

  private static String message(TemplateException e) {
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return "undefined: " + e.getBlamedExpressionString();
    }
    Throwable cause = e.getCause();
    if (cause == null || cause instanceof TemplateException) {
      return e.getMessageWithoutStackTop();
    }
    return described(cause);
  }

  private static String syntax(ParseException e) {
    return "syntax: " + e.getEditorMessage();
  }

  private static String described(Throwable t) {
    Throwable cause = t;
    while (cause.getMessage() == null && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  /** Freemarker adds tips and the template's source after a rule. */
  private static String firstParagraph(String message) {
    return message.split("\\R\\R?----")[0].strip().replaceAll("\\s+", " ");
  }
}
