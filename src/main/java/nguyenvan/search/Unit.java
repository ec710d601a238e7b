package nguyenvan.search;

import java.util.List;

/**
 * What a search can find: a page, or a provision of a document.
 *
 * @param kind of the page, or {@code provision}
 * @param document id of the document whose words it is or states, or empty
 * @param year in which that was issued, or empty
 * @param topics ids
 * @param row what is shown of it
 * @param fields what is searched
 */
record Unit(
    String kind, String document, String year, List<String> topics, Row row, List<Field> fields) {

  /**
   * What is shown of a unit.
   *
   * @param title for a provision its id
   * @param address of the page, without language and ending
   * @param note a line more, or empty
   */
  record Row(String title, String address, String note) {

    Row {
      note = note.replace('\n', ' ');
    }
  }

  /** A text and what a word of it counts for. */
  record Field(Weight weight, String text) {}

  /** What a word counts for, and how long a field of its sort commonly is. */
  enum Weight {
    TITLE(6, 5, 0.9),
    NAME(5, 3, 0.8),
    OTHER_TITLE(3, 5, 0.9),
    NOTE(1.5, 20, 0.6),
    TEXT(1, 60, 0.6);

    final double boost;
    final double length;
    final double slope;

    Weight(double boost, double length, double slope) {
      this.boost = boost;
      this.length = length;
      this.slope = slope;
    }

    /** What one word adds in a field of so many words. */
    double of(int words) {
      return boost / (1 - slope + slope * words / length);
    }
  }

  Unit {
    topics = List.copyOf(topics);
    fields = List.copyOf(fields);
  }

  /**
   * What a reader may narrow the results by, but for topics; units that share it stand together.
   */
  Facets facets() {
    return new Facets(kind, document, year);
  }

  /** Kind, document and year of a unit. */
  record Facets(String kind, String document, String year) {}
}
