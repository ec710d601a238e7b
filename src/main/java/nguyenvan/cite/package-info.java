/**
 * How a passage is cited: where it stands, in words; the document as BibTeX, RIS and CSL-JSON; and
 * the address that highlights it.
 */
package nguyenvan.cite;
