package nguyenvan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that a reader cannot see or cannot tell from others: format and control characters,
 * and letters and digits that only look like those of Vietnamese and English (Unicode Technical
 * Standard 39).
 */
public final class Suspect {

  /** What is suspect about a character. */
  public enum Kind {
    INVISIBLE,
    LOOK_ALIKE
  }

  /**
   * One suspect character.
   *
   * @param offset UTF-16 offset in the text
   */
  public record Hit(int offset, int codePoint, Kind kind) {
    /** Such as {@code U+0430 CYRILLIC SMALL LETTER A}. */
    public String name() {
      return String.format("U+%04X %s", codePoint, Character.getName(codePoint));
    }
  }

  private Suspect() {}

  public static List<Hit> in(CharSequence text) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int cp = Character.codePointAt(text, i);
      if (cp >= 0x80 || cp < 0x20 || cp == 0x7F) {
        if (isInvisible(cp)) {
          hits.add(new Hit(i, cp, Kind.INVISIBLE));
        } else if (isLookAlike(cp) || isForeign(cp) && touchesLatin(text, i, cp)) {
          hits.add(new Hit(i, cp, Kind.LOOK_ALIKE));
        }
      }
      i += Character.charCount(cp);
    }
    return hits;
  }

  private static boolean isInvisible(int cp) {
    if (cp == '\n' || cp == '\t') {
      return false;
    }
    int type = Character.getType(cp);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || cp == 0x034F
        || cp == 0x115F
        || cp == 0x1160
        || cp == 0x3164
        || cp == 0xFFA0
        || cp >= 0xFE00 && cp <= 0xFE0F
        || cp == 0x2028
        || cp == 0x2029;
  }

  /** Whether a character is there to be taken for another one, wherever it stands. */
  private static boolean isLookAlike(int cp) {
    boolean digit = Character.isDigit(cp) || Character.getType(cp) == Character.LETTER_NUMBER;
    boolean form =
        cp >= 0xFF00 && cp <= 0xFFEF
            || cp >= 0x1D400 && cp <= 0x1D7FF
            || cp >= 0xFB00 && cp <= 0xFB4F;
    boolean modifier = cp >= 0x02B0 && cp <= 0x02FF;
    return digit || form || modifier || isStrangeLatin(cp) || isTwinScript(cp);
  }

  /** Latin letters beyond those of the languages of Europe and of Vietnamese. */
  private static boolean isStrangeLatin(int cp) {
    if (Character.UnicodeScript.of(cp) != Character.UnicodeScript.LATIN || cp < 0x80) {
      return false;
    }
    boolean usual =
        cp <= 0x017E && cp != 0x0131 && cp != 0x0138
            || cp == 0x01A0
            || cp == 0x01A1
            || cp == 0x01AF
            || cp == 0x01B0
            || cp >= 0x0200 && cp <= 0x021B
            || cp >= 0x1E00 && cp <= 0x1EFF
            || cp == 0x212A
            || cp == 0x212B;
    return !usual;
  }

  /** Scripts whose capitals are those of Latin to the eye. */
  private static boolean isTwinScript(int cp) {
    return switch (Character.UnicodeScript.of(cp)) {
      case CYRILLIC, ARMENIAN, CHEROKEE, COPTIC, LISU -> true;
      default -> false;
    };
  }

  private static boolean isForeign(int cp) {
    if (!Character.isLetter(cp)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(cp);
    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
  }

  private static boolean touchesLatin(CharSequence text, int at, int cp) {
    for (int i = at; i > 0; ) {
      int before = Character.codePointBefore(text, i);
      if (!Character.isLetter(before) && Character.getType(before) != Character.NON_SPACING_MARK) {
        break;
      }
      if (Character.UnicodeScript.of(before) == Character.UnicodeScript.LATIN) {
        return true;
      }
      i -= Character.charCount(before);
    }
    for (int i = at + Character.charCount(cp); i < text.length(); ) {
      int after = Character.codePointAt(text, i);
      if (!Character.isLetter(after) && Character.getType(after) != Character.NON_SPACING_MARK) {
        break;
      }
      if (Character.UnicodeScript.of(after) == Character.UnicodeScript.LATIN) {
        return true;
      }
      i += Character.charCount(after);
    }
    return false;
  }
}
