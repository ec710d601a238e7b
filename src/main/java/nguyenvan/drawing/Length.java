package nguyenvan.drawing;

import java.util.Locale;

/** Lengths as SVG attributes: one decimal, the same on every machine. */
public final class Length {

  private Length() {}

  public static String of(double length) {
    return String.format(Locale.ROOT, "%.1f", length).replaceFirst("\\.0$", "");
  }
}
