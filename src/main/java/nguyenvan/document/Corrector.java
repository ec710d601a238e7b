package nguyenvan.document;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.source.SourceFile;

/** Applies declared corrections to the reading text, word for word, keeping the printed text. */
final class Corrector {

  private Corrector() {}

  static List<Provision> apply(
      List<Provision> provisions,
      List<Correction> corrections,
      SourceFile file,
      Findings findings) {
    List<Provision> result = new ArrayList<>(provisions);
    for (Correction correction : corrections) {
      long hits = 0;
      boolean applied = false;
      for (int i = 0; i < result.size(); i++) {
        Provision p = result.get(i);
        hits += printed(p.printed(), correction, file);
        int at = find(p.text(), correction, file);
        if (at >= 0 && hits == 1) {
          result.set(i, amended(p, at, correction));
          applied = true;
        }
      }
      if (hits != 1 || !applied) {
        findings.add(
            new Finding(
                Rule.CORRECTION_UNFOUND,
                correction.at(),
                hits == 1
                    ? "another correction lies on the printed reading"
                    : "printed reading found " + hits + " times on line " + correction.line(),
                new Finding.Detail("printed", correction.printed())));
      }
    }
    return List.copyOf(result);
  }

  /** How often the printed words stand on the correction's line, as the source prints it. */
  private static long printed(ReadingText text, Correction correction, SourceFile file) {
    long count = 0;
    String words = text.text();
    for (int at = words.indexOf(correction.printed());
        at >= 0;
        at = words.indexOf(correction.printed(), at + 1)) {
      count += file.lines().line(text.sourceStart(at)) == correction.line() ? 1 : 0;
    }
    return count;
  }

  /** Where the printed words begin on the correction's line; -1 unless they do exactly once. */
  private static int find(ReadingText text, Correction correction, SourceFile file) {
    int found = -1;
    String words = text.text();
    for (int at = words.indexOf(correction.printed());
        at >= 0;
        at = words.indexOf(correction.printed(), at + 1)) {
      int end = at + correction.printed().length();
      int from = at;
      boolean corrected =
          text.amendments().stream().anyMatch(a -> a.start() < end && a.end() > from);
      if (!corrected && file.lines().line(text.sourceStart(at)) == correction.line()) {
        if (found >= 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private static Provision amended(Provision p, int at, Correction correction) {
    String printed = correction.printed();
    String meant = correction.meant();
    int head = commonHead(printed, meant);
    int tail = commonTail(printed.substring(head), meant.substring(head));
    ReadingText text =
        p.text()
            .amend(
                at + head,
                at + printed.length() - tail,
                meant.substring(head, meant.length() - tail),
                correction);
    return new Provision(
        p.document(),
        p.id(),
        p.parent(),
        p.kind(),
        p.depth(),
        p.marker(),
        p.labelEnd(),
        p.printed(),
        text,
        p.firstLine(),
        p.lastLine());
  }

  /** Length of the words that both begin with. */
  private static int commonHead(String a, String b) {
    int same = 0;
    for (int i = 0; i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i); i++) {
      if (a.charAt(i) == ' ') {
        same = i + 1;
      }
    }
    return same;
  }

  private static int commonTail(String a, String b) {
    int same = 0;
    for (int i = 1; i <= Math.min(a.length(), b.length()); i++) {
      if (a.charAt(a.length() - i) != b.charAt(b.length() - i)) {
        break;
      }
      if (a.charAt(a.length() - i) == ' ') {
        same = i;
      }
    }
    return same;
  }
}
