package nguyenvan.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.PageText;
import nguyenvan.content.Translations;
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

/**
 * From files to the knowledge base: sources, documents, knowledge files, proofs, checks. Everything
 * that is wrong is collected on the way.
 */
public final class Reading {

  /** Kinds that a reader wants to find said elsewhere. */
  private static final Set<EntryKind> STATING =
      Set.of(EntryKind.VIEWPOINT, EntryKind.TARGET, EntryKind.TASK);

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
    new References(corpus, content, findings).check();
    new Twins(content, findings).check();
    PassageIndex index = new PassageIndex(corpus);
    Map<String, Proof> proofs = prove(corpus, index, content, translations, findings);
    new FactChecks(corpus, content, proofs, findings).check();
    new RelationChecks(corpus, content, proofs, findings).check();
    new SameAs(corpus, content, proofs, findings).check();
    templates(root, findings);
    Mentions mentions = Mentions.find(corpus, content, findings);
    Map<String, List<Proof>> parallels = parallels(corpus, index, content, proofs);
    parallels.values().forEach(found -> found.forEach(p -> proofs.put(p.id(), p)));
    return new KnowledgeBase(corpus, content, translations, proofs, parallels, mentions);
  }

  /**
   * The shared runs that stand up as quotes. One that would cut a figure or leave a negation
   * outside is dropped: nobody wrote it, so nobody need mend it.
   */
  private static Map<String, List<Proof>> parallels(
      Corpus corpus, PassageIndex index, Content content, Map<String, Proof> proofs) {
    Parallels finder = new Parallels(corpus);
    Verifier verifier = new Verifier(corpus, index, new Findings());
    Map<String, List<Proof>> parallels = new LinkedHashMap<>();
    for (Entry entry : content.entries().values()) {
      if (STATING.contains(entry.kind())) {
        List<Proof> all =
            entry.claims().stream().map(c -> proofs.get(c.id())).filter(p -> p != null).toList();
        String document = entry.document().map(Facts.Reference::id).orElse("");
        for (Proof proof : all) {
          if (proof.provision().document().equals(document)) {
            parallels.put(proof.id(), elsewhere(finder.claims(proof), verifier, all));
          }
        }
      }
    }
    return parallels;
  }

  /** What stands up of the claims, but for the provisions that the author quotes anyway. */
  private static List<Proof> elsewhere(
      List<Claim> claims, Verifier verifier, List<Proof> authored) {
    List<Proof> found = new ArrayList<>();
    for (Claim claim : claims) {
      verifier
          .prove(claim)
          .filter(p -> authored.stream().noneMatch(a -> a.provision().equals(p.provision())))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
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
