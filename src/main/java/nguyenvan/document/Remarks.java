package nguyenvan.document;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.source.SourceFile;

/** Finds the words that remarks are about. */
final class Remarks {

  private Remarks() {}

  static List<Remark> find(
      List<Provision> provisions,
      List<Remark.Declared> declared,
      SourceFile file,
      Findings findings) {
    List<Remark> remarks = new ArrayList<>();
    for (Remark.Declared one : declared) {
      List<Remark> found = new ArrayList<>();
      provisions.forEach(p -> find(p, one, file, found));
      if (found.size() == 1) {
        remarks.add(found.get(0));
      } else {
        findings.add(
            new Finding(
                Rule.CORRECTION_UNFOUND,
                one.at(),
                "printed reading found " + found.size() + " times on line " + one.line(),
                new Finding.Detail("printed", one.printed())));
      }
    }
    return List.copyOf(remarks);
  }

  private static void find(Provision p, Remark.Declared one, SourceFile file, List<Remark> found) {
    String text = p.text().text();
    String sought = one.printed();
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      if (file.lines().line(p.text().sourceStart(at)) == one.line()) {
        found.add(
            new Remark(
                one.kind(),
                p.id(),
                at,
                at + sought.length(),
                one.line(),
                sought,
                one.perhaps(),
                one.why()));
      }
    }
  }
}
