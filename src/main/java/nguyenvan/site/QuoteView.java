package nguyenvan.site;

import java.util.List;

/**
 * A proved quote as a template shows it.
 *
 * @param id value of {@code data-quote}
 * @param place short name of the document and the provision, such as {@code Nghị quyết 57-NQ/TW,
 *     II.1}
 * @param href of the provision
 * @param reportHref of the row of the report that lists it
 * @param tolerance {@code T0} … {@code C}
 * @param lines such as {@code 52} or {@code 48–50}
 * @param rendering of exactly this passage, or empty
 * @param renderingLanguage BCP 47 tag of the rendering
 * @param renderingLabel what it is called, in the language of the page or of the rendering
 * @param extract whether the rendering is part of the provision's translation
 */
public record QuoteView(
    String id,
    List<Segment> segments,
    String place,
    String href,
    String reportHref,
    String provision,
    String tolerance,
    String file,
    String sourceHref,
    String lines,
    String rendering,
    String renderingLanguage,
    String renderingLabel,
    boolean extract,
    int length) {}
