package nguyenvan.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import nguyenvan.content.Facts;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.site.EntryView.ValueView;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;

/** Measured values in the words of a language. */
final class Values {

  /** The unit of a place among others; where the comparator is a group, others are ranked. */
  static final String RANK = "rank";

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

  private final KnowledgeBase knowledge;
  private final MessagesView messages;
  private final Language language;

  Values(KnowledgeBase knowledge, Language language) {
    this.knowledge = knowledge;
    this.messages = new MessagesView(knowledge.content().messages(), language);
    this.language = language;
  }

  ValueView view(Facts.Value value) {
    String rank = value.unit().equals(RANK) ? messages.t("value.rank") : "";
    String before = (comparator(value) + " " + rank).strip();
    return new ValueView(before, figure(value), unit(value.unit()));
  }

  /** The value without its unit, a percent sign aside. */
  String brief(Facts.Value value) {
    String sign = unit(value.unit()).startsWith("%") ? "%" : "";
    return (comparator(value) + " " + figure(value) + sign).strip();
  }

  String unit(String slug) {
    return words(messages.t("unit." + slug));
  }

  /** In the language of the sources their own word, so that none is put in another's place. */
  private String comparator(Facts.Value value) {
    Optional<String> own = knowledge.bound(value).filter(b -> language.equals(Language.VI));
    return own.orElseGet(() -> general(value));
  }

  private String general(Facts.Value value) {
    return words(messages.t("comparator." + value.comparator().name().toLowerCase(Locale.ROOT)));
  }

  private String figure(Facts.Value value) {
    return number(value.from()) + value.to().map(to -> "–" + number(to)).orElse("");
  }

  /** A lone dash in the messages says nothing, so that no message is empty. */
  private static String words(String message) {
    return message.equals("-") ? "" : message;
  }

  /** A figure in the notation of the language; thousands are grouped, as the sources print them. */
  String number(BigDecimal number) {
    DecimalFormatSymbols symbols = Numbers.symbols(language);
    boolean large = number.abs().compareTo(LARGE) >= 0;
    return new DecimalFormat(large ? "#,##0.#########" : "0.#########", symbols).format(number);
  }
}
