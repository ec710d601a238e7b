package nguyenvan.site;

import java.util.Locale;

/** Whose instruments stand together in a drawing; in the order in which they stand. */
enum IssuingBody {
  CENTRAL_COMMITTEE,
  POLITBURO,
  PARTY_BODIES,
  NATIONAL_ASSEMBLY,
  GOVERNMENT,
  MINISTRIES,
  OTHER;

  /** The one that an issuer, a slug such as {@code ministry-of-health}, belongs to. */
  static IssuingBody of(String issuer) {
    return switch (issuer) {
      case "central-committee" -> CENTRAL_COMMITTEE;
      case "politburo", "secretariat", "politburo-and-secretariat" -> POLITBURO;
      case "government", "prime-minister", "deputy-prime-minister" -> GOVERNMENT;
      default -> byFirstWord(issuer);
    };
  }

  private static IssuingBody byFirstWord(String issuer) {
    if (issuer.startsWith("ministr")
        || issuer.startsWith("minister")
        || issuer.startsWith("inter-minist")) {
      return MINISTRIES;
    }
    if (issuer.startsWith("national-assembly")) {
      return NATIONAL_ASSEMBLY;
    }
    boolean party = issuer.startsWith("central-") || issuer.contains("party-");
    return party ? PARTY_BODIES : OTHER;
  }

  /** Last part of the key of its message. */
  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
