package nguyenvan.bake;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One page to bake.
 *
 * @param path where it is written, relative to the output folder, with {@code /} between names,
 *     such as {@code vi/targets/x.html}; it cannot leave that folder
 * @param template the template's file name in the templates folder; {@code .ftl} may be left out
 *     and is added
 * @param model the names that the template can read, with their typed objects; classes whose
 *     members a template reads must be public
 */
public record Page(String path, String template, Map<String, Object> model) {

  private static final String SUFFIX = ".ftl";
  private static final Pattern TEMPLATE =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

  /** What no file name may hold on one or another system. */
  private static final Pattern UNFIT = Pattern.compile("[\\\\:*?\"<>|\\p{Cntrl}]");

  /** Refuses a path that is absolute, leaves the output folder or cannot be a file everywhere. */
  public Page {
    Objects.requireNonNull(path, "path");
    for (String name : path.split("/", -1)) {
      if (name.isBlank() || name.equals(".") || name.equals("..") || UNFIT.matcher(name).find()) {
        throw new IllegalArgumentException("not a path of a page within the site: " + path);
      }
    }
    if (!TEMPLATE.matcher(template).matches()) {
      throw new IllegalArgumentException("not a name of a template: " + template);
    }
    template = template.endsWith(SUFFIX) ? template : template + SUFFIX;
    model = Collections.unmodifiableMap(new TreeMap<>(model));
  }
}
