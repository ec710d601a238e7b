package nguyenvan.finding;

/** How much a finding weighs; the names are those of SARIF 2.1.0, section 3.27.10. */
public enum Level {
  /** Fails the build. */
  ERROR,
  /** Shown, does not fail the build. */
  WARNING,
  /** For information. */
  NOTE;

  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
