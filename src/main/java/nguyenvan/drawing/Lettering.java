package nguyenvan.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text in a drawing that no browser has measured yet: reckoned rather too wide than too narrow. */
public final class Lettering {

  private static final double WIDE = 0.585;

  private Lettering() {}

  /** Width of a line in a face of the interface, in the unit of its size. */
  public static double width(String text, double size) {
    return text.codePointCount(0, text.length()) * size * WIDE;
  }

  /** Cuts a text to a number of letters, at a word where it can be, and says so by three dots. */
  public static String clip(String text, int letters) {
    if (text.length() <= letters) {
      return text;
    }
    int space = text.lastIndexOf(' ', letters - 1);
    return text.substring(0, space > 0 ? space : letters - 1) + "…";
  }

  /** Breaks a text into lines of at most so many letters; a longer word stays whole. */
  public static List<String> wrap(String text, int letters) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return List.copyOf(lines);
  }
}
