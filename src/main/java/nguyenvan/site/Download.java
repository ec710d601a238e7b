package nguyenvan.site;

import java.util.List;

/**
 * A file of the open data as its page tells of it.
 *
 * @param name in the folder of the data
 * @param type its media type
 * @param size in bytes
 * @param rows number of rows of a table, or of facts and provisions of JSON
 * @param what message that says what it holds
 * @param groups its fields; one group for a table, one for each kind of object of JSON
 */
public record Download(
    String name, String type, int size, int rows, String what, List<Group> groups) {

  /** Fields that stand together; {@code title} is a message. */
  public record Group(String title, List<Field> fields) {}

  /** A field or column and the message that says what it means. */
  public record Field(String name, String meaning) {}
}
