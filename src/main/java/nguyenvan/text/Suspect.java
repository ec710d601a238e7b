package nguyenvan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that a reader cannot see or cannot tell from others: format and control characters,
 * and letters of another script within a Latin word (Unicode Technical Standard 39, mixed scripts).
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
        } else if (isForeign(cp) && touchesLatin(text, i, cp)) {
          hits.add(new Hit(i, cp, Kind.LOOK_ALIKE));
        }
      }
      i += Character.charCount(cp);
    }
    return hits;
  }

  private static boolean isInvisible(int cp) {
    if (cp == '\n' || cp == '\t' || cp == '\r') {
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

  private static boolean isForeign(int cp) {
    if (!Character.isLetter(cp)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(cp);
    boolean fullWidth = cp >= 0xFF00 && cp <= 0xFFEF || cp >= 0x1D400 && cp <= 0x1D7FF;
    boolean latin = script == Character.UnicodeScript.LATIN && !fullWidth;
    return !latin && (fullWidth || script != Character.UnicodeScript.COMMON);
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
