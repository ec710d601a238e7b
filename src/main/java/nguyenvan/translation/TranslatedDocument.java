package nguyenvan.translation;

import java.util.Map;
import java.util.Optional;
import nguyenvan.document.Provision;

/** A document in another language. */
public final class TranslatedDocument {

  /** A document whose file cannot be read. */
  static final TranslatedDocument UNREAD = new TranslatedDocument(Map.of(), 0, true);

  private final Map<String, Translation> byProvision;
  private final int fuzzy;
  private final boolean unread;

  private TranslatedDocument(Map<String, Translation> byProvision, int fuzzy, boolean unread) {
    this.byProvision = Map.copyOf(byProvision);
    this.fuzzy = fuzzy;
    this.unread = unread;
  }

  TranslatedDocument(Map<String, Translation> byProvision, int fuzzy) {
    this(byProvision, fuzzy, false);
  }

  boolean isUnread() {
    return unread;
  }

  public Optional<Translation> of(Provision provision) {
    return Optional.ofNullable(byProvision.get(provision.id()));
  }

  /** Number of provisions that can be shown. */
  public int translated() {
    return byProvision.size();
  }

  /** Number of provisions of which somebody has read exactly what is shown. */
  public int reviewed() {
    return (int) byProvision.values().stream().filter(Translation::reviewed).count();
  }

  /** Number of provisions whose translation is marked fuzzy and not shown. */
  public int fuzzy() {
    return fuzzy;
  }

  /** Words of the translation. */
  public int words() {
    return byProvision.values().stream().mapToInt(t -> t.text().strip().split("\\s+").length).sum();
  }
}
