package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.document.Document;
import nguyenvan.document.Footnotes;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.quote.Proof;
import nguyenvan.text.Language;

/** Cuts reading texts into runs that a template can set. */
final class Segments {

  private final Language language;
  private final Links links;

  Segments(Language language, Links links) {
    this.language = language;
    this.links = links;
  }

  /** The words of a proved quote, with omissions and insertions; footnote marks are left out. */
  List<Segment> of(Proof proof) {
    List<Segment> all = new ArrayList<>();
    for (int i = 0; i < proof.parts().size(); i++) {
      if (i > 0) {
        all.add(Segment.apparatus("omission", "[…]", ""));
      }
      Proof.Part part = proof.parts().get(i);
      int from = part.start();
      for (Proof.Insertion insertion : part.insertions()) {
        run(proof.reading(), from, insertion.at(), all);
        all.add(Segment.apparatus("insertion", "[" + insertion.text() + "]", ""));
        from = insertion.at();
      }
      run(proof.reading(), from, part.end(), all);
    }
    return List.copyOf(all);
  }

  /** The text of a provision from an offset on, with its footnote marks. */
  List<Segment> of(Document document, Provision provision, int from) {
    Set<String> notes = new LinkedHashSet<>();
    for (Provision p : document.provisions()) {
      if (p.kind() == Provision.Kind.FOOTNOTE) {
        notes.add(p.id());
      }
    }
    List<Segment> all = new ArrayList<>();
    int at = from;
    for (ReadingText.Mark mark : provision.text().marks()) {
      int to = Math.max(at, mark.at());
      run(provision.text(), at, to, all);
      for (String note : Footnotes.resolve(notes, mark.label())) {
        String path = SitePath.document(language, document.id()) + "#" + note;
        all.add(Segment.apparatus("note", note.substring(2), links.to(path)));
      }
      at = to;
    }
    run(provision.text(), at, provision.text().length(), all);
    return List.copyOf(all);
  }

  private void run(ReadingText text, int from, int to, List<Segment> out) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(from);
    cuts.add(to);
    for (ReadingText.Span span : text.spans()) {
      cuts.add(span.start());
      cuts.add(span.end());
    }
    for (ReadingText.Amendment amendment : text.amendments()) {
      cuts.add(amendment.start());
      cuts.add(amendment.end());
    }
    Integer start = from;
    while (start != null && start < to) {
      Integer end = cuts.higher(start);
      if (end == null || end > to) {
        end = to;
      }
      out.add(segment(text, start, end));
      start = end;
    }
  }

  private Segment segment(ReadingText text, int from, int to) {
    boolean strong = styled(text, from, ReadingText.Style.STRONG);
    boolean emphasis = styled(text, from, ReadingText.Style.EMPHASIS);
    String words = text.text().substring(from, to);
    for (ReadingText.Amendment a : text.amendments()) {
      if (a.start() <= from && from < a.end()) {
        String grounds = a.correction().grounds().in(language);
        return new Segment(words, "corrected", strong, emphasis, a.printed(), grounds, "");
      }
    }
    return new Segment(words, "words", strong, emphasis, "", "", "");
  }

  private static boolean styled(ReadingText text, int at, ReadingText.Style style) {
    return text.spans().stream()
        .anyMatch(s -> s.style() == style && s.start() <= at && at < s.end());
  }
}
