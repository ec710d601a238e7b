package nguyenvan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Claim;
import nguyenvan.text.Markup;
import nguyenvan.yaml.Yaml;

/**
 * Reads a block quote: the words, a citation line ({@code — document provision}), then what was
 * reviewed and the renderings.
 */
final class QuoteBlock {

  private static final Pattern CITATION =
      Pattern.compile("[—–]\\s+([a-z][a-z0-9-]*)(?:\\s+(\\S+))?");
  private static final Pattern OTHER_DASH =
      Pattern.compile("(?:-{1,3}|[‐‑‒―−]|[—–](?!\\s))\\s*[a-z][a-z0-9-]*(?:\\s+\\S+)?");
  private static final Pattern FIELD = Pattern.compile("(en|reviewed):\\s*(.*)");
  private static final Pattern STATEMENT = Pattern.compile("(result|relation|definition):\\s.*");
  private static final Pattern EMPHASIS = Pattern.compile("\\*{1,3}");

  private QuoteBlock() {}

  /**
   * @param lines of the block, with their {@code >}
   * @param firstLine of the file, from 1
   * @param statements takes what the block says that its quote bears out
   * @return empty when there is no citation, which is reported
   */
  static Optional<Claim> read(
      List<String> lines,
      String file,
      int firstLine,
      String id,
      Consumer<Statement> statements,
      Findings findings) {
    StringBuilder words = new StringBuilder();
    StringBuilder rendering = new StringBuilder();
    List<Claim.Review> reviewed = new ArrayList<>();
    Matcher citation = null;
    Location wordsAt = new Location(file, firstLine, 1);
    Location renderingAt = wordsAt;
    boolean rendered = false;
    for (int i = 0; i < lines.size(); i++) {
      String raw = lines.get(i);
      String text = raw.replaceFirst("^\\s*>\\s?", "");
      Location at = new Location(file, firstLine + i, raw.length() - text.length() + 1);
      Matcher cited = CITATION.matcher(text.strip());
      Matcher field = FIELD.matcher(text.strip());
      if (citation == null && cited.matches()) {
        citation = cited;
      } else if (citation == null) {
        if (words.isEmpty() && !text.isBlank()) {
          wordsAt = at;
        }
        words.append(words.isEmpty() ? "" : "\n").append(text);
      } else if (cited.matches()) {
        findings.add(Rule.QUOTE_UNCITED, at, "second citation: one quote has one source");
      } else if (STATEMENT.matcher(text.strip()).matches() && rendered) {
        findings.add(Rule.QUOTE_UNCITED, at, "statement after the rendering: put it before en:");
      } else if (STATEMENT.matcher(text.strip()).matches()) {
        String key = text.strip().substring(0, text.strip().indexOf(':'));
        Yaml.read(text.strip(), file, firstLine + i - 1, findings)
            .ifPresent(line -> statements.accept(new Statement(id, key, line)));
      } else if (field.matches() && field.group(1).equals("reviewed")) {
        review(field.group(2), reviewed, at, findings);
      } else if (field.matches()) {
        if (rendered) {
          findings.add(Rule.QUOTE_UNCITED, at, "second rendering: one quote has one");
        }
        rendered = true;
        renderingAt = at;
        rendering.append(' ').append(field.group(2));
      } else if (!text.isBlank()) {
        if (!rendered) {
          findings.add(Rule.QUOTE_UNCITED, at, "unexpected line after the citation");
        }
        rendering.append(' ').append(text.strip());
      }
    }
    if (citation == null) {
      Finding uncited = new Finding(Rule.QUOTE_UNCITED, wordsAt, Rule.QUOTE_UNCITED.title());
      findings.add(uncited.withFix(uncitedFix(words.toString())));
      return Optional.empty();
    }
    String english = rendering.toString().strip();
    Location englishAt = renderingAt;
    Markup.html(english)
        .ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, englishAt, "raw HTML: " + tag));
    return Optional.of(
        new Claim(
            id,
            EMPHASIS.matcher(words).replaceAll("").strip(),
            citation.group(1),
            Optional.ofNullable(citation.group(2)),
            reviewed,
            english.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.Rendering(english, englishAt)),
            wordsAt));
  }

  /** The way out where the words tell what went wrong; else the rule's own. */
  private static String uncitedFix(String words) {
    if (words.startsWith("en:")) {
      return "the quote ended at the blank line: write > there";
    }
    boolean dash = words.lines().anyMatch(line -> OTHER_DASH.matcher(line.strip()).matches());
    return dash ? "begin the citation with — (an em dash) and a space" : null;
  }

  private static void review(
      String what, List<Claim.Review> reviewed, Location at, Findings findings) {
    for (String one : what.split("[,\\s]+")) {
      switch (one) {
        case "omission" -> reviewed.add(Claim.Review.OMISSION);
        case "edge" -> reviewed.add(Claim.Review.EDGE);
        default ->
            findings.add(
                Rule.YAML_BAD_VALUE, at, "reviewed: expected omission or edge, read " + one);
      }
    }
  }
}
