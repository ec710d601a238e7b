/**
 * What the tools of the reader need in the browser: the texts and the index, as classic scripts, so
 * that they load from a disk as from any server.
 */
package nguyenvan.search;
