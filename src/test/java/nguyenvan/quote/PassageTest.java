package nguyenvan.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Tolerance;
import nguyenvan.text.Words;
import org.junit.jupiter.api.Test;

/** Quotes passages of every provision as they stand: what is true is never called untrue. */
class PassageTest {

  /** True words may be ambiguous or cut; they are never not verbatim. */
  private static final Set<Rule> ALLOWED =
      EnumSet.of(
          Rule.QUOTE_AMBIGUOUS,
          Rule.QUOTE_NUMBER_CUT,
          Rule.QUOTE_NEGATION_CUT,
          Rule.QUOTE_WORD_CUT);

  private static final int PASSAGES = 2;

  private final Corpus corpus = RealProject.knowledge().corpus();
  private final PassageIndex index = new PassageIndex(corpus);

  private record Passage(Provision provision, String words) {}

  @Test
  void aPassageAsItStandsIsNeverCalledUntrue() {
    int proved = 0;
    List<Passage> passages = passages();
    for (Passage passage : passages) {
      Findings findings = new Findings();
      Optional<Proof> proof = prove(passage, passage.words(), findings);
      List<Rule> rules = findings.sorted().stream().map(Finding::rule).toList();
      assertTrue(ALLOWED.containsAll(rules), passage + " " + findings.sorted());
      assertEquals(proof.isEmpty(), findings.hasErrors(), passage.toString());
      proof.ifPresent(p -> assertEquals(passage.words(), p.words()));
      proved += proof.isPresent() ? 1 : 0;
    }
    System.out.printf("%d of %d passages stand as quotes%n", proved, passages.size());
    assertTrue(proved > passages.size() / 2);
  }

  @Test
  void whatAToleranceAllowsIsProvedAndSaysSo() {
    within(Tolerance.T1, w -> Normalizer.normalize(w, Normalizer.Form.NFD));
    within(Tolerance.T2, w -> w.replace(" ", "\n"));
    within(Tolerance.T2, w -> "  " + w.replace(" ", " \t ") + " ");
    within(Tolerance.T3, w -> w.replace(" - ", " – ").replace('"', '”').replace("...", "…"));
    within(Tolerance.T3, w -> w.replace('“', '"').replace('”', '"').replace(' ', '\u00A0'));
    within(Tolerance.T4, w -> w.replaceAll("hoá(?!\\p{L})", "hóa").replaceAll("uỷ ", "ủy "));
    within(Tolerance.T4, w -> w.replaceAll("hóa(?!\\p{L})", "hoá").replace('Đ', 'Ð'));
  }

  private void within(Tolerance tolerance, UnaryOperator<String> change) {
    for (Passage passage : passages()) {
      Optional<Proof> plain = prove(passage, passage.words(), new Findings());
      if (plain.isPresent() && plain.get().tolerance() != Tolerance.C) {
        Findings findings = new Findings();
        Optional<Proof> changed = prove(passage, change.apply(passage.words()), findings);
        assertTrue(changed.isPresent(), () -> tolerance + " " + passage + findings.sorted());
        assertEquals(plain.get().parts(), changed.get().parts());
        Tolerance most = max(tolerance, plain.get().tolerance());
        assertTrue(changed.get().tolerance().compareTo(most) <= 0, passage.toString());
      }
    }
  }

  private static Tolerance max(Tolerance a, Tolerance b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private List<Passage> passages() {
    Random random = new Random(57);
    List<Passage> passages = new ArrayList<>();
    for (Document document : corpus.documents()) {
      for (Provision provision : document.provisions()) {
        String text = provision.text().text();
        List<Words.Word> words = Words.of(text);
        for (int n = 0; n < PASSAGES && words.size() > 5; n++) {
          int from = random.nextInt(words.size() - 4);
          int to = Math.min(words.size() - 1, from + 4 + random.nextInt(30));
          String quoted = text.substring(words.get(from).start(), words.get(to).end());
          if (quoted.indexOf('[') < 0) {
            passages.add(new Passage(provision, quoted));
          }
        }
      }
    }
    return passages;
  }

  private Optional<Proof> prove(Passage passage, String words, Findings findings) {
    return new Verifier(corpus, index, findings)
        .prove(
            new Claim(
                "probe",
                words,
                passage.provision().document(),
                Optional.of(passage.provision().id()),
                List.of(),
                Optional.empty(),
                Location.ofFile("probe")));
  }
}
