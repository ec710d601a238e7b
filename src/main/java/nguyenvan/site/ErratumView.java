package nguyenvan.site;

/**
 * A correction, a doubtful reading or a slip.
 *
 * @param kind {@code correction}, {@code doubtful} or {@code slip}
 * @param line of the source file
 * @param meant the corrected words, or those that may have been meant, or empty
 * @param grounds why it is corrected, doubted or noted
 */
public record ErratumView(
    String id,
    String kind,
    LinkView place,
    String line,
    String printed,
    String meant,
    String grounds) {}
