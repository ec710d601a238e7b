package nguyenvan.site;

import java.util.List;
import nguyenvan.text.Bilingual;

/**
 * A file of the open data as its page tells of it.
 *
 * @param name in the folder of the data
 * @param type its media type
 * @param size in bytes
 * @param rows number of rows of a table, or of facts and provisions of JSON
 * @param what it holds
 * @param groups its fields; one group for a table, one for each kind of object of JSON
 */
public record Download(
    String name, String type, int size, int rows, Bilingual what, List<Group> groups) {

  /** Fields that stand together. */
  public record Group(Bilingual title, List<Field> fields) {}

  /** A field or column and what it means. */
  public record Field(String name, Bilingual meaning) {}
}
