package nguyenvan.data;

import java.math.BigDecimal;
import java.util.Locale;
import nguyenvan.content.Facts;
import nguyenvan.content.Messages;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;

/** The words of slugs and figures in both languages, as the pages have them. */
final class Labels {

  private final Messages messages;

  Labels(Messages messages) {
    this.messages = messages;
  }

  /** A message; a missing one fails the build like one that a page lacks. */
  Bilingual of(String key, Object... values) {
    return new Bilingual(
        messages.get(Language.VI, key, values), messages.get(Language.EN, key, values));
  }

  /** The words of a relation's type. */
  Bilingual relation(String type) {
    return switch (type) {
      case "attributed-to" -> of("fact.attributed-to");
      case "same-as" -> of("data.relation.same-as");
      default -> of("fact.relation." + type);
    };
  }

  /** The words of a slug; empty where it says nothing. */
  Bilingual slug(String group, String slug) {
    Bilingual words = of(group + "." + slug);
    return new Bilingual(words(words.vi()), words(words.en()));
  }

  /** The comparator as a slug: a sign such as {@code =} would begin a formula in a table. */
  static String comparator(Facts.Value value) {
    return value.comparator().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A measured value as running text. */
  Bilingual value(Facts.Value value) {
    return new Bilingual(value(value, Language.VI), value(value, Language.EN));
  }

  private String value(Facts.Value value, Language language) {
    String comparator = value.comparator().name().toLowerCase(Locale.ROOT);
    String before = words(messages.get(language, "comparator." + comparator));
    String unit = words(messages.get(language, "unit." + value.unit()));
    String gap = unit.isEmpty() || unit.startsWith("%") ? "" : " ";
    String number =
        number(value.from(), language) + value.to().map(t -> "–" + number(t, language)).orElse("");
    return (before + " " + number + gap + unit).strip();
  }

  /** A figure in plain decimals. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String number(BigDecimal number, Language language) {
    String plain = plain(number);
    return language.equals(Language.VI) ? plain.replace('.', ',') : plain;
  }

  /** A lone dash says nothing, so that no message is empty. */
  private static String words(String message) {
    return message.equals("-") ? "" : message;
  }
}
