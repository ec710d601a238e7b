package nguyenvan.document;

import java.util.List;

/** What is declared about the printing of one document. */
record Errata(List<Correction> corrections, List<Remark.Declared> remarks) {

  static final Errata NONE = new Errata(List.of(), List.of());
}
