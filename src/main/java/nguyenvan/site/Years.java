package nguyenvan.site;

import java.util.stream.Stream;
import nguyenvan.content.EntryKind;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.text.Span;

/**
 * The years that the timeline is about: from 2019 to the latest date that an instrument or event
 * has.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record Years(int first, int last) {

  /** The year of the first of the resolutions whose line leads to the present. */
  private static final int FIRST = 2019;

  static Years of(KnowledgeBase knowledge) {
    int last =
        Stream.of(EntryKind.INSTRUMENT, EntryKind.EVENT)
            .flatMap(kind -> knowledge.entries(kind).stream())
            .flatMap(e -> Span.of(DatedItems.date(e)).stream())
            .mapToInt(Span::year)
            .max()
            .orElse(FIRST);
    return new Years(FIRST, Math.max(FIRST, last));
  }

  boolean cover(Span span) {
    return span.year() >= first && span.year() <= last;
  }

  /** In the words of a message that has places for both. */
  String in(MessagesView messages, String key) {
    return messages.t(key, Integer.toString(first), Integer.toString(last));
  }
}
