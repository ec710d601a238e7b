package nguyenvan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.source.SourceFile;

/** A document read from its source: its declaration and its provisions in reading order. */
public final class Document {

  private final DocumentMap map;
  private final SourceFile source;
  private final List<Remark> remarks;
  private final Map<String, Provision> provisions = new LinkedHashMap<>();
  private final Map<String, List<Provision>> children = new LinkedHashMap<>();

  Document(DocumentMap map, SourceFile source, List<Provision> provisions, List<Remark> remarks) {
    this.map = map;
    this.source = source;
    this.remarks = List.copyOf(remarks);
    for (Provision p : provisions) {
      this.provisions.putIfAbsent(p.id(), p);
      children.computeIfAbsent(p.parent(), k -> new ArrayList<>()).add(p);
    }
  }

  public String id() {
    return map.id();
  }

  public DocumentMap map() {
    return map;
  }

  public SourceFile source() {
    return source;
  }

  public List<Provision> provisions() {
    return List.copyOf(provisions.values());
  }

  public Optional<Provision> provision(String id) {
    return Optional.ofNullable(provisions.get(id));
  }

  /** What is noted about words that are left as printed. */
  public List<Remark> remarks() {
    return remarks;
  }

  /** The provisions directly under one; with an empty id those at the top. */
  public List<Provision> children(String id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /** The headings above a provision, the nearest first. */
  public List<Provision> ancestors(Provision provision) {
    List<Provision> above = new ArrayList<>();
    Optional<Provision> next = provision(provision.parent());
    while (next.isPresent()) {
      above.add(next.get());
      next = provision(next.get().parent());
    }
    return above;
  }

  /** The words of a provision, of the headings above it, and of what stands between. */
  public String leadingTo(Provision provision) {
    StringBuilder words = new StringBuilder();
    ancestors(provision).forEach(p -> words.append(p.text()).append('\n'));
    children(provision.parent()).stream()
        .filter(p -> p.equals(provision) || !p.parent().isEmpty())
        .filter(p -> p.firstLine() <= provision.firstLine())
        .forEach(p -> words.append(p.text()).append('\n'));
    return words.toString();
  }
}
