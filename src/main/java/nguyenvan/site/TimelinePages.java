package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nguyenvan.bake.Page;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.text.Language;
import nguyenvan.text.Span;

/** The pages of the timeline: one matter each, from the same data. */
final class TimelinePages {

  /** What a page of the timeline is about; the first is the page of the section. */
  enum Kind {
    INDEX,
    ISSUERS,
    LINEAGE,
    TARGETS;

    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }

    String path(Language language) {
      return SitePath.timeline(language, slug());
    }
  }

  /** A link to a page of the timeline, perhaps the page itself. */
  public record ViewLink(LinkView link, boolean current) {}

  /** What was issued, or happened, in a year. */
  public record YearView(int year, List<DatedItem> items) {}

  /** The instruments of an issuing body. */
  public record BodyView(String name, List<DatedItem> items) {}

  /** Instruments that no drawing has a place for, and why. */
  public record ApartView(String heading, List<DatedItem> items) {}

  private static final String RESOLUTION = "resolution";

  private final PageContext c;
  private final DatedItems items;
  private final Years years;

  TimelinePages(PageContext context) {
    this.c = context;
    this.years = Years.of(context.knowledge);
    this.items = new DatedItems(context);
  }

  Page page(Kind kind) {
    return switch (kind) {
      case INDEX -> index();
      case ISSUERS -> issuers();
      case LINEAGE ->
          page(
              kind,
              Map.of(
                  "courses", c.knowledge.courses().stream().map(new CourseViews(c)::of).toList()));
      case TARGETS -> page(kind, Map.of("deadlines", new Deadlines(c).view()));
    };
  }

  private Page index() {
    List<Entry> resolutions =
        instruments(Time.WITHIN).stream().filter(e -> facts(e).type().equals(RESOLUTION)).toList();
    List<Entry> all = new ArrayList<>(resolutions);
    c.knowledge.entries(EntryKind.EVENT).stream()
        .filter(e -> Time.of(e, years) == Time.WITHIN)
        .forEach(all::add);
    all.sort(Comparator.comparing(DatedItems::date));
    Map<Integer, List<DatedItem>> byYear = new LinkedHashMap<>();
    for (Entry entry : all) {
      int year = Span.of(DatedItems.date(entry)).orElseThrow().year();
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(items.of(entry));
    }
    List<YearView> views = new ArrayList<>();
    byYear.forEach((year, some) -> views.add(new YearView(year, some)));
    List<Entry> undated =
        instruments(Time.UNKNOWN).stream().filter(e -> facts(e).type().equals(RESOLUTION)).toList();
    return page(
        Kind.INDEX,
        Map.of(
            "drawing",
            new InstrumentChart(c, years).of(resolutions),
            "years",
            views,
            "apart",
            apart(Map.of("timeline.undated", undated))));
  }

  private Page issuers() {
    List<Entry> within = instruments(Time.WITHIN);
    Map<IssuingBody, List<DatedItem>> byBody = new EnumMap<>(IssuingBody.class);
    within.forEach(
        e ->
            byBody
                .computeIfAbsent(InstrumentChart.body(e), b -> new ArrayList<>())
                .add(items.of(e)));
    List<BodyView> bodies = new ArrayList<>();
    byBody.forEach(
        (body, some) -> bodies.add(new BodyView(c.t("timeline.body." + body.slug()), some)));
    Map<String, List<Entry>> apart = new LinkedHashMap<>();
    apart.put("timeline.undated", instruments(Time.UNKNOWN));
    apart.put("timeline.outside", instruments(Time.OUTSIDE));
    return page(
        Kind.ISSUERS,
        Map.of(
            "drawing",
            new InstrumentChart(c, years).of(within),
            "bodies",
            bodies,
            "apart",
            apart(apart)));
  }

  private List<ApartView> apart(Map<String, List<Entry>> byReason) {
    List<ApartView> views = new ArrayList<>();
    byReason.forEach(
        (key, some) -> {
          if (!some.isEmpty()) {
            views.add(
                new ApartView(years.in(c.messages, key), some.stream().map(items::of).toList()));
          }
        });
    return views;
  }

  /** Whether a date lies within the years of the timeline. */
  private enum Time {
    WITHIN,
    OUTSIDE,
    UNKNOWN;

    static Time of(Entry entry, Years years) {
      Optional<Span> span = Span.of(DatedItems.date(entry));
      return span.map(s -> years.cover(s) ? WITHIN : OUTSIDE).orElse(UNKNOWN);
    }
  }

  private List<Entry> instruments(Time time) {
    return c.knowledge.entries(EntryKind.INSTRUMENT).stream()
        .filter(e -> Time.of(e, years) == time)
        .toList();
  }

  private static Facts.Instrument facts(Entry instrument) {
    return (Facts.Instrument) instrument.facts();
  }

  private Page page(Kind kind, Map<String, Object> body) {
    List<ViewLink> views = new ArrayList<>();
    for (Kind other : Kind.values()) {
      String href = c.links.to(other.path(c.language));
      LinkView link = new LinkView(href, c.t("timeline.view." + other.slug()));
      views.add(new ViewLink(link, other == kind));
    }
    boolean index = kind == Kind.INDEX;
    Map<String, Object> model = new LinkedHashMap<>(body);
    model.put("views", views);
    return c.page(
        index ? "timeline" : "timeline-" + kind.slug(),
        new PageContext.Head(
            "timeline",
            index ? "timeline" : kind.slug(),
            "",
            c.t(index ? "nav.timeline" : "timeline.title." + kind.slug()),
            years.in(c.messages, index ? "index.timeline" : "timeline.description." + kind.slug()),
            "timeline",
            index ? c.crumbs() : c.crumbs(c.indexLink("timeline")),
            ""),
        model);
  }
}
