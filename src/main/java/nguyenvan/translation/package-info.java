/**
 * The documents in other languages: gettext PO files, one a document and language, one entry a
 * provision; their checks against the originals; the glossary that they keep to; and the titles and
 * other short texts of the site in languages that the files of content are not written in.
 */
package nguyenvan.translation;
