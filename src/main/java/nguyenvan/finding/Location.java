package nguyenvan.finding;

import java.util.Objects;

/**
 * A place in a file of the project.
 *
 * @param file path relative to the project's root, with forward slashes
 * @param line 1 or more; 0 when the finding is about the file as a whole
 * @param column in UTF-16 units, 1 or more; 0 when the finding is about the line as a whole
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  public Location {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative position " + line + ":" + column);
    }
  }

  public static Location ofFile(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
