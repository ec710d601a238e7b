package nguyenvan.quote;

import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.text.Canonical;
import nguyenvan.text.Tolerance;

/**
 * The text of a provision in one of its readings, ready for comparison.
 *
 * @param number position in the index, in reading order
 * @param reading as printed, or with the corrections applied
 * @param canonical of the reading, at {@link Tolerance#T4}
 */
record Passage(int number, Provision provision, ReadingText reading, Canonical canonical) {

  static Passage of(int number, Provision provision, ReadingText reading) {
    return new Passage(number, provision, reading, Canonical.of(reading.text(), Tolerance.T4));
  }

  /** Offset in the reading where a run of the canonical text begins. */
  int readingStart(int canonicalStart) {
    return canonical.start(canonicalStart);
  }

  /** Offset in the reading where a run of the canonical text ends, exclusive. */
  int readingEnd(int canonicalEnd) {
    return canonical.end(canonicalEnd - 1);
  }

  /** A run of the canonical text, end exclusive, as the reading has it. */
  String words(int canonicalStart, int canonicalEnd) {
    return canonicalStart >= canonicalEnd
        ? ""
        : reading.text().substring(readingStart(canonicalStart), readingEnd(canonicalEnd));
  }
}
