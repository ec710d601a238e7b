package nguyenvan.site;

import java.util.Optional;
import nguyenvan.content.Facts;
import nguyenvan.document.DocumentMap;
import nguyenvan.knowledge.Step;
import nguyenvan.knowledge.Stop;

/** The words for texts on a way and for how they stand to each other. */
final class CourseNames {

  private final PageContext c;

  CourseNames(PageContext context) {
    this.c = context;
  }

  /** Leads to the text itself where the site holds it, else to the instrument's page. */
  LinkView link(Stop stop) {
    return stop.document().map(c::link).orElseGet(() -> c.link(stop.instrument().orElseThrow()));
  }

  Optional<LinkView> instrument(Stop stop) {
    return stop.document().isPresent() ? stop.instrument().map(c::link) : Optional.empty();
  }

  String date(Stop stop) {
    return stop.date().isEmpty() ? c.t("timeline.no-date") : Dates.words(stop.date(), c.language);
  }

  String note(Stop stop) {
    if (stop.document().isPresent()) {
      DocumentMap map = stop.document().get().map();
      return c.t("type." + map.type()) + ", " + c.t("issuer." + map.issuer());
    }
    Facts.Instrument facts = (Facts.Instrument) stop.instrument().orElseThrow().facts();
    return c.t("type." + facts.type()) + ", " + c.t("issuer." + facts.issuer());
  }

  /** How a text stands to the other one of a step, seen from the text. */
  String relation(Step step, Stop text) {
    return c.t((step.subject().equals(text) ? "fact.relation." : "fact.inverse.") + step.type());
  }

  static Stop other(Step step, Stop text) {
    return step.subject().equals(text) ? step.object() : step.subject();
  }
}
