package nguyenvan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Footnotes;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.text.Language;

/**
 * How the texts of the documents are laid out over pages: a short one stands on the page of its
 * document, a long one is parted at its headings, so that no page grows too heavy for a telephone.
 */
public final class Sheets {

  /** Characters of the original that one page can bear beside its translation and its links. */
  private static final int LIMIT = 45_000;

  /**
   * A stretch of a document that stands on one page, its footnotes at the end.
   *
   * @param id of the heading that it begins with; empty when it is the whole document
   */
  public record Sheet(String id, List<Provision> provisions) {

    public Sheet {
      provisions = List.copyOf(provisions);
    }

    boolean isWhole() {
      return id.isEmpty();
    }
  }

  private final Map<String, List<Sheet>> byDocument = new TreeMap<>();
  private final Map<String, Map<String, String>> sheetOf = new TreeMap<>();

  public Sheets(Corpus corpus) {
    for (Document document : corpus.documents()) {
      List<Sheet> sheets = new Cut(document).sheets();
      byDocument.put(document.id(), sheets);
      Map<String, String> places = new LinkedHashMap<>();
      sheets.forEach(s -> s.provisions().forEach(p -> places.put(p.id(), s.id())));
      sheetOf.put(document.id(), places);
    }
  }

  /** The sheets of a document in order; one when it is not parted. */
  List<Sheet> of(Document document) {
    return byDocument.get(document.id());
  }

  boolean isParted(Document document) {
    return of(document).size() > 1;
  }

  /** The page on which a provision can be read beside its translation. */
  public String path(Language language, String document, String provision) {
    String sheet = sheetOf.getOrDefault(document, Map.of()).getOrDefault(provision, "");
    return SitePath.sheet(language, document, sheet);
  }

  /** Cuts one document. */
  private static final class Cut {
    private final Document document;
    private final Set<String> footnotes = new LinkedHashSet<>();
    private final List<List<Provision>> cuts = new ArrayList<>();

    Cut(Document document) {
      this.document = document;
      for (Provision p : document.provisions()) {
        if (p.kind() == Provision.Kind.FOOTNOTE) {
          footnotes.add(p.id());
        }
      }
    }

    List<Sheet> sheets() {
      List<Provision> text =
          document.provisions().stream().filter(p -> p.kind() != Provision.Kind.FOOTNOTE).toList();
      cut("", text);
      if (cuts.size() == 1) {
        return List.of(new Sheet("", document.provisions()));
      }
      List<Sheet> sheets = new ArrayList<>();
      Set<String> placed = new LinkedHashSet<>();
      for (List<Provision> provisions : cuts) {
        String id =
            provisions.stream()
                .filter(Provision::isHeading)
                .findFirst()
                .orElse(provisions.get(0))
                .id();
        List<Provision> all = new ArrayList<>(provisions);
        boolean last = sheets.size() == cuts.size() - 1;
        for (String note : last ? footnotes : called(provisions)) {
          if (placed.add(note)) {
            document.provision(note).ifPresent(all::add);
          }
        }
        sheets.add(new Sheet(id, all));
      }
      return List.copyOf(sheets);
    }

    private Set<String> called(List<Provision> provisions) {
      Set<String> called = new LinkedHashSet<>();
      for (Provision p : provisions) {
        for (ReadingText.Mark mark : p.text().marks()) {
          called.addAll(Footnotes.resolve(footnotes, mark.label()));
        }
      }
      return called;
    }

    /** Parts a stretch at the headings right under a provision, if it is too long for one page. */
    private void cut(String parent, List<Provision> stretch) {
      List<List<Provision>> groups = groups(parent, stretch);
      if (length(stretch) <= LIMIT || groups.size() < 2) {
        cuts.add(stretch);
        return;
      }
      for (List<Provision> group : groups) {
        Provision head =
            group.stream()
                .filter(p -> p.isHeading() && p.parent().equals(parent))
                .findFirst()
                .orElseThrow();
        cut(head.id(), group);
      }
    }

    /** One group a heading; what stands before the first heading goes with it. */
    private static List<List<Provision>> groups(String parent, List<Provision> stretch) {
      List<List<Provision>> groups = new ArrayList<>();
      List<Provision> before = new ArrayList<>();
      for (Provision p : stretch) {
        if (p.isHeading() && p.parent().equals(parent)) {
          groups.add(new ArrayList<>(before));
          before.clear();
        }
        (groups.isEmpty() ? before : groups.get(groups.size() - 1)).add(p);
      }
      return groups;
    }

    private static int length(List<Provision> provisions) {
      return provisions.stream().mapToInt(p -> p.text().length()).sum();
    }
  }
}
