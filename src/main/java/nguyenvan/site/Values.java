package nguyenvan.site;

import java.math.BigDecimal;
import java.util.Locale;
import nguyenvan.content.Facts;
import nguyenvan.site.EntryView.ValueView;
import nguyenvan.text.Language;

/** Measured values in the words of a language. */
final class Values {

  private final MessagesView messages;
  private final Language language;

  Values(MessagesView messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  ValueView view(Facts.Value value) {
    String comparator =
        messages.t("comparator." + value.comparator().name().toLowerCase(Locale.ROOT));
    String number = number(value.from()) + value.to().map(to -> "–" + number(to)).orElse("");
    return new ValueView(words(comparator), number, words(messages.t("unit." + value.unit())));
  }

  /** A lone dash in the messages says nothing, so that no message is empty. */
  private static String words(String message) {
    return message.equals("-") ? "" : message;
  }

  private String number(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    return language == Language.VI ? plain.replace('.', ',') : plain;
  }
}
