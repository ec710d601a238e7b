package nguyenvan.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text brought to the form in which two texts are equal exactly when they differ by no more than
 * a {@link Tolerance} allows, with the way back to the original's offsets.
 *
 * <p>One function serves the index and the quote, so the two cannot drift apart.
 */
public final class Canonical {

  /** No character before this one goes on top of the one before it. */
  private static final char FIRST_MARK = '\u0300';

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private Canonical(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public String text() {
    return text;
  }

  /** Offset in the original where the original of character {@code i} begins. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset in the original just after the original of character {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** The canonical text alone. */
  public static String text(CharSequence original, Tolerance tolerance) {
    return of(original, tolerance).text;
  }

  /**
   * Brings a text to its canonical form; {@link Tolerance#C} is as {@link Tolerance#T4}.
   *
   * @param original any text
   */
  public static Canonical of(CharSequence original, Tolerance tolerance) {
    Builder out = new Builder(original.length());
    int length = original.length();
    for (int i = 0; i < length; ) {
      int next = clusterEnd(original, i);
      if (tolerance == Tolerance.T0) {
        for (int k = i; k < next; k++) {
          out.add(original.charAt(k), k, k + 1);
        }
      } else {
        cluster(original, i, next, tolerance, out);
      }
      i = next;
    }
    if (tolerance.compareTo(Tolerance.T2) >= 0) {
      out.trimEnd();
    }
    if (tolerance.compareTo(Tolerance.T4) >= 0) {
      out.moveToneMarks();
    }
    return out.build();
  }

  private static int clusterEnd(CharSequence s, int from) {
    int i = from + Character.charCount(Character.codePointAt(s, from));
    while (i < s.length() && s.charAt(i) >= FIRST_MARK) {
      int cp = Character.codePointAt(s, i);
      if (Character.getType(cp) != Character.NON_SPACING_MARK) {
        break;
      }
      i += Character.charCount(cp);
    }
    return i;
  }

  private static void cluster(CharSequence s, int from, int to, Tolerance tolerance, Builder out) {
    char first = s.charAt(from);
    boolean single = to == from + 1;
    if (single && tolerance.compareTo(Tolerance.T2) >= 0 && isSpace(first, tolerance)) {
      out.space(from, to);
      return;
    }
    if (single && first < 0x80) {
      out.add(first, from, to);
      return;
    }
    String nfc =
        single && isComposed(first)
            ? String.valueOf(first)
            : Normalizer.normalize(s.subSequence(from, to), Normalizer.Form.NFC);
    for (int k = 0; k < nfc.length(); k++) {
      char c = nfc.charAt(k);
      String glyph = tolerance.compareTo(Tolerance.T3) >= 0 ? glyph(c) : null;
      if (glyph != null) {
        for (int g = 0; g < glyph.length(); g++) {
          out.add(glyph.charAt(g), from, to);
        }
      } else {
        out.add(tolerance.compareTo(Tolerance.T4) >= 0 ? eth(c) : c, from, to);
      }
    }
  }

  /**
   * Whether a letter is its own composed form for certain, as Vietnamese letters are. Most texts
   * are made of these, and to ask {@link Normalizer} for each takes longer than all the rest.
   */
  static boolean isComposed(char c) {
    return c < FIRST_MARK || c >= '\u1E00' && c <= '\u1EFF';
  }

  private static boolean isSpace(char c, Tolerance tolerance) {
    if (c == ' ' || c >= '\t' && c <= '\r') {
      return true;
    }
    return tolerance.compareTo(Tolerance.T3) >= 0
        && (c == '\u00A0' || c == '\u202F' || c >= '\u2000' && c <= '\u200A' || c == '\u3000');
  }

  private static String glyph(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '″' -> "\"";
      case '‘', '’', '‚', '‛', '′' -> "'";
      case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
      case '…' -> "...";
      default -> null;
    };
  }

  private static char eth(char c) {
    return c == 'Ð' ? 'Đ' : c == 'ð' ? 'đ' : c;
  }

  private static final class Builder {

    private static final String PLAIN = "oOuU";
    private static final String[] MARKED = {"òóỏõọ", "ÒÓỎÕỌ", "ùúủũụ", "ÙÚỦŨỤ"};
    private static final String[] SECOND_PLAIN = {"aeAE", "aeAE", "yY", "yY"};
    private static final String[] SECOND_MARKED = {
      "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ", "àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ", "ỳýỷỹỵỲÝỶỸỴ", "ỳýỷỹỵỲÝỶỸỴ"
    };
    private static final int TONES = 5;

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Builder(int capacity) {
      chars = new char[capacity + 8];
      starts = new int[capacity + 8];
      ends = new int[capacity + 8];
    }

    void add(char c, int start, int end) {
      if (length == chars.length) {
        int grown = length * 2;
        chars = Arrays.copyOf(chars, grown);
        starts = Arrays.copyOf(starts, grown);
        ends = Arrays.copyOf(ends, grown);
      }
      chars[length] = c;
      starts[length] = start;
      ends[length++] = end;
    }

    /** Leading white space is dropped, a run becomes one space. */
    void space(int start, int end) {
      if (length == 0) {
        return;
      }
      if (chars[length - 1] == ' ') {
        ends[length - 1] = end;
      } else {
        add(' ', start, end);
      }
    }

    void trimEnd() {
      if (length > 0 && chars[length - 1] == ' ') {
        length--;
      }
    }

    /**
     * Moves the tone mark of a final oa, oe or uy to its second vowel: hóa and hoá become hoá. Only
     * at the end of a syllable: elsewhere (hoàn) both spellings agree already.
     */
    void moveToneMarks() {
      for (int i = 0; i + 1 < length; i++) {
        if (chars[i] < 0x80) {
          continue;
        }
        for (int set = 0; set < MARKED.length; set++) {
          int tone = MARKED[set].indexOf(chars[i]);
          int vowel = tone < 0 ? -1 : SECOND_PLAIN[set].indexOf(chars[i + 1]);
          if (vowel >= 0 && !(i + 2 < length && Character.isLetter(chars[i + 2]))) {
            chars[i] = PLAIN.charAt(set);
            chars[i + 1] = SECOND_MARKED[set].charAt(vowel * TONES + tone);
          }
        }
      }
    }

    Canonical build() {
      return new Canonical(
          new String(chars, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
