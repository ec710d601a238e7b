package nguyenvan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nguyenvan.audit.Audit;
import nguyenvan.bake.BakeFailure;
import nguyenvan.bake.BakeResult;
import nguyenvan.bake.Bakery;
import nguyenvan.bake.Page;
import nguyenvan.bake.SiteSwap;
import nguyenvan.content.Messages;
import nguyenvan.data.OpenData;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.finding.SarifReport;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.knowledge.Reading;
import nguyenvan.search.CorrectionScript;
import nguyenvan.search.IndexScripts;
import nguyenvan.search.TextScripts;
import nguyenvan.site.Annotations;
import nguyenvan.site.Feed;
import nguyenvan.site.SitePlan;
import nguyenvan.site.Sitemap;
import nguyenvan.source.SourceFile;
import nguyenvan.text.Language;
import org.apache.commons.io.FileUtils;

/**
 * The pipeline: read and verify, plan, bake, audit, publish. Every step collects its findings; with
 * an error among them the site that was there before stays as it was.
 */
public final class SiteBuild {

  private final Project project;
  private final Bakery bakery;
  private final Consumer<String> progress;

  /**
   * @param progress told, on long work only, how far it has come
   */
  public SiteBuild(Project project, Consumer<String> progress) {
    this.project = project;
    this.bakery = new Bakery(project.templates());
    this.progress = progress;
  }

  /**
   * Reads and verifies, without baking.
   *
   * @throws IOException when a file that exists cannot be read, or the report cannot be written
   */
  public Result check() throws IOException {
    Findings findings = new Findings();
    KnowledgeBase knowledge = read(findings);
    return result(findings, knowledge, 0);
  }

  /**
   * Reads, verifies, bakes and publishes.
   *
   * @throws IOException when a file that exists cannot be read, or the report cannot be written
   */
  public Result bake() throws IOException {
    return bake(draft());
  }

  /**
   * Reads, verifies and plans: all that is needed to look at a page, but for the page itself.
   *
   * @throws IOException when a file that exists cannot be read, or the report cannot be written
   */
  public Draft draft() throws IOException {
    Findings findings = new Findings();
    KnowledgeBase knowledge = read(findings);
    if (!findings.hasErrors()) {
      try {
        OpenData data = OpenData.of(knowledge);
        SitePlan plan = SitePlan.of(knowledge, project.baseUrl(), data.downloads());
        bakery.refresh();
        return new Draft(findings, knowledge, Optional.of(new Draft.Site(data, plan)));
      } catch (Messages.UnknownMessage e) {
        findings.add(unknown(e));
      }
    }
    result(findings, knowledge, 0);
    return new Draft(findings, knowledge, Optional.empty());
  }

  /** What can be seen of a draft before it is baked. */
  public Preview preview(Draft.Site site) {
    return new Preview(project, bakery, site.plan());
  }

  /**
   * Bakes, audits and publishes what was read; nothing, when that has errors. A thread that is
   * interrupted stops before the site is published.
   *
   * @throws IOException when the report cannot be written
   */
  public Result bake(Draft draft) throws IOException {
    Findings findings = draft.findings();
    KnowledgeBase knowledge = draft.knowledge();
    if (draft.site().isEmpty()) {
      return result(findings, knowledge, 0);
    }
    int count = 0;
    try (SiteSwap swap = SiteSwap.open(project.site())) {
      OpenData data = draft.site().get().data();
      SitePlan plan = draft.site().get().plan();
      List<String> paths = plan.pages().stream().map(Page::path).toList();
      count = paths.size();
      write(knowledge, data, plan, swap.folder(), findings);
      if (!findings.hasErrors()) {
        Audit.check(swap.folder(), paths, shownWords(knowledge), findings);
      }
      if (!findings.hasErrors()) {
        swap.commit();
      }
    } catch (Messages.UnknownMessage e) {
      findings.add(unknown(e));
    } catch (IOException e) {
      findings.add(
          Rule.SITE_UNWRITABLE, Location.ofFile("target/site"), String.valueOf(e.getMessage()));
    }
    return result(findings, knowledge, count);
  }

  private static Finding unknown(Messages.UnknownMessage e) {
    return new Finding(
        Rule.MESSAGE_UNKNOWN, Location.ofFile(Messages.name(Language.VI)), e.getMessage());
  }

  private KnowledgeBase read(Findings findings) throws IOException {
    KnowledgeBase knowledge = Reading.read(project.root(), project.freeze(), findings);
    if (project.release()) {
      knowledge.titles().requireAll(findings);
      knowledge
          .translations()
          .requireAll(knowledge.corpus(), knowledge.content().messages().languages(), findings);
    }
    return knowledge;
  }

  private static Map<String, String> shownWords(KnowledgeBase knowledge) {
    Map<String, String> words = new TreeMap<>();
    knowledge.proofs().forEach(p -> words.put(p.id(), p.shownWords()));
    return words;
  }

  private void write(
      KnowledgeBase knowledge, OpenData data, SitePlan plan, Path folder, Findings findings)
      throws IOException {
    List<Page> pages = new ArrayList<>(plan.pages());
    pages.add(plan.lost());
    int count = pages.size();
    BakeResult baked =
        bakery.bake(pages, folder, done -> progress.accept("baked " + done + " of " + count));
    failures(baked.failures()).forEach(findings::add);
    if (Files.isDirectory(project.assets())) {
      FileUtils.copyDirectory(project.assets().toFile(), folder.resolve("assets").toFile());
      Stylesheet.bundle(folder.resolve("assets/css"), findings);
    }
    for (SourceFile source : knowledge.corpus().sources().all()) {
      Path copy = folder.resolve("sources").resolve(source.name());
      Files.createDirectories(copy.getParent());
      Files.write(copy, source.bytes());
    }
    data.write(folder.resolve("data"));
    TextScripts.write(knowledge, folder.resolve("search"));
    CorrectionScript.write(knowledge, folder.resolve("search"));
    IndexScripts.write(knowledge, plan, folder.resolve("search"));
    Annotations.write(knowledge, plan, folder.resolve("quotes.json"));
    Feed.write(knowledge, project.baseUrl(), folder);
    Sitemap.write(plan, project.baseUrl(), folder.resolve("sitemap.xml"));
    // GitHub Pages would otherwise hide what begins with an underscore.
    Files.write(folder.resolve(".nojekyll"), new byte[0]);
    Files.writeString(folder.resolve("robots.txt"), robots(), StandardCharsets.UTF_8);
  }

  private String robots() {
    return "User-agent: *\nAllow: /\nSitemap: " + project.baseUrl() + "sitemap.xml\n";
  }

  /** One finding for a place in a template, however many pages it fails. */
  private static List<Finding> failures(List<BakeFailure> failures) {
    Map<Location, Map<String, List<String>>> pages = new LinkedHashMap<>();
    for (BakeFailure f : failures) {
      Location at = new Location("templates/" + f.template(), f.line(), f.column());
      pages
          .computeIfAbsent(at, l -> new LinkedHashMap<>())
          .computeIfAbsent(f.message(), m -> new ArrayList<>())
          .add(f.pagePath());
    }
    List<Finding> findings = new ArrayList<>();
    pages.forEach(
        (at, messages) ->
            messages.forEach(
                (message, paths) -> {
                  String others = paths.size() == 1 ? "" : " and " + (paths.size() - 1) + " more";
                  Finding.Detail detail = new Finding.Detail("page", paths.get(0) + others);
                  findings.add(new Finding(Rule.TEMPLATE_FAILED, at, message, detail));
                }));
    return findings;
  }

  private Result result(Findings findings, KnowledgeBase knowledge, int pages) throws IOException {
    SarifReport.write(findings.sorted(), project.sarif());
    return new Result(
        findings,
        knowledge.corpus().documents().size(),
        knowledge.entries().size(),
        knowledge.proofs().size(),
        pages);
  }

  /**
   * What a run found and made.
   *
   * @param pages number of pages of the new site; 0 when none was baked
   */
  public record Result(Findings findings, int documents, int entries, int quotes, int pages) {

    /** One line for the end of a run. */
    public String summary() {
      return documents
          + " documents, "
          + entries
          + " entries, "
          + quotes
          + " quotes proved"
          + (pages > 0 ? ", " + pages + " pages" : "");
    }
  }
}
