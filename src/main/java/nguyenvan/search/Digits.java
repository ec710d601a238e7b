package nguyenvan.search;

/**
 * Whole numbers as printable characters that need no escape in a script, small ones as one. The low
 * half of the alphabet ends a number, the high half says that more follows.
 */
final class Digits {

  /** How many values one character holds. */
  static final int BASE = 45;

  private static final String ALPHABET = alphabet();

  private Digits() {}

  /** The character that stands for a value below twice {@link #BASE}. */
  static char character(int value) {
    return ALPHABET.charAt(value);
  }

  static void append(StringBuilder out, int number) {
    int rest = number;
    while (rest >= BASE) {
      out.append(ALPHABET.charAt(BASE + rest % BASE));
      rest = rest / BASE;
    }
    out.append(ALPHABET.charAt(rest));
  }

  private static String alphabet() {
    StringBuilder all = new StringBuilder();
    for (char c = '!'; all.length() < 2 * BASE; c++) {
      if (c != '"' && c != '\\') {
        all.append(c);
      }
    }
    return all.toString();
  }
}
