package nguyenvan.site;

import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;

/** Makes the lines of a timeline's lists. */
final class DatedItems {

  private final PageContext c;

  DatedItems(PageContext context) {
    this.c = context;
  }

  DatedItem of(Entry entry) {
    if (entry.facts() instanceof Facts.Instrument facts) {
      return new DatedItem(
          entry.kind().slug(),
          Dates.words(facts.date(), c.language),
          facts.date(),
          c.link(entry),
          c.t("type." + facts.type()),
          c.t("issuer." + facts.issuer()),
          c.in(facts.subject()),
          c.held(entry).map(c::link));
    }
    String date = date(entry);
    return new DatedItem(
        entry.kind().slug(),
        Dates.words(date, c.language),
        date,
        c.link(entry),
        "",
        "",
        "",
        Optional.empty());
  }

  /** ISO 8601 date of an instrument or an event, as far as it is known. */
  static String date(Entry entry) {
    return entry.facts() instanceof Facts.Instrument i
        ? i.date()
        : ((Facts.Event) entry.facts()).date();
  }
}
