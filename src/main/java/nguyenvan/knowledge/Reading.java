package nguyenvan.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nguyenvan.content.Content;
import nguyenvan.content.ContentFile;
import nguyenvan.content.Entry;
import nguyenvan.content.PageText;
import nguyenvan.content.Translations;
import nguyenvan.document.Corpus;
import nguyenvan.document.FrozenProvisions;
import nguyenvan.finding.Findings;
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
    Map<String, Proof> proofs = prove(corpus, content, translations, findings);
    new FactChecks(corpus, content, proofs, findings).check();
    templates(root, findings);
    return new KnowledgeBase(corpus, content, translations, proofs, new Parallels(corpus));
  }

  private static Map<String, Proof> prove(
      Corpus corpus, Content content, Translations translations, Findings findings) {
    Verifier verifier = new Verifier(corpus, new PassageIndex(corpus), findings);
    Renderings renderings = new Renderings(translations, findings);
    Map<String, Proof> proofs = new LinkedHashMap<>();
    for (Entry entry : content.entries().values()) {
      for (Claim claim : entry.claims()) {
        verifier
            .prove(claim)
            .ifPresent(p -> proofs.put(claim.id(), renderings.complete(p, true)));
      }
    }
    for (Claim claim : proseClaims(content)) {
      verifier.prove(claim).ifPresent(p -> proofs.put(claim.id(), renderings.complete(p, false)));
    }
    return proofs;
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
    for (Path path : ContentFile.list(root.resolve("templates"), ".ftl")) {
      Optional<ContentFile> file = ContentFile.read(root, path, findings);
      file.ifPresent(f -> TemplateMarks.check(f, findings));
    }
  }
}
