package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.knowledge.Course;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.RealProject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages of the timeline against the data: nothing is missing, nothing stands twice. */
class TimelineIT {

  private static final KnowledgeBase KNOWLEDGE = RealProject.knowledge();

  private static Document page(String language, String view) throws IOException {
    return Jsoup.parse(
        Files.readString(RealSite.folder().resolve(language + "/timeline/" + view + ".html")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void resolutionsAndEventsStandUnderTheirYears(String language) throws IOException {
    Document page = page(language, "index");
    List<String> resolutions =
        ids(instruments(i -> i.type().equals("resolution") && isWithin(i.date())));
    List<String> events =
        ids(
            KNOWLEDGE.entries(EntryKind.EVENT).stream()
                .filter(e -> isWithin(((Facts.Event) e.facts()).date())));
    assertFalse(resolutions.isEmpty());
    assertEquals(resolutions, linked(page, "svg a", "instruments"));
    assertEquals(
        ids(instruments(i -> i.type().equals("resolution") && !isOutside(i.date()))),
        linked(page, ".register__title a", "instruments"));
    assertEquals(events, linked(page, ".register__title:has(.tag) a", "events"));
    for (Element time : page.select(".part:has(.horizon) time")) {
      String year = time.closest(".part").selectFirst(".horizon").text();
      assertTrue(time.attr("datetime").startsWith(year), time.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyDatedInstrumentIsInOneLaneAndEveryInstrumentInTheList(String language)
      throws IOException {
    Document page = page(language, "issuers");
    assertEquals(ids(instruments(i -> isWithin(i.date()))), linked(page, "svg a", "instruments"));
    assertEquals(ids(instruments(i -> true)), linked(page, ".register__title a", "instruments"));
    int within = page.select("h2:matchesOwn(" + names(page) + ") ~ * .register__item").size();
    assertEquals(linked(page, "svg a", "instruments").size(), within);
  }

  /** The lanes, as the drawing names them; the list has the same names as headings. */
  private static String names(Document page) {
    List<String> names = page.select(".chart__names .chart__name").eachText();
    return "^(" + String.join("|", names) + ")$";
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "issuers", "targets"})
  void nothingInADrawingLiesOnAnother(String view) throws IOException {
    List<Element> boxes = page("vi", view).select(".chart__hit");
    for (Element one : boxes) {
      for (Element other : boxes) {
        assertTrue(one == other || isApart(one, other), () -> one.parent() + "\n" + other.parent());
      }
    }
  }

  private static boolean isApart(Element one, Element other) {
    return ends(one, "x", "width") <= number(other, "x")
        || ends(other, "x", "width") <= number(one, "x")
        || ends(one, "y", "height") <= number(other, "y")
        || ends(other, "y", "height") <= number(one, "y");
  }

  private static double ends(Element box, String from, String length) {
    return number(box, from) + number(box, length);
  }

  private static double number(Element box, String attribute) {
    return Double.parseDouble(box.attr(attribute));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyStepIsAnArrowAndALineWithItsEvidence(String language) throws IOException {
    Document page = page(language, "lineage");
    assertFalse(KNOWLEDGE.courses().isEmpty());
    int stops = 0;
    int steps = 0;
    int proved = 0;
    int inferred = 0;
    for (Course course : KNOWLEDGE.courses()) {
      stops += course.stops().size();
      steps += course.steps().size();
      proved += course.steps().stream().filter(s -> s.proof().isPresent()).count();
      inferred += course.steps().stream().filter(s -> s.proof().isEmpty() && s.inferred()).count();
    }
    assertEquals(stops, page.select("svg a").size());
    assertEquals(stops, page.select(".steps__title").size());
    assertEquals(steps, page.select(".course__shaft").size());
    assertEquals(steps, page.select(".steps__item").size());
    assertEquals(inferred, page.select(".course__shaft--inferred").size());
    assertEquals(inferred, page.select(".steps__item .tag").size());
    assertEquals(proved, page.select(".steps__item blockquote[data-quote]").size());
    for (Element item : page.select(".steps__item")) {
      assertNotNull(item.selectFirst("blockquote, .tag, .steps__evidence a"), item.text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyTargetStandsUnderItsDeadline(String language) throws IOException {
    Document page = page(language, "targets");
    List<Entry> targets = KNOWLEDGE.entries(EntryKind.TARGET);
    assertEquals(ids(targets.stream()), linked(page, ".register__title a", "targets"));
    int counted = 0;
    for (Element dot : page.select("svg a")) {
      Element shelf = page.getElementById(dot.attr("href").substring(1));
      int count = Integer.parseInt(dot.selectFirst(".chart__count").text());
      assertEquals(count, shelf.select(".register__item").size());
      counted += count;
    }
    assertEquals(targets.size(), counted);
    for (Entry target : targets) {
      String year = ((Facts.Target) target.facts()).horizon().map(y -> "y" + y).orElse("none");
      Element link = page.selectFirst("li a[href$=/" + target.id() + ".html]");
      assertTrue(link.closest("section").id().startsWith(year + "-"), target.id());
    }
  }

  private static Stream<Entry> instruments(Predicate<Facts.Instrument> which) {
    return KNOWLEDGE.entries(EntryKind.INSTRUMENT).stream()
        .filter(e -> which.test((Facts.Instrument) e.facts()));
  }

  private static boolean isWithin(String date) {
    return !date.isEmpty() && !isOutside(date);
  }

  private static boolean isOutside(String date) {
    return !date.isEmpty() && !date.matches("20(19|2[0-5])(-.*)?");
  }

  private static List<String> ids(Stream<Entry> entries) {
    return entries.map(Entry::id).sorted().toList();
  }

  /** Ids of the pages of a folder that links lead to, sorted, as often as they are linked. */
  private static List<String> linked(Document page, String links, String folder) {
    List<String> ids = new ArrayList<>();
    for (Element link : page.select(links)) {
      String[] parts = link.attr("href").split("/");
      if (parts.length > 1 && parts[parts.length - 2].equals(folder)) {
        ids.add(parts[parts.length - 1].replace(".html", ""));
      }
    }
    return ids.stream().sorted().toList();
  }
}
