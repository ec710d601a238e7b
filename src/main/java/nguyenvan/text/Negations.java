package nguyenvan.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a rendering keeps what the original denies. English denies in many ways ({@code
 * cashless}, {@code inefficiently}), so a denial that it lacks is looked for widely and one that it
 * adds narrowly.
 */
public final class Negations {

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:not|no(?!\\.\\s*\\d)|never|none|nor|neither|nothing|nobody|cannot|without"
              + "|\\p{L}+n[’']t)(?!\\p{L})");

  private static final Pattern LEXICAL =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:except|excluding|exclud\\p{L}*|exempt\\p{L}*|unless|ban|bans|banned"
              + "|prohibit\\p{L}*|forbid\\p{L}*|lack\\p{L}*|fail\\p{L}*|avoid\\p{L}*|regardless|independent\\p{L}*"
              + "|yet|free of|rather than|instead of|\\p{L}{3,}less|non-?\\p{L}+|un(?!der|i|til|to)\\p{L}+"
              + "|in(?:ability|adequa|complet|effect|effici|separ|suffic|toler|vari|visib)\\p{L}*"
              + "|im(?:possib|perfect|proper)\\p{L}*|ir(?:regular|respect|revers)\\p{L}*|il(?:legal|lega)\\p{L}*"
              + "|dis(?:continu|allow|regard)\\p{L}*)(?!\\p{L})");

  /** Vietnamese words that deny without being a negation. */
  private static final Set<String> DENYING =
      Set.of(
          "vô", "phi", "thiếu", "tránh", "mất", "miễn", "loại", "khó", "ngoài", "bỏ", "xoá", "xóa",
          "hạn", "ngừng", "trừ", "chấm", "đừng", "hết", "khỏi", "dứt");

  /** Set phrases in which nothing is denied: constantly, net zero, clearing. */
  private static final Pattern PHRASES =
      Pattern.compile("(?iu)(?<!\\p{L})(?:không ngừng|ròng bằng không|bù trừ)(?!\\p{L})");

  private Negations() {}

  /** What a rendering lacks ({@code -không}) or adds ({@code +not}); empty when it does neither. */
  public static Optional<String> difference(String vietnamese, String english) {
    return Clauses.of(vietnamese, english).stream()
        .flatMap(clause -> compare(clause.vi(), clause.en()).stream())
        .findFirst();
  }

  private static Optional<String> compare(String vietnamese, String english) {
    Optional<String> denied =
        Words.negations(PHRASES.matcher(vietnamese).replaceAll(" ")).stream()
            .findFirst()
            .map(Words.Word::text);
    Matcher plain = PLAIN.matcher(english);
    boolean said = plain.find();
    if (denied.isPresent() && !said && !LEXICAL.matcher(english).find()) {
      return Optional.of("-" + denied.get());
    }
    boolean denies =
        denied.isPresent()
            || Words.of(vietnamese).stream()
                .anyMatch(w -> DENYING.contains(w.text().toLowerCase(Locale.ROOT)));
    return said && !denies ? Optional.of("+" + plain.group()) : Optional.empty();
  }
}
