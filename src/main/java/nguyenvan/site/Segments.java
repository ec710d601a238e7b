package nguyenvan.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.document.Correction;
import nguyenvan.document.Document;
import nguyenvan.document.Footnotes;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.document.Remark;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.mention.Mention;
import nguyenvan.quote.Proof;
import nguyenvan.text.Language;
import nguyenvan.translation.Marks;
import nguyenvan.translation.Translation;

/** Cuts reading texts into runs that a template can set. */
final class Segments {

  /** What lies over a reading text besides its own spans and amendments. */
  private record Layer(String document, List<Mention> mentions, List<Remark> remarks) {
    static final Layer NONE = new Layer("", List.of(), List.of());
  }

  private final KnowledgeBase knowledge;
  private final Language language;
  private final Links links;
  private final Map<String, ErratumRows> rows = new HashMap<>();

  Segments(KnowledgeBase knowledge, Language language, Links links) {
    this.knowledge = knowledge;
    this.language = language;
    this.links = links;
  }

  private Layer layer(Document document, Provision provision) {
    List<Remark> remarks =
        document.remarks().stream().filter(r -> r.provision().equals(provision.id())).toList();
    return new Layer(document.id(), knowledge.mentions().in(provision), remarks);
  }

  /** The words of a proved quote, with omissions and insertions; footnote marks are left out. */
  List<Segment> of(Proof proof) {
    List<Segment> all = new ArrayList<>();
    Provision provision = proof.provision();
    Document document = knowledge.corpus().document(provision.document()).orElseThrow();
    // Mentions and remarks have the offsets of the corrected reading.
    Layer layer = proof.reading() == provision.text() ? layer(document, provision) : Layer.NONE;
    for (int i = 0; i < proof.parts().size(); i++) {
      if (i > 0) {
        all.add(Segment.apparatus("omission", "[…]", ""));
      }
      Proof.Part part = proof.parts().get(i);
      int from = part.start();
      for (Proof.Insertion insertion : part.insertions()) {
        run(proof.reading(), layer, from, insertion.at(), all);
        all.add(Segment.apparatus("insertion", inserted(proof.reading(), part, insertion), ""));
        from = insertion.at();
      }
      run(proof.reading(), layer, from, part.end(), all);
    }
    return List.copyOf(all);
  }

  /** The bracket, kept apart from the source's word after it, or before it at the end of a part. */
  private static String inserted(ReadingText reading, Proof.Part part, Proof.Insertion insertion) {
    String bracket = "[" + insertion.text() + "]";
    int at = insertion.at();
    if (at >= part.end()) {
      return " " + bracket;
    }
    boolean word = at == part.start() || Character.isWhitespace(reading.text().charAt(at - 1));
    return word ? bracket + " " : bracket;
  }

  /** The words of a translation, with its footnote marks. */
  List<Segment> of(Document document, Translation translation) {
    List<Segment> all = new ArrayList<>();
    for (Marks.Run run : Marks.runs(translation.marked())) {
      if (run.footnote().isEmpty()) {
        all.add(new Segment(run.text(), "words", run.strong(), run.emphasis(), "", "", "", ""));
      } else if (document.provision("fn" + run.footnote()).isPresent()) {
        String href = links.here("fn" + run.footnote());
        all.add(Segment.apparatus("note", run.footnote(), href));
      }
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
    Layer layer = layer(document, provision);
    int at = from;
    for (ReadingText.Mark mark : provision.text().marks()) {
      int to = Math.max(at, mark.at());
      run(provision.text(), layer, at, to, all);
      for (String note : Footnotes.resolve(notes, mark.label())) {
        all.add(Segment.apparatus("note", note.substring(2), links.here(note)));
      }
      at = to;
    }
    run(provision.text(), layer, at, provision.text().length(), all);
    return List.copyOf(all);
  }

  private void run(ReadingText text, Layer layer, int from, int to, List<Segment> out) {
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
    for (Mention mention : layer.mentions) {
      cuts.add(mention.start());
      cuts.add(mention.end());
    }
    for (Remark remark : layer.remarks) {
      cuts.add(remark.start());
      cuts.add(remark.end());
    }
    cuts.removeIf(c -> c < from || c > to);
    Integer start = from;
    while (start != null && start < to) {
      Integer end = cuts.higher(start);
      if (end == null || end > to) {
        end = to;
      }
      out.add(segment(text, layer, start, end, to));
      start = end;
    }
  }

  /** What is said of words stands behind the last of them that are shown. */
  private Segment segment(ReadingText text, Layer layer, int from, int to, int last) {
    boolean strong = styled(text, from, ReadingText.Style.STRONG);
    boolean emphasis = styled(text, from, ReadingText.Style.EMPHASIS);
    String words = text.text().substring(from, to);
    String href = href(layer, from);
    for (ReadingText.Amendment a : text.amendments()) {
      if (a.start() <= from && from < a.end()) {
        String grounds = knowledge.titles().in(language, a.correction().grounds());
        String erratum = to == Math.min(a.end(), last) ? erratum(a.correction()) : "";
        return new Segment(
            words, "corrected", strong, emphasis, a.printed(), grounds, href, erratum);
      }
    }
    for (Remark r : layer.remarks) {
      if (r.start() <= from && from < r.end()) {
        String role = r.kind().name().toLowerCase(Locale.ROOT);
        String erratum = to == Math.min(r.end(), last) ? erratum(layer.document, r) : "";
        String why = knowledge.titles().in(language, r.why());
        return new Segment(words, role, strong, emphasis, "", why, href, erratum);
      }
    }
    return new Segment(words, "words", strong, emphasis, "", "", href, "");
  }

  private String erratum(Correction correction) {
    String document = correction.document();
    return links.erratum(document, rows(document).mark(correction));
  }

  private String erratum(String document, Remark remark) {
    return links.erratum(document, rows(document).mark(remark));
  }

  private ErratumRows rows(String document) {
    return rows.computeIfAbsent(
        document, d -> ErratumRows.of(knowledge.corpus().document(d).orElseThrow()));
  }

  private String href(Layer layer, int at) {
    return layer.mentions.stream()
        .filter(m -> m.start() <= at && at < m.end())
        .findFirst()
        .map(m -> href(m.place()))
        .orElse("");
  }

  /** Where a mention leads; nowhere when it would lead to the page that it stands on. */
  private String href(Mention.Place place) {
    if (place instanceof Mention.Place.OfProvision p) {
      return links.provision(p.document(), p.id());
    }
    String id = ((Mention.Place.OfEntry) place).id();
    return knowledge
        .entry(id)
        .map(e -> SitePath.entry(language, e))
        .filter(path -> !links.isHere(path))
        .map(links::to)
        .orElse("");
  }

  private static boolean styled(ReadingText text, int at, ReadingText.Style style) {
    return text.spans().stream()
        .anyMatch(s -> s.style() == style && s.start() <= at && at < s.end());
  }
}
