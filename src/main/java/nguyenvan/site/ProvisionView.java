package nguyenvan.site;

import java.util.List;

/**
 * A provision as the document page shows it.
 *
 * @param kind lower-case name of its kind
 * @param heading level of the HTML heading, 0 when it is none
 * @param marker list mark of the source, or empty
 * @param rendering its translation, empty when it has none
 * @param quotedBy pages that quote it
 * @param disputes disagreements of the sources that quote it
 * @param lost whether it is the caption of a figure that the source file does not have
 * @param same where other documents have words of it, nothing changed
 * @param reworded where other documents have words of it with some changed
 * @param href where it can be read beside its translation
 */
public record ProvisionView(
    String id,
    String kind,
    int depth,
    int heading,
    String marker,
    String label,
    List<Segment> segments,
    List<Segment> rendering,
    List<LinkView> quotedBy,
    List<LinkView> disputes,
    boolean lost,
    String lines,
    List<ParallelView.Shared> same,
    List<ParallelView.Shared> reworded,
    String href) {}
