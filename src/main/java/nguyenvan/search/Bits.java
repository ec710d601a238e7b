package nguyenvan.search;

/**
 * Ascending numbers in little room, six bits to a character: the middle one of a list in as many
 * bits as there are places left for it, then what is below and what is above in the same way. A
 * list that lies close together costs next to nothing, and the length of a list need be known
 * beforehand.
 */
final class Bits {

  private static final int WIDTH = 6;

  private final StringBuilder out = new StringBuilder();
  private int held;
  private int waiting;

  /** Numbers from {@code low} up to, not including, {@code high}. */
  void append(int[] ascending, int low, int high) {
    append(ascending, 0, ascending.length, low, high);
  }

  private void append(int[] list, int from, int to, int low, int high) {
    if (from == to || high - low == to - from) {
      return;
    }
    int middle = (from + to) >>> 1;
    int least = low + middle - from;
    int most = high - (to - middle);
    number(list[middle] - least, most - least + 1);
    append(list, from, middle, low, list[middle]);
    append(list, middle + 1, to, list[middle] + 1, high);
  }

  /** One of so many numbers; those in the middle are the likeliest and take a bit less. */
  private void number(int number, int many) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(many - 1);
    int shorter = (1 << bits) - many;
    int turned = Math.floorMod(number - (many - shorter) / 2, many);
    if (turned < shorter) {
      write(turned, bits - 1);
    } else {
      write(turned + shorter, bits);
    }
  }

  private void write(int value, int bits) {
    for (int bit = bits - 1; bit >= 0; bit--) {
      held = held << 1 | value >> bit & 1;
      waiting++;
      if (waiting == WIDTH) {
        out.append(Digits.character(held));
        held = 0;
        waiting = 0;
      }
    }
  }

  int length() {
    return out.length();
  }

  /** All that was appended; nothing may follow. */
  String text() {
    while (waiting > 0) {
      write(0, 1);
    }
    return out.toString();
  }
}
