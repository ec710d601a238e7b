package nguyenvan.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

/**
 * Falsifies every quote of the project in every way that {@link Mutations} knows; not one may be
 * proved. What a plain search finds in the cited provision all the same is no falsehood and is left
 * out. Prints how many of each kind were caught.
 */
class MutationIT {

  private static final long SEED = 57;

  private final KnowledgeBase knowledge = RealProject.knowledge();
  private final Corpus corpus = knowledge.corpus();
  private final PassageIndex index = new PassageIndex(corpus);
  private final NaiveTruth truth = new NaiveTruth(corpus);
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private final List<String> escaped = new ArrayList<>();

  @Test
  void everyTrueQuoteIsProved() {
    assertEquals("", ConsoleReport.of(RealProject.findings().sorted()));
    List<Claim> claims = claims();
    assertTrue(claims.size() > 100, "only " + claims.size() + " quotes");
    for (Claim claim : claims) {
      assertTrue(truth.holds(claim.words(), claim.document(), claim.provision()), claim.id());
      assertTrue(prove(claim, new Findings()).isPresent(), claim.id());
    }
  }

  @Test
  void noFalsifiedQuoteIsProved() {
    for (Claim claim : claims()) {
      Random random = new Random(SEED * 31 + claim.id().hashCode());
      Mutations.all()
          .forEach(
              (kind, mutation) ->
                  mutation
                      .apply(claim.words(), random)
                      .forEach(
                          words ->
                              attempt(
                                  kind, with(claim, words, claim.document(), claim.provision()))));
      for (Document other : corpus.documents()) {
        if (!other.id().equals(claim.document())) {
          attempt(
              "another document cited", with(claim, claim.words(), other.id(), Optional.empty()));
        }
      }
      corpus
          .document(claim.document())
          .map(Document::provisions)
          .ifPresent(
              all ->
                  attempt(
                      "another provision cited",
                      with(
                          claim,
                          claim.words(),
                          claim.document(),
                          Optional.of(all.get(random.nextInt(all.size())).id()))));
    }
    counts.forEach((kind, n) -> System.out.printf("%-24s %5d of %5d caught%n", kind, n[0], n[1]));
    int caught = counts.values().stream().mapToInt(n -> n[0]).sum();
    int tried = counts.values().stream().mapToInt(n -> n[1]).sum();
    System.out.printf("%-24s %5d of %5d caught%n", "all", caught, tried);
    assertEquals(List.of(), escaped.stream().limit(20).toList());
    assertTrue(tried > 10_000, "only " + tried + " mutants");
  }

  private void attempt(String kind, Claim mutant) {
    if (truth.holds(mutant.words(), mutant.document(), mutant.provision())) {
      return;
    }
    Findings findings = new Findings();
    boolean caught = prove(mutant, findings).isEmpty() && findings.hasErrors();
    int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
    count[0] += caught ? 1 : 0;
    count[1]++;
    if (!caught) {
      escaped.add(kind + ": " + mutant.id() + " " + mutant.words());
    }
  }

  private Optional<Proof> prove(Claim claim, Findings findings) {
    return new Verifier(corpus, index, findings).prove(claim);
  }

  private List<Claim> claims() {
    return knowledge.proofs().stream().map(Proof::claim).toList();
  }

  private static Claim with(
      Claim claim, String words, String document, Optional<String> provision) {
    return new Claim(
        claim.id(), words, document, provision, claim.reviewed(), claim.rendering(), claim.at());
  }
}
