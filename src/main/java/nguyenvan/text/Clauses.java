package nguyenvan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The clauses of a text, each beside its rendering, so that what changed places is found. */
final class Clauses {

  private static final Pattern END = Pattern.compile("(?<=[.;!?])(?<!No\\.)[\"”’)]*\\s+");

  private Clauses() {}

  /** One pair a clause, or the whole texts where one has more clauses than the other. */
  static List<Bilingual> of(String vietnamese, String english) {
    String[] original = END.split(vietnamese);
    String[] rendering = END.split(english);
    if (original.length != rendering.length) {
      return List.of(new Bilingual(vietnamese, english));
    }
    List<Bilingual> clauses = new ArrayList<>();
    for (int i = 0; i < original.length; i++) {
      clauses.add(new Bilingual(original[i], rendering[i]));
    }
    return clauses;
  }
}
