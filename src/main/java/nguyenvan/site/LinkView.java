package nguyenvan.site;

/**
 * A link as a template shows it.
 *
 * @param note a few words beside it, or empty
 */
public record LinkView(String href, String title, String note) {
  LinkView(String href, String title) {
    this(href, title, "");
  }
}
