package nguyenvan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;
import nguyenvan.site.IndicatorView.FollowedView;
import nguyenvan.site.IndicatorView.ResultView;
import nguyenvan.site.IndicatorView.TargetView;

/** Gathers what the documents aim at and report for an indicator. */
final class Indicators {

  private final PageContext c;
  private final KnowledgeBase knowledge;
  private final Values values;

  Indicators(PageContext context) {
    this.c = context;
    this.knowledge = context.knowledge;
    this.values = new Values(context.knowledge, context.language);
  }

  /** The targets that set a value for an indicator, by horizon and then by document. */
  static List<Entry> targets(KnowledgeBase knowledge, String indicator) {
    return knowledge.entries(EntryKind.TARGET).stream()
        .filter(e -> facts(e).indicator().equals(indicator))
        .sorted(Comparator.comparingInt(e -> facts(e).horizon().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private static Facts.Target facts(Entry target) {
    return (Facts.Target) target.facts();
  }

  IndicatorView view(Entry indicator) {
    List<Entry> targets = targets(knowledge, indicator.id());
    List<Facts.Result> results = results(indicator);
    return new IndicatorView(
        targets.stream().map(t -> target(indicator, t)).toList(),
        results.stream().map(r -> result(indicator, r)).toList(),
        graphs(indicator),
        quotes(indicator, targets));
  }

  /** What can be drawn of an indicator. */
  List<GraphView> graphs(Entry indicator) {
    List<Entry> targets = targets(knowledge, indicator.id());
    return new Graphs(c).of(indicator, aims(targets), data(results(indicator)));
  }

  /** What the page of a target says of its indicator. */
  Optional<FollowedView> followed(Entry target) {
    return knowledge
        .entry(facts(target).indicator())
        .filter(e -> e.kind() == EntryKind.INDICATOR)
        .map(e -> new FollowedView(c.link(e), latest(e)));
  }

  private List<ResultView> latest(Entry indicator) {
    Map<String, Facts.Result> last = new LinkedHashMap<>();
    results(indicator).stream().filter(r -> r.from() == r.to()).forEach(r -> last.put(by(r), r));
    return last.values().stream()
        .sorted(Comparator.comparingInt(Facts.Result::to).reversed())
        .map(r -> result(indicator, r))
        .toList();
  }

  private static List<Facts.Result> results(Entry indicator) {
    return ((Facts.Indicator) indicator.facts())
        .results().stream()
            .sorted(Comparator.comparingInt(Facts.Result::from).thenComparingInt(Facts.Result::to))
            .toList();
  }

  private TargetView target(Entry indicator, Entry entry) {
    Proof proof = knowledge.ownProofs(entry).get(0);
    return new TargetView(
        facts(entry).horizon().map(String::valueOf).orElse(""),
        c.link(entry),
        c.value(entry),
        c.link(document(proof)),
        attributedTo(entry).map(c::link),
        place(proof),
        c.links.quoteOf(indicator, proof.id()));
  }

  private ResultView result(Entry indicator, Facts.Result result) {
    Proof proof = knowledge.proof(result.claim()).orElseThrow();
    return new ResultView(
        years(result),
        values.view(result.value()),
        by(result),
        result.by().isEmpty(),
        c.link(document(proof)),
        place(proof),
        c.links.quoteOf(indicator, result.claim()));
  }

  /** The year that a result is for, or the first and the last. */
  static String years(Facts.Result result) {
    return result.from() == result.to()
        ? String.valueOf(result.from())
        : result.from() + "–" + result.to();
  }

  private LinkView place(Proof proof) {
    return new LinkView(c.links.provision(proof.provision()), proof.provision().id());
  }

  private Document document(Proof proof) {
    return knowledge.corpus().document(proof.provision().document()).orElseThrow();
  }

  private Optional<Entry> attributedTo(Entry entry) {
    return entry.attributedTo().flatMap(r -> knowledge.entry(r.id()));
  }

  /** Who says so: a body that the document names, or the document. */
  private String by(Facts.Result result) {
    return result
        .by()
        .map(slug -> c.t("issuer." + slug))
        .orElseGet(() -> c.link(document(knowledge.proof(result.claim()).orElseThrow())).title());
  }

  private List<Graphs.Datum> data(List<Facts.Result> results) {
    return results.stream().map(r -> new Graphs.Datum(by(r), r.from(), r.to(), r.value())).toList();
  }

  /** The targets that can be drawn; of one year, those of instruments in force first. */
  private List<Graphs.Datum> aims(List<Entry> targets) {
    return targets.stream()
        .sorted(
            Comparator.comparingInt((Entry t) -> facts(t).horizon().orElse(Integer.MAX_VALUE))
                .thenComparing(t -> !isAdopted(t)))
        .flatMap(t -> aim(t).stream())
        .toList();
  }

  private boolean isAdopted(Entry target) {
    return target.attributedTo().isPresent()
        || c.document(target).filter(d -> d.map().isAdopted()).isPresent();
  }

  /** A target that can be drawn; its name is that of the document whose goal it is. */
  private Optional<Graphs.Datum> aim(Entry entry) {
    Facts.Target facts = facts(entry);
    if (facts.value().isEmpty() || facts.horizon().isEmpty()) {
      return Optional.empty();
    }
    String name =
        attributedTo(entry)
            .map(
                i ->
                    i.document()
                        .flatMap(d -> knowledge.corpus().document(d.id()))
                        .map(d -> c.link(d).title())
                        .orElse(c.in(i.title())))
            .orElseGet(() -> c.document(entry).map(d -> c.link(d).title()).orElse(""));
    int year = facts.horizon().get();
    return Optional.of(new Graphs.Datum(name, year, year, facts.value().get()));
  }

  /** The quotes of the targets and of the indicator itself, in the order of the sources. */
  private List<QuoteView> quotes(Entry indicator, List<Entry> targets) {
    List<Proof> proofs = new ArrayList<>(knowledge.proofs(indicator));
    targets.forEach(t -> proofs.addAll(knowledge.ownProofs(t)));
    List<String> documents = knowledge.corpus().documents().stream().map(Document::id).toList();
    return proofs.stream()
        .sorted(
            Comparator.comparingInt((Proof p) -> documents.indexOf(p.provision().document()))
                .thenComparingInt(p -> p.stretches().get(0).start())
                .thenComparing(Proof::id))
        .map(c.quotes::of)
        .toList();
  }
}
