package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nguyenvan.document.Correction;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.document.Remark;

/** The corrections and remarks of a document in the order of its lines, each with a mark. */
final class ErratumRows {

  private static final String CORRECTION = "correction";

  /** A declared correction or remark where it was found; {@code about} is the one or the other. */
  private record Found(Provision provision, int line, int start, Object about) {}

  private final List<Found> all;
  private final Map<Object, String> marks = new HashMap<>();

  private ErratumRows(List<Found> all) {
    this.all = all;
    Set<String> taken = new HashSet<>();
    for (Found found : all) {
      String mark = String.valueOf(found.line);
      for (int n = 2; !taken.add(mark); n++) {
        mark = found.line + "-" + n;
      }
      marks.put(found.about, mark);
    }
  }

  static ErratumRows of(Document document) {
    List<Found> all = new ArrayList<>();
    for (Provision p : document.provisions()) {
      for (ReadingText.Amendment a : p.amendments()) {
        all.add(new Found(p, a.correction().line(), a.start(), a.correction()));
      }
    }
    for (Remark remark : document.remarks()) {
      Provision p = document.provision(remark.provision()).orElseThrow();
      all.add(new Found(p, remark.line(), remark.start(), remark));
    }
    all.sort(Comparator.comparingInt(Found::line).thenComparingInt(Found::start));
    return new ErratumRows(all);
  }

  /** The line that a correction or remark is about, and a number where it has several. */
  String mark(Object about) {
    return marks.get(about);
  }

  /** The rows as a page shows them; {@code prefix} goes before the mark of each. */
  List<ErratumView> views(PageContext c, String prefix) {
    return all.stream().map(f -> view(c, prefix, f)).toList();
  }

  private ErratumView view(PageContext c, String prefix, Found found) {
    LinkView place = new LinkView(c.links.provision(found.provision), found.provision.id());
    String id = prefix + mark(found.about);
    String line = String.valueOf(found.line);
    if (found.about instanceof Correction one) {
      return new ErratumView(
          id, CORRECTION, place, line, one.printed(), one.meant(), c.in(one.grounds()));
    }
    Remark one = (Remark) found.about;
    String kind = one.kind().name().toLowerCase(Locale.ROOT);
    return new ErratumView(id, kind, place, line, one.printed(), one.perhaps(), c.in(one.why()));
  }
}
