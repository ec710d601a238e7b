package nguyenvan.site;

import java.text.DecimalFormat;
import nguyenvan.content.Messages;
import nguyenvan.text.Language;
import nguyenvan.text.Numbers;

/** The words of the interface in one language. */
public final class MessagesView {

  private final Messages messages;
  private final Language language;

  MessagesView(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  /** A message; a missing one fails the page. */
  public String t(String key, Object... values) {
    return messages.get(language, key, values);
  }

  /** A count in the notation of the language, its thousands parted. */
  public String figure(long count) {
    return new DecimalFormat("#,##0", Numbers.symbols(language)).format(count);
  }

  /** Whether there is such a message. */
  public boolean has(String key) {
    return messages.has(key);
  }
}
