package nguyenvan.content;

import java.util.Locale;
import java.util.Optional;

/** The kinds of knowledge pages; the folder is the same in the content and in every language. */
public enum EntryKind {
  VIEWPOINT("viewpoints"),
  TARGET("targets"),
  TASK("tasks"),
  INSTRUMENT("instruments"),
  TERM("terms"),
  TOPIC("topics"),
  EVENT("events"),
  INDICATOR("indicators"),
  DISAGREEMENT("disagreements");

  private final String folder;

  EntryKind(String folder) {
    this.folder = folder;
  }

  public String folder() {
    return folder;
  }

  /** The singular, as in {@code data-kind} and in links of the content. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntryKind> of(String slug) {
    for (EntryKind kind : values()) {
      if (kind.slug().equals(slug)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
