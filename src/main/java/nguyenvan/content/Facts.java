package nguyenvan.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;

/** What a knowledge file states besides its quotes; one shape a kind. */
public sealed interface Facts {

  /** A viewpoint: its number as printed, and the provision that is it. */
  record Viewpoint(String number, String provision, Location at) implements Facts {}

  /**
   * A target.
   *
   * @param indicator slug shared by the targets that set the same thing
   * @param horizon year, when the source states one
   */
  record Target(String indicator, Optional<Integer> horizon, Optional<Value> value, Location at)
      implements Facts {}

  /** A task group: its number as printed, and the provision that heads it. */
  record Task(String number, String provision, Location at) implements Facts {}

  /**
   * A legal or policy instrument.
   *
   * @param number as printed; empty when no source prints one
   * @param date ISO 8601
   */
  record Instrument(
      String number,
      String type,
      String date,
      String issuer,
      Bilingual subject,
      Optional<Bilingual> session,
      List<Relation> relations,
      Location at)
      implements Facts {}

  /** How an instrument stands to another one. */
  record Relation(String type, String target, Location at) {}

  /** Something that happened on a day; {@code date} is ISO 8601. */
  record Event(String date, List<Reference> instruments, Location at) implements Facts {}

  /** A term: {@code abbreviation} is empty when there is none. */
  record Term(String abbreviation, List<String> aliases, Location at) implements Facts {}

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
