package nguyenvan.parallel;

import nguyenvan.document.Provision;

/**
 * How much two passages must share to be shown as one. Found by reading what lies on either side of
 * the line: below it are names of instruments with their subject, phrases of the trade and openings
 * of sentences, above it sentences that were taken over.
 */
final class Threshold {

  /** Words in runs of three or more. */
  private static final int FEWEST = 8;

  /** Words beyond set phrases, below which nothing is shown. */
  static final int FEWEST_TELLING = 5;

  /** Words beyond set phrases, weighed by the share of the shorter passage that is shared. */
  private static final double WEIGHT = 5;

  /** The share from which a card of a few words is found in a sentence of a few words. */
  private static final double MOST = 0.75;

  private static final double MUCH = 0.6;
  private static final int FEWEST_ON_A_CARD = 6;

  private Threshold() {}

  /**
   * Whether a parallel is shown.
   *
   * @param telling how many of the shared words belong to more than set phrases
   */
  static boolean isReached(Parallel parallel, int telling) {
    Alignment alignment = parallel.alignment();
    return alignment.inRuns() >= FEWEST && telling * alignment.share() >= WEIGHT
        || isCard(parallel, telling);
  }

  /** Few words, but nearly all there is on both sides; two headings are alike by custom. */
  private static boolean isCard(Parallel parallel, int telling) {
    Alignment alignment = parallel.alignment();
    double ofLonger =
        (double) alignment.inRuns() / Math.max(alignment.wordsA(), alignment.wordsB());
    return telling >= FEWEST_TELLING
        && alignment.inRuns() >= FEWEST_ON_A_CARD
        && alignment.common() >= FEWEST_TELLING
        && alignment.share() >= MOST
        && ofLonger >= MUCH
        && !isHeading(parallel.a())
        && !isHeading(parallel.b());
  }

  private static boolean isHeading(Passage passage) {
    return passage.provision().kind() == Provision.Kind.HEADING;
  }
}
