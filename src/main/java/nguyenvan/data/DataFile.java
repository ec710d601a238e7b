package nguyenvan.data;

import nguyenvan.site.Download;

/** A file of the open data: its bytes, and what its page tells of it. */
public record DataFile(byte[] bytes, Download download) {

  public String name() {
    return download.name();
  }
}
