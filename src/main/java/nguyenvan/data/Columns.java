package nguyenvan.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.quote.Proof;
import nguyenvan.text.Bilingual;

/** Columns that several tables have. */
final class Columns {

  private static final String SEPARATOR = " | ";
  private static final Bilingual NOTHING = new Bilingual("", "");

  private Columns() {}

  @SafeVarargs
  static <R> List<Column<R>> of(List<Column<R>>... some) {
    List<Column<R>> all = new ArrayList<>();
    List.of(some).forEach(all::addAll);
    return List.copyOf(all);
  }

  static <R> List<Column<R>> one(String name, Function<R, String> cell) {
    return List.of(new Column<>(name, cell));
  }

  /** A column for each language. */
  static <R> List<Column<R>> both(String name, Function<R, Bilingual> cells) {
    return List.of(
        new Column<>(name + "Vi", r -> cells.apply(r).vi()),
        new Column<>(name + "En", r -> cells.apply(r).en()));
  }

  static <R> List<Column<R>> maybe(String name, Function<R, Optional<Bilingual>> cells) {
    return both(name, r -> cells.apply(r).orElse(NOTHING));
  }

  /** Several texts in one cell. */
  static <R> List<Column<R>> list(String name, Function<R, Collection<String>> cells) {
    return one(name, r -> String.join(SEPARATOR, cells.apply(r)));
  }

  static <R> List<Column<R>> references(String name, Function<R, List<Facts.Reference>> cells) {
    return list(name, r -> cells.apply(r).stream().map(Facts.Reference::id).toList());
  }

  static <R> List<Column<R>> entry(Function<R, Entry> entry) {
    return of(one("id", r -> entry.apply(r).id()), both("title", r -> entry.apply(r).title()));
  }

  static <R> List<Column<R>> document(Function<R, Optional<Document>> document) {
    return of(
        one("document", r -> document.apply(r).map(Document::id).orElse("")),
        maybe("document", r -> document.apply(r).map(d -> d.map().shortTitle())));
  }

  /** The quotes that a row is read off: their ids, provisions, words and English. */
  static <R> List<Column<R>> quotes(Function<R, List<Proof>> proofs) {
    return of(
        list("provisions", r -> each(proofs.apply(r), p -> p.provision().id())),
        list("quotes", r -> each(proofs.apply(r), Proof::id)),
        list("words", r -> each(proofs.apply(r), Proof::words)),
        list("english", r -> each(proofs.apply(r), p -> p.rendering().orElse(""))));
  }

  private static List<String> each(List<Proof> proofs, Function<Proof, String> text) {
    return proofs.stream().map(text).filter(t -> !t.isEmpty()).collect(Collectors.toList());
  }

  static <R> List<Column<R>> value(Labels labels, Function<R, Optional<Facts.Value>> value) {
    return of(
        one("comparator", r -> value.apply(r).map(Labels::comparator).orElse("")),
        one("from", r -> value.apply(r).map(v -> Labels.plain(v.from())).orElse("")),
        one("to", r -> value.apply(r).flatMap(Facts.Value::to).map(Labels::plain).orElse("")),
        one("unit", r -> value.apply(r).map(Facts.Value::unit).orElse("")),
        maybe("value", r -> value.apply(r).map(labels::value)));
  }

  /** A slug and its words. */
  static <R> List<Column<R>> slug(
      String name, String group, Labels labels, Function<R, String> slug) {
    return of(
        one(name, slug),
        maybe(
            name,
            r ->
                Optional.of(slug.apply(r))
                    .filter(s -> !s.isEmpty())
                    .map(s -> labels.slug(group, s))));
  }
}
