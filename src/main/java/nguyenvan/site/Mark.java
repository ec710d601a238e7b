package nguyenvan.site;

import java.util.Arrays;
import java.util.List;

/** The shape that stands for instruments of some types; a path around the origin. */
enum Mark {
  CIRCLE("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z", "resolution"),
  SQUARE("M-5 -5H5V5H-5Z", "law", "code", "ordinance", "constitution"),
  DIAMOND("M0 -6.5L6.5 0L0 6.5L-6.5 0Z", "decree"),
  TRIANGLE("M0 -6L6.5 5.5H-6.5Z", "decision"),
  WEDGE("M0 6L6.5 -5.5H-6.5Z", "conclusion", "directive"),
  PENNANT("M-5 -6L6 0L-5 6Z", "circular", "joint-circular"),
  CROSS("M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z");

  private final String path;
  private final List<String> types;

  Mark(String path, String... types) {
    this.path = path;
    this.types = List.of(types);
  }

  /** The last one stands for every type that has none of its own. */
  static Mark of(String type) {
    return Arrays.stream(values()).filter(m -> m.types.contains(type)).findFirst().orElse(CROSS);
  }

  String path() {
    return path;
  }
}
