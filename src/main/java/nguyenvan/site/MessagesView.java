package nguyenvan.site;

import nguyenvan.content.Messages;
import nguyenvan.text.Language;

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

  /** Whether there is such a message. */
  public boolean has(String key) {
    return messages.has(key);
  }
}
