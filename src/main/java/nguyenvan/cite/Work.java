package nguyenvan.cite;

import java.util.Objects;

/**
 * A document as it is cited: what its source prints and no more.
 *
 * @param id of the document
 * @param type slug of its type, such as {@code resolution}
 * @param adopted whether it is in force, not a draft of something
 * @param genre its type in the words of its language
 * @param number as printed, or empty
 * @param title in its own language
 * @param translatedTitle in the language of the page, or empty
 * @param author the body that issued it, or empty where none is named
 * @param date ISO 8601 day or month, or empty
 * @param place where it was issued, or empty
 * @param language BCP 47 tag
 */
public record Work(
    String id,
    String type,
    boolean adopted,
    String genre,
    String number,
    String title,
    String translatedTitle,
    String author,
    String date,
    String place,
    String language) {

  public Work {
    Objects.requireNonNull(id, "id");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a work without a title: " + id);
    }
    if (!date.matches("|\\d{4}-\\d{2}(-\\d{2})?")) {
      throw new IllegalArgumentException("neither a day nor a month: " + date);
    }
  }

  /** The parts of the date that are known: year, month, day. */
  String[] dateParts() {
    return date.isEmpty() ? new String[0] : date.split("-");
  }
}
