package nguyenvan.bake;

import java.util.Objects;

/**
 * Text that is HTML already. A template prints it as it stands, where it escapes every other text,
 * so that no template need say {@code ?no_esc}.
 *
 * @param markup well-formed HTML from a trusted maker
 */
public record Html(String markup) {

  /** Refuses null. */
  public Html {
    Objects.requireNonNull(markup, "markup");
  }

  @Override
  public String toString() {
    return markup;
  }
}
