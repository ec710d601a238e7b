package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nguyenvan.document.Corpus;
import nguyenvan.document.Provision;
import nguyenvan.finding.Findings;
import nguyenvan.parallel.Alignment;
import nguyenvan.parallel.Finder;
import nguyenvan.parallel.Parallel;
import nguyenvan.parallel.Passage;
import nguyenvan.quote.Claim;
import nguyenvan.quote.PassageIndex;
import nguyenvan.quote.Proof;
import nguyenvan.quote.Verifier;
import nguyenvan.text.Words;

/**
 * The passages that recur in several documents, found by program and proved like what an author
 * quotes. A passage that would cut a figure or leave a negation outside is widened until it stands
 * up, else left out: nobody wrote it, so nobody need mend it.
 */
public final class Recurrences {

  /** Stands between a provision and its run in an id, and in no id that comes from a file. */
  private static final String RUN = "~";

  private static final String BETWEEN = "--";

  /** Fewer shared words than this in a quote are not what the quote is about. */
  private static final int FEWEST_WORDS = 4;

  private final Corpus corpus;
  private final Verifier verifier;
  private final Renderings renderings;
  private final Map<String, Optional<Proof>> byPlace = new LinkedHashMap<>();
  private final Map<String, Proof> added = new LinkedHashMap<>();
  private final Set<List<Passage>> shown = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, List<Recurrence>> byPair = new TreeMap<>();
  private final Map<Provision, List<Recurrence>> byProvision = new LinkedHashMap<>();

  private Recurrences(Corpus corpus, PassageIndex index, Renderings renderings) {
    this.corpus = corpus;
    this.verifier = new Verifier(corpus, index, new Findings());
    this.renderings = renderings;
  }

  /**
   * Finds and proves.
   *
   * @param proofs what is proved already; a passage among it is not proved again
   */
  static Recurrences of(
      Corpus corpus, PassageIndex index, Renderings renderings, Collection<Proof> proofs) {
    Recurrences recurrences = new Recurrences(corpus, index, renderings);
    proofs.forEach(recurrences::know);
    Finder.find(corpus).forEach(recurrences::add);
    return recurrences;
  }

  private void know(Proof proof) {
    Provision provision = proof.provision();
    if (proof.parts().size() == 1 && proof.reading() == provision.text()) {
      Proof.Part part = proof.parts().get(0);
      if (part.insertions().isEmpty()) {
        byPlace.putIfAbsent(id(provision, part.start(), part.end()), Optional.of(proof));
      }
    }
  }

  private void add(Parallel parallel) {
    Optional<Proof> a = prove(parallel.a());
    Optional<Proof> b = prove(parallel.b());
    if (a.isPresent() && b.isPresent()) {
      Parallel proved = Parallel.of(passage(a.get()), passage(b.get()));
      if (shown.add(List.of(proved.a(), proved.b()))) {
        Recurrence recurrence = recurrence(proved, a.get(), b.get());
        byPair.computeIfAbsent(recurrence.pair(), k -> new ArrayList<>()).add(recurrence);
        put(recurrence);
        put(recurrence.reversed());
      }
    }
  }

  private Recurrence recurrence(Parallel parallel, Proof a, Proof b) {
    String pair = a.provision().document() + BETWEEN + b.provision().document();
    String id = a.provision().id() + BETWEEN + b.provision().id();
    int count = times.merge(pair + " " + id, 1, Integer::sum);
    return new Recurrence(pair, count == 1 ? id : id + "-" + count, parallel, a, b);
  }

  private void put(Recurrence recurrence) {
    byProvision.computeIfAbsent(recurrence.a().provision(), k -> new ArrayList<>()).add(recurrence);
  }

  private static Passage passage(Proof proof) {
    Proof.Part part = proof.parts().get(0);
    return new Passage(proof.provision(), part.start(), part.end());
  }

  /** The proof of a passage, or of as much around it as it takes. */
  private Optional<Proof> prove(Passage passage) {
    for (Passage wider : passage.wider()) {
      String id = id(wider.provision(), wider.start(), wider.end());
      Optional<Proof> proof = byPlace.get(id);
      if (proof == null) {
        proof = prove(id, wider);
        byPlace.put(id, proof);
        proof.ifPresent(p -> added.put(id, p));
      }
      if (proof.isPresent()) {
        return proof;
      }
    }
    return Optional.empty();
  }

  private Optional<Proof> prove(String id, Passage passage) {
    Provision provision = passage.provision();
    Claim claim =
        new Claim(
            id,
            passage.words(),
            provision.document(),
            Optional.of(provision.id()),
            List.of(),
            Optional.empty(),
            corpus.document(provision.document()).orElseThrow().map().at());
    return verifier
        .prove(claim)
        .filter(p -> p.reading() == provision.text() && passage(p).equals(passage))
        .map(p -> renderings.complete(p, false));
  }

  private static String id(Provision provision, int start, int end) {
    return Tasks.claimId(provision) + RUN + start + "-" + end;
  }

  /** The proofs that were made for this alone, in the order in which they were needed. */
  public List<Proof> proofs() {
    return List.copyOf(added.values());
  }

  /** What two documents share, by their ids, in the order in which the first of them has it. */
  public Map<String, List<Recurrence>> byPair() {
    return Collections.unmodifiableMap(byPair);
  }

  /** Where a provision recurs, seen from it. */
  public List<Recurrence> of(Provision provision) {
    return List.copyOf(byProvision.getOrDefault(provision, List.of()));
  }

  /** Where the words of a quote recur, seen from it. */
  public List<Recurrence> of(Proof proof) {
    return of(proof.provision()).stream().filter(r -> holds(r, proof)).toList();
  }

  /** Whether words of the quote are among those that both sides have. */
  private static boolean holds(Recurrence recurrence, Proof proof) {
    if (proof.reading() != proof.provision().text()) {
      return true;
    }
    Passage passage = recurrence.parallel().a();
    int words = 0;
    for (Alignment.Stretch stretch : recurrence.parallel().alignment().a()) {
      for (Proof.Part part : proof.parts()) {
        int from = Math.max(part.start(), passage.start() + stretch.start());
        int to = Math.min(part.end(), passage.start() + stretch.end());
        if (stretch.common() && from < to) {
          words += Words.of(proof.reading().text().substring(from, to)).size();
        }
      }
    }
    return words >= FEWEST_WORDS;
  }
}
