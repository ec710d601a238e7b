package nguyenvan.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;

/** What a knowledge file states besides its quotes; one shape a kind. */
public sealed interface Facts {

  /** A viewpoint: its number as printed, or empty, and the provision that is it. */
  record Viewpoint(String number, String provision, Location at) implements Facts {}

  /**
   * A target.
   *
   * @param indicator id of the indicator that it sets a value for
   * @param horizon year, when the source states one
   */
  record Target(String indicator, Optional<Integer> horizon, Optional<Value> value, Location at)
      implements Facts {}

  /** A task group: its number as printed, or empty, and the provision that heads it. */
  record Task(String number, String provision, Location at) implements Facts {}

  /**
   * A legal or policy instrument.
   *
   * @param number as printed; empty when no source prints one
   * @param date ISO 8601, to the day, the month or the year; empty when no source states one
   * @param names other names that mean it wherever they stand
   * @param namesIn names that mean it in one document only, by the document's id
   */
  record Instrument(
      String number,
      String type,
      String date,
      String issuer,
      Bilingual subject,
      Optional<Bilingual> session,
      List<String> names,
      Map<String, List<String>> namesIn,
      List<Relation> relations,
      Location at)
      implements Facts {}

  /** How an instrument stands to another one; {@code claim} is the quote that says so. */
  record Relation(String type, String target, String claim, Location at) {}

  /** Something that happened on a day; {@code date} is ISO 8601. */
  record Event(String date, List<Reference> instruments, Location at) implements Facts {}

  /**
   * A term.
   *
   * @param abbreviation empty when there is none
   * @param definitions ids of the quotes in which a source defines it
   */
  record Term(String abbreviation, List<String> aliases, Set<String> definitions, Location at)
      implements Facts {}

  /** Something that is measured: targets name it, and sources report results for it. */
  record Indicator(List<Result> results, Location at) implements Facts {}

  /**
   * A result that a source reports.
   *
   * @param claim id of the quote that states it
   * @param from first year that it is for
   * @param to last year, the same for a single one
   * @param by slug of who says so; empty when the document says it itself
   */
  record Result(String claim, int from, int to, Value value, Optional<String> by, Location at) {}

  /**
   * A matter on which the sources disagree.
   *
   * @param about slug of what differs, such as {@code date}
   * @param concerns the entries whose pages show it
   */
  record Disagreement(String about, List<Reference> concerns, Location at) implements Facts {}

  /** A topic states nothing of its own. */
  record Topic(Location at) implements Facts {}

  /** An id as written in a file, and where. */
  record Reference(String id, Location at) {}

  /** How a figure bounds what it measures. */
  enum Comparator {
    AT_LEAST(">="),
    MORE(">"),
    EQUAL("="),
    AT_MOST("<="),
    LESS("<"),
    ABOUT("~"),
    RANGE("range"),
    TOP("top");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    static Optional<Comparator> of(String sign) {
      for (Comparator c : values()) {
        if (c.sign.equals(sign)) {
          return Optional.of(c);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A measured value.
   *
   * @param from the figure, or the lower end of a range
   * @param to the upper end of a range
   * @param unit slug with a message in each language
   */
  record Value(
      Comparator comparator, BigDecimal from, Optional<BigDecimal> to, String unit, Location at) {}

  Location at();
}
