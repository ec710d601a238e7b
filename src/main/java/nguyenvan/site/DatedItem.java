package nguyenvan.site;

import java.util.Optional;

/**
 * An instrument or an event as a line of a timeline's list.
 *
 * @param kind {@code instrument} or {@code event}
 * @param iso date as far as it is known, or empty
 * @param type such as {@code Decree}; empty for an event
 * @param issuer empty for an event
 * @param held the document, when the site holds it in full
 */
public record DatedItem(
    String kind,
    String date,
    String iso,
    LinkView link,
    String type,
    String issuer,
    String subject,
    Optional<LinkView> held) {}
