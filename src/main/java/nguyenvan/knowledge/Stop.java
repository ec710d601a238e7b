package nguyenvan.knowledge;

import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;

/**
 * A text on the way to another one or from it: a document of the set, an instrument that the
 * sources name, or both.
 */
public record Stop(Optional<Document> document, Optional<Entry> instrument) {

  public Stop {
    if (document.isEmpty() && instrument.isEmpty()) {
      throw new IllegalArgumentException("a stop without a text");
    }
  }

  public String id() {
    return document.map(Document::id).or(() -> instrument.map(Entry::id)).orElseThrow();
  }

  /** ISO 8601, the more exact one of what is declared and what is stated; or empty. */
  public String date() {
    String declared = document.map(d -> d.map().date()).orElse("");
    String stated = instrument.map(i -> ((Facts.Instrument) i.facts()).date()).orElse("");
    return stated.length() > declared.length() ? stated : declared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stop stop && stop.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
