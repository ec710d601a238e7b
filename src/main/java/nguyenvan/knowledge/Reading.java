package nguyenvan.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.PageText;
import nguyenvan.document.Corpus;
import nguyenvan.document.FrozenProvisions;
import nguyenvan.document.Provision;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.mention.Mentions;
import nguyenvan.quote.Claim;
import nguyenvan.quote.PassageIndex;
import nguyenvan.quote.Proof;
import nguyenvan.quote.Verifier;
import nguyenvan.source.Sources;
import nguyenvan.translation.Titles;
import nguyenvan.translation.Translations;

/**
 * From files to the knowledge base: sources, documents, knowledge files, proofs, checks. Everything
 * that is wrong is collected on the way.
 */
public final class Reading {

  private Reading() {}

  /**
   * Reads and verifies a project.
   *
   * @param root the project's root, with {@code content} in it
   * @param freeze whether to commit the provision ids of new documents instead of reporting them
   * @throws IOException when a file that exists cannot be read
   */
  public static KnowledgeBase read(Path root, boolean freeze, Findings findings)
      throws IOException {
    Sources sources = Sources.read(root, findings);
    Corpus corpus = Corpus.read(root, sources, findings);
    FrozenProvisions.check(root, corpus, freeze, findings);
    Translations translations = Translations.read(root, corpus, findings);
    Content content = Content.read(root, findings);
    Titles titles = Titles.read(root, corpus, content, findings);
    new References(corpus, content, findings).check();
    new Twins(content, findings).check();
    PassageIndex index = new PassageIndex(corpus);
    Map<String, Proof> proofs = prove(corpus, index, content, translations, findings);
    new FactChecks(corpus, content, proofs, findings).check();
    new RelationChecks(corpus, content, proofs, findings).check();
    new SameAs(corpus, content, proofs, findings).check();
    templates(root, findings);
    Mentions mentions = Mentions.find(corpus, content, findings);
    Renderings renderings = new Renderings(translations, findings);
    Recurrences recurrences = Recurrences.of(corpus, index, renderings, proofs.values());
    recurrences.proofs().forEach(p -> proofs.put(p.id(), p));
    return new KnowledgeBase(corpus, content, translations, titles, proofs, recurrences, mentions);
  }

  private static Map<String, Proof> prove(
      Corpus corpus,
      PassageIndex index,
      Content content,
      Translations translations,
      Findings findings) {
    Verifier verifier = new Verifier(corpus, index, findings);
    Renderings renderings = new Renderings(translations, findings);
    Map<String, Proof> proofs = new LinkedHashMap<>();
    for (Entry entry : content.entries().values()) {
      for (Claim claim : entry.claims()) {
        verifier.prove(claim).ifPresent(p -> proofs.put(claim.id(), renderings.complete(p, true)));
      }
    }
    for (Claim claim : itemClaims(corpus, content)) {
      verifier.prove(claim).ifPresent(p -> proofs.put(claim.id(), renderings.complete(p, false)));
    }
    for (Claim claim : proseClaims(content)) {
      verifier.prove(claim).ifPresent(p -> proofs.put(claim.id(), renderings.complete(p, false)));
    }
    return proofs;
  }

  /** The items of task groups, which their pages quote whole. */
  private static List<Claim> itemClaims(Corpus corpus, Content content) {
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : content.entries().values()) {
      for (Provision provision : Tasks.items(corpus, entry)) {
        claims.add(
            new Claim(
                Tasks.claimId(provision),
                provision.text().text(),
                provision.document(),
                Optional.of(provision.id()),
                List.of(),
                Optional.empty(),
                entry.at()));
      }
    }
    return claims;
  }

  private static List<Claim> proseClaims(Content content) {
    List<Claim> claims = new ArrayList<>();
    for (Entry entry : content.entries().values()) {
      entry.prose().values().forEach(p -> claims.addAll(p.claims()));
    }
    for (PageText page : content.pages()) {
      page.prose().values().forEach(p -> claims.addAll(p.claims()));
    }
    return claims;
  }

  private static void templates(Path root, Findings findings) throws IOException {
    Path folder = root.resolve("templates");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.filter(p -> p.toString().endsWith(".ftl")).sorted().toList()) {
        Optional<TextFile> file = TextFile.read(root, path, findings);
        file.ifPresent(f -> TemplateMarks.check(f, findings));
      }
    }
  }
}
