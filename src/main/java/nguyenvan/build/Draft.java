package nguyenvan.build;

import java.util.Optional;
import nguyenvan.data.OpenData;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.site.SitePlan;

/**
 * What was read and verified, before anything is baked.
 *
 * @param findings to which those of the bake and the audit are added
 * @param site what there is to bake; empty when something has an error
 */
public record Draft(Findings findings, KnowledgeBase knowledge, Optional<Site> site) {

  /** The plan of a site, and the data that go with it. */
  public record Site(OpenData data, SitePlan plan) {}
}
