package nguyenvan.document;

import nguyenvan.finding.Location;
import nguyenvan.text.Bilingual;

/**
 * A declared correction of a source's printing; never silent.
 *
 * @param document the document that it belongs to
 * @param line line of the source file, from 1
 * @param printed the words as printed, found once on that line
 * @param meant the words as they must have been meant
 * @param grounds another copy or grammar
 * @param at where it is declared
 */
public record Correction(
    String document, int line, String printed, String meant, Bilingual grounds, Location at) {}
