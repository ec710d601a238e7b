package nguyenvan.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nguyenvan.content.Content;
import nguyenvan.document.Corpus;
import nguyenvan.finding.ConsoleReport;
import nguyenvan.finding.Findings;
import nguyenvan.source.Sources;
import nguyenvan.translation.TitleFiles;
import nguyenvan.translation.TranslationFiles;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Brings the translation files in line with the documents; no translation is ever lost. */
@Mojo(name = "translations", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class TranslationsMojo extends AbstractSiteMojo {

  /** What was read against the original, such as {@code en/nq57} or {@code en/nq57#II.1}. */
  @Parameter(property = "nguyenvan.reviewed")
  private List<String> reviewed;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path root = project().root();
    Findings findings = new Findings();
    try {
      Corpus corpus = Corpus.read(root, Sources.read(root, findings), findings);
      Content content = Content.read(root, findings);
      if (!findings.hasErrors()) {
        Set<String> names = new TreeSet<>(reviewed == null ? List.of() : reviewed);
        Instant now = Instant.now();
        List<TranslationFiles.Change> changes =
            new ArrayList<>(new TitleFiles(root, corpus, content, now, findings).update());
        changes.addAll(
            new TranslationFiles(root, corpus, now, names, findings)
                .update(content.messages().languages()));
        changes.forEach(
            c ->
                getLog()
                    .info(
                        c.file()
                            + ": "
                            + c.added()
                            + " added, "
                            + c.fuzzy()
                            + " fuzzy, "
                            + c.obsolete()
                            + " obsolete, "
                            + c.reviewed()
                            + " reviewed"));
      }
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
    if (findings.hasErrors()) {
      getLog().error("findings:\n" + ConsoleReport.of(findings.sorted()));
      throw new MojoFailureException(ConsoleReport.counts(findings));
    }
  }
}
