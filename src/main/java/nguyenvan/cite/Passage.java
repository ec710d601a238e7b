package nguyenvan.cite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A passage of a work, or all of it.
 *
 * @param key names the record among others; letters, digits, points and hyphens
 * @param place in words, or empty for the whole work
 * @param address where it is to be read
 */
public record Passage(String key, String place, String address) {

  /** What a script puts a provision's own key, place and address in for. */
  public static final Passage TO_FILL = new Passage("⟦key⟧", "⟦place⟧", "⟦address⟧");

  /** The key of a provision; the records of one document have different ones. */
  public static String key(String document, String provision) {
    String plain = URLEncoder.encode(provision, StandardCharsets.UTF_8).replace("%", "");
    return provision.isEmpty() ? document : document + "-" + plain;
  }
}
