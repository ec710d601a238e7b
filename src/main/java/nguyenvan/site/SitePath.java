package nguyenvan.site;

import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.document.Provision;
import nguyenvan.text.Language;

/** Where pages stand in the site; published addresses never change. */
public final class SitePath {

  private SitePath() {}

  public static String home(Language language) {
    return language.tag() + "/index.html";
  }

  public static String entry(Language language, Entry entry) {
    return language.tag() + "/" + entry.kind().folder() + "/" + entry.id() + ".html";
  }

  public static String index(Language language, EntryKind kind) {
    return index(language, kind.folder());
  }

  public static String index(Language language, String folder) {
    return language.tag() + "/" + folder + "/index.html";
  }

  /** A page of the timeline; {@code index} is the first. */
  public static String timeline(Language language, String view) {
    return language.tag() + "/timeline/" + view + ".html";
  }

  public static String document(Language language, String document) {
    return language.tag() + "/documents/" + document + ".html";
  }

  /** A part of a document's text; without an id, the page of the document. */
  static String sheet(Language language, String document, String sheet) {
    String name = sheet.isEmpty() ? document : document + "." + sheet;
    return language.tag() + "/documents/" + name + ".html";
  }

  /** The whole text of a document in one language, {@code original} or {@code translation}. */
  static String reading(Language language, String document, String view) {
    return language.tag() + "/documents/" + document + "." + view + ".html";
  }

  /** The permanent address of a provision. */
  public static String provision(Language language, Provision provision) {
    return document(language, provision.document()) + "#" + provision.id();
  }

  /** The page that lays two documents side by side, such as {@code dean--duthao}. */
  public static String compare(Language language, String pair) {
    return language.tag() + "/compare/" + pair + ".html";
  }

  /**
   * Two documents whole, beside each other, in one text, or what differs only.
   *
   * @param reading {@code side}, {@code inline} or {@code changes}
   * @param sheet of a long text, or empty
   */
  static String comparison(Language language, String pair, String reading, String sheet) {
    String part = sheet.isEmpty() ? "" : "." + sheet;
    return language.tag() + "/compare/" + pair + "." + reading + part + ".html";
  }

  public static String page(Language language, String name) {
    return language.tag() + "/pages/" + name + ".html";
  }

  /** What is new in the subject matter, as Atom. */
  public static String feed(Language language) {
    return language.tag() + "/feed.xml";
  }

  /** A file of the open data. */
  public static String data(String file) {
    return "data/" + file;
  }

  /** Name of the page that lists the proved quotes of a document. */
  static String report(String document) {
    return "report-" + document;
  }

  public static String source(String file) {
    return "sources/" + file;
  }
}
