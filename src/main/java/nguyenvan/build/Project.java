package nguyenvan.build;

import java.nio.file.Path;

/**
 * Where a project lies and what is made of it.
 *
 * @param root folder with {@code content}, {@code templates} and {@code assets}
 * @param target folder for what is made; the site becomes its {@code site}
 * @param baseUrl public address with a slash at its end
 * @param freeze whether to commit the ids of new provisions
 * @param release whether a provision without translation is an error, as for the released site
 */
public record Project(Path root, Path target, String baseUrl, boolean freeze, boolean release) {

  public Project {
    root = root.toAbsolutePath().normalize();
    target = target.toAbsolutePath().normalize();
    baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
  }

  public Path templates() {
    return root.resolve("templates");
  }

  public Path assets() {
    return root.resolve("assets");
  }

  public Path site() {
    return target.resolve("site");
  }

  public Path sarif() {
    return target.resolve("findings.sarif");
  }
}
