package nguyenvan.content;

import java.util.Map;
import java.util.Optional;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import nguyenvan.text.Markup;

/**
 * A free page, such as the method page: {@code content/pages/<name>.<language>.md}.
 *
 * @param summary one sentence for lists and search engines
 * @param titles by the languages that the page is written in besides
 */
public record PageText(
    String name,
    Bilingual title,
    Bilingual summary,
    Map<Language, Prose> prose,
    Map<Language, Title> titles) {

  /** Title and summary in one language. */
  public record Title(String title, String summary) {}

  /** One language of a page. */
  record Half(String name, Language language, String title, String summary, Prose prose) {}

  static Optional<Half> read(TextFile file, Language language, Findings findings) {
    String stem = file.stem();
    String name = stem.substring(0, stem.lastIndexOf('.'));
    return FrontMatter.read(file, findings)
        .map(
            matter -> {
              String title = matter.fields().string("title");
              String summary = matter.fields().string("summary");
              matter.fields().reportUnknown();
              if (!name.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
                findings.add(Rule.ENTRY_ID, Location.ofFile(file.name()), "bad page name: " + name);
              }
              for (String text : new String[] {title, summary}) {
                Markup.html(text)
                    .ifPresent(
                        tag ->
                            findings.add(
                                Rule.ENTRY_RAW_HTML,
                                matter.fields().location(text == title ? "title" : "summary"),
                                "raw HTML: " + tag));
              }
              String owner = "page-" + name;
              Prose prose =
                  Prose.read(
                      matter.body(), language, owner, file.name(), matter.bodyLine(), findings);
              return new Half(name, language, title, summary, prose);
            });
  }

  static Location at(String name, Language language) {
    return Location.ofFile("content/pages/" + name + "." + language.tag() + ".md");
  }
}
