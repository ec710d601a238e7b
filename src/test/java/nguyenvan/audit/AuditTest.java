package nguyenvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A small sound site, and one thing wrong with it at a time. */
class AuditTest {

  private static final Map<String, String> QUOTES = Map.of("q1", "đạt tối thiểu 30% GDP");

  @TempDir Path site;

  @Test
  void aSoundSiteHasNoFinding() throws IOException {
    assertEquals(List.of(), rules(sound()));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("A-001", "vi/a.html", null),
        fault(
            "A-002",
            "vi/a.html",
            s ->
                s.replaceFirst(
                    "(?s)<main.*</main>", "<main data-kind=\"target\" data-id=\"a\"></main>")),
        fault("A-003", "vi/a.html", s -> s.replace("index.html\">back", "nowhere.html\">back")),
        fault("A-003", "vi/a.html", s -> s.replace("index.html\">back", "/vi/index.html\">back")),
        fault("A-004", "vi/index.html", s -> s.replace("a.html#here", "a.html#there")),
        fault("A-005", "vi/a.html", s -> s.replace("<p>", "<p id=\"here\">")),
        fault("A-006", "vi/a.html", s -> s.replace("../en/a.html", "../en/index.html")),
        fault("A-007", "vi/index.html", s -> s.replace("<a href=\"a.html#here\">a</a>", "")),
        fault("A-008", "vi/a.html", s -> s.replace("<p>", "<p style=\"color:red\">")),
        fault("A-008", "vi/a.html", s -> s.replace("<p>", "<p onclick=\"x()\">")),
        fault("A-008", "vi/a.html", s -> s.replace("</head>", "<script>x()</script></head>")),
        fault(
            "A-008",
            "vi/a.html",
            s ->
                s.replace(
                    "</head>",
                    "<link rel=\"stylesheet\" href=\"https://x.example/a.css\"></head>")),
        fault(
            "A-008",
            "vi/a.html",
            s -> s.replace("<p>", "<p><img src=\"//x.example/a.png\" alt=\"\">")),
        fault("A-008", "assets/a.css", s -> "@import 'b.css';"),
        fault("A-009", "vi/a.html", s -> s.replace("30% GDP", "35% GDP")),
        fault("A-009", "vi/a.html", s -> s.replace("data-quote=\"q1\"", "data-quote=\"q2\"")),
        fault("A-009", "vi/a.html", s -> s.replace("<p>", "<p><q>đạt</q>")),
        fault("A-009", "vi/a.html", s -> s.replace(" data-apparatus", "")),
        fault("A-010", "vi/a.html", s -> s.replace("lang=\"vi\"", "lang=\"en\"")),
        fault("A-010", "vi/a.html", s -> s.replace("data-kind=\"target\"", "")),
        fault("A-010", "vi/a.html", s -> s.replace("Content-Security-Policy", "x")),
        fault("A-010", "vi/a.html", s -> s.replace("<h1>", "<h1>x</h1><h1>")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsFound(String rule, String file, java.util.function.UnaryOperator<String> change)
      throws IOException {
    Map<String, String> files = sound();
    if (change == null) {
      files.remove(file);
    } else {
      String changed = change.apply(files.get(file));
      assertEquals(false, changed.equals(files.get(file)), "the fault must change the file");
      files.put(file, changed);
    }
    List<String> found = rules(files);
    assertEquals(true, found.contains(rule), () -> rule + " expected, found " + found);
  }

  @Test
  void aFreePageIsNamedByItsContentFile() throws IOException {
    Map<String, String> files = sound();
    String page = files.get("vi/a.html").replace("<title>A page</title>", "");
    write(files);
    write(Map.of("vi/pages/about.html", page));
    Findings findings = new Findings();
    Audit.check(site, List.of("vi/pages/about.html"), QUOTES, findings);
    List<String> messages = findings.sorted().stream().map(Finding::message).toList();
    String file = "content/pages/about.vi.md";
    assertEquals(true, messages.contains("page of " + file + " lacks a title"), messages::toString);
    assertEquals(true, messages.contains("no link leads to the page of " + file));
  }

  private static Arguments fault(
      String rule, String file, java.util.function.UnaryOperator<String> change) {
    return Arguments.of(rule, file, change);
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = site.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private List<String> rules(Map<String, String> files) throws IOException {
    write(files);
    Findings findings = new Findings();
    List<String> planned = sound().keySet().stream().filter(f -> f.endsWith(".html")).toList();
    Audit.check(site, planned, QUOTES, findings);
    return findings.sorted().stream().map(Finding::rule).map(r -> r.id()).distinct().toList();
  }

  private static Map<String, String> sound() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "index.html",
        page("vi", "", "<a href=\"vi/index.html\">vi</a> <a href=\"en/index.html\">en</a>"));
    for (String language : List.of("vi", "en")) {
      String twin = language.equals("vi") ? "en" : "vi";
      files.put(
          language + "/index.html",
          page(language, "../" + twin + "/index.html", "<a href=\"a.html#here\">a</a>"));
      files.put(
          language + "/a.html",
          page(
              language,
              "../" + twin + "/a.html",
              "<blockquote data-quote=\"q1\" id=\"here\">đạt tối thiểu <span data-apparatus>[sic]"
                  + "</span> 30% GDP</blockquote><a href=\"index.html\">back</a>"));
    }
    files.put("assets/a.css", "body { color: black; }");
    return files;
  }

  private static String page(String language, String twin, String body) {
    String alternate =
        twin.isEmpty()
            ? ""
            : "<a rel=\"alternate\" hreflang=\"x\" href=\"" + twin + "\">The same page</a>";
    return "<!DOCTYPE html><html lang=\""
        + language
        + "\"><head><title>A page</title>"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
        + "</head><body><main data-kind=\"target\" data-id=\"a\"><h1>A page of the site</h1>"
        + "<p>Some words to read.</p>"
        + alternate
        + body
        + "</main></body></html>";
  }
}
