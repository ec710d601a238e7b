package nguyenvan.site;

import java.nio.charset.StandardCharsets;
import nguyenvan.content.Entry;
import nguyenvan.document.Provision;
import nguyenvan.text.Language;

/**
 * The addresses that one page links to, relative to it. The only place where an address is made:
 * every one names its file, so that the site works from a disk as from any server.
 */
public final class Links {

  private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

  private final Language language;
  private final String from;
  private final Sheets sheets;

  Links(Language language, String from, Sheets sheets) {
    this.language = language;
    this.from = from;
    this.sheets = sheets;
  }

  public String home() {
    return to(SitePath.home(language));
  }

  public String entry(Entry entry) {
    return to(SitePath.entry(language, entry));
  }

  public String document(String id) {
    return to(SitePath.document(language, id));
  }

  public String provision(Provision provision) {
    return provision(provision.document(), provision.id());
  }

  /** A provision where it can be read. */
  String provision(String document, String provision) {
    return to(sheets.path(language, document, provision) + "#" + provision);
  }

  /** Where the page of an entry shows a quote of its own. */
  public String quoteOf(Entry entry, String quote) {
    return to(SitePath.entry(language, entry) + "#" + quote);
  }

  /** The index page of a folder such as {@code targets}. */
  public String index(String folder) {
    return to(SitePath.index(language, folder));
  }

  public String page(String name) {
    return to(SitePath.page(language, name));
  }

  /** Where a correction or remark is set out: on the document's own page, or with those of all. */
  String erratum(String document, String mark) {
    String own = SitePath.document(language, document);
    boolean ofDocument = isHere(own) || from.startsWith(own.replaceFirst("html$", ""));
    return ofDocument
        ? to(own + "#errata-" + mark)
        : to(SitePath.page(language, "corrections") + "#" + document + "-" + mark);
  }

  public String source(String file) {
    return to(SitePath.source(file));
  }

  /** A file of the open data. */
  public String data(String file) {
    return to(SitePath.data(file));
  }

  /** A file under {@code assets}. */
  public String asset(String path) {
    return to("assets/" + path);
  }

  /** A place of this page. */
  public String here(String fragment) {
    return to(from + "#" + fragment);
  }

  /** The fragment of an address, encoded. */
  String fragment(String id) {
    return "#" + encode(id);
  }

  /** Whether a path is this page's own. */
  boolean isHere(String path) {
    return path.equals(from);
  }

  /** A path of the site, relative to this page; a fragment is kept and encoded. */
  public String to(String path) {
    int hash = path.indexOf('#');
    String file = hash < 0 ? path : path.substring(0, hash);
    String fragment = hash < 0 ? "" : "#" + encode(path.substring(hash + 1));
    if (file.equals(from) && hash >= 0) {
      return fragment;
    }
    String[] source = from.split("/");
    String[] target = file.split("/");
    int same = 0;
    while (same < source.length - 1
        && same < target.length - 1
        && source[same].equals(target[same])) {
      same++;
    }
    StringBuilder relative = new StringBuilder("../".repeat(source.length - 1 - same));
    for (int i = same; i < target.length; i++) {
      relative.append(i > same ? "/" : "").append(target[i]);
    }
    return relative + fragment;
  }

  private static String encode(String fragment) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : fragment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
