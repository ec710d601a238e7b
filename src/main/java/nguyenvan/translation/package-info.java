/**
 * The documents in other languages: gettext PO files, one a document and language, one entry a
 * provision; their checks against the originals; and the glossary that they keep to.
 */
package nguyenvan.translation;
