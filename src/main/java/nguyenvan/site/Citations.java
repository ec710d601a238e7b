package nguyenvan.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.cite.Format;
import nguyenvan.cite.Highlight;
import nguyenvan.cite.Locator;
import nguyenvan.cite.Passage;
import nguyenvan.cite.Work;
import nguyenvan.content.Messages;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.document.ReadingText;
import nguyenvan.quote.Proof;
import nguyenvan.text.Language;

/** Makes the citations of a page. */
final class Citations {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Place and date as letters and reports print them: {@code Hà Nội, ngày 22 tháng 12 năm 2024}.
   */
  private static final Pattern PLACE = Pattern.compile("(\\p{Lu}[^,|]{1,30}), ngày .*");

  /** Words in the quotation marks of the language that they are in, to be filled. */
  private static final String QUOTED = "“{0}”";

  private static final List<String> WORDS =
      List.of("open", "close", "words", "records", "links", "permanent", "highlight", "shown");

  private final PageContext c;
  private final Messages messages;

  Citations(PageContext context) {
    this.c = context;
    this.messages = context.knowledge.content().messages();
  }

  /** A document as it is cited. */
  Work work(Document document) {
    DocumentMap map = document.map();
    String author = map.issuer().equals("unstated") ? "" : issuer(map, Language.VI);
    return new Work(
        map.id(),
        map.type(),
        map.isAdopted(),
        messages.get(Language.VI, "type." + map.type()),
        map.number(),
        map.title().vi(),
        c.language.equals(Language.VI) ? "" : c.in(map.title()),
        author,
        map.date(),
        place(document),
        Language.VI.tag());
  }

  /** Where a document says that it was issued, or empty. */
  static String place(Document document) {
    for (Provision p : document.provisions()) {
      if (p.kind() == Provision.Kind.HEAD) {
        Matcher m = PLACE.matcher(p.text().text().replaceAll("\\s+", " ").strip());
        if (m.matches()) {
          return m.group(1);
        }
      }
    }
    return "";
  }

  private String issuer(DocumentMap map, Language language) {
    return messages.get(language, "issuer." + map.issuer());
  }

  /** How a text refers to a document: {@code Nghị quyết số 57-NQ/TW ngày 22/12/2024 của …}. */
  String reference(DocumentMap map, Language language) {
    if (map.cited().isPresent()) {
      return map.cited().get().in(language);
    }
    String words =
        map.number().isEmpty()
            ? map.shortTitle().in(language)
            : messages.get(
                language,
                "cite.numbered",
                messages.get(language, "type." + map.type()),
                map.number());
    if (!map.date().isEmpty()) {
      String key = map.date().length() > 7 ? "cite.dated" : "cite.dated-month";
      words = messages.get(language, key, words, date(map, language));
    }
    return map.issuer().equals("unstated")
        ? words
        : messages.get(language, "cite.issued", words, issuer(map, language));
  }

  /** Administrative style writes days below 10 and the months 1 and 2 with a zero. */
  private static String date(DocumentMap map, Language language) {
    String date = Dates.words(map.date(), language);
    if (!language.equals(Language.VI)) {
      return date;
    }
    String[] parts = date.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      boolean month = i == parts.length - 2;
      int value = Integer.parseInt(parts[i]);
      parts[i] = value < (month ? 3 : 10) ? "0" + value : parts[i];
    }
    return String.join("/", parts);
  }

  String place(String provision, Language language) {
    return Locator.words(provision, (key, values) -> messages.get(language, key, values));
  }

  /** Public address of a provision on its document's page. */
  private String address(String document, String provision) {
    return c.address(SitePath.document(c.language, document))
        + (provision.isEmpty() ? "" : c.links.fragment(provision));
  }

  private List<CitationView.Record> records(Document document, Passage passage) {
    Work work = work(document);
    return Arrays.stream(Format.values())
        .map(
            f ->
                new CitationView.Record(
                    f.label(), f.write(work, passage).replace("\r", ""), f == Format.RIS))
        .toList();
  }

  /** The citation of a document as a whole. */
  CitationView of(Document document) {
    String address = address(document.id(), "");
    Passage whole = new Passage(document.id(), "", address);
    return new CitationView(List.of(), records(document, whole), address, address, "");
  }

  /** The citation of a page by its main quote. */
  CitationView of(Proof proof) {
    Provision provision = proof.provision();
    Document document = c.knowledge.corpus().document(provision.document()).orElseThrow();
    QuoteView quote = c.quotes.of(proof);
    List<CitationView.Said> said = new ArrayList<>();
    said.add(said(document.map(), provision, Optional.of(quote), "", Language.VI));
    Language rendering =
        quote.rendering().isEmpty()
            ? c.language.rendering()
            : new Language(quote.renderingLanguage());
    Optional<QuoteView> original =
        quote.rendering().isEmpty() ? Optional.of(quote) : Optional.empty();
    said.add(said(document.map(), provision, original, quote.rendering(), rendering));
    String address = address(document.id(), provision.id());
    Passage passage =
        new Passage(
            Passage.key(document.id(), provision.id()), place(provision.id(), c.language), address);
    String sheet = c.sheets.path(c.language, document.id(), provision.id());
    String directive =
        Highlight.directive(
            proof.parts().get(0).start() == 0 ? provision.id() : "", runs(document, proof));
    return new CitationView(
        List.copyOf(said),
        records(document, passage),
        address,
        c.address(c.path),
        directive.isEmpty() ? "" : c.address(sheet) + c.links.fragment(provision.id()) + directive);
  }

  private CitationView.Said said(
      DocumentMap map,
      Provision provision,
      Optional<QuoteView> quote,
      String words,
      Language language) {
    String key = quote.isPresent() ? "cite.quoted" : "cite.quoted-rendering";
    String place = place(provision.id(), language);
    String[] around =
        messages.get(language, key, QUOTED, reference(map, language), place).split("\\{0}");
    return new CitationView.Said(
        language.tag(),
        c.t("cite.said." + (language.equals(Language.VI) ? "original" : "rendering")),
        around[0],
        quote,
        words,
        around[1]);
  }

  /** What of a quote stands on the document's page without a mark between. */
  private static List<String> runs(Document document, Proof proof) {
    ReadingText text = proof.reading();
    Set<Integer> breaks = new TreeSet<>();
    text.marks().forEach(m -> breaks.add(m.at()));
    text.amendments().forEach(a -> breaks.add(a.end()));
    document.remarks().stream()
        .filter(r -> r.provision().equals(proof.provision().id()))
        .forEach(r -> breaks.add(r.end()));
    List<String> runs = new ArrayList<>();
    for (Proof.Part part : proof.parts()) {
      int from = part.start();
      for (int at : breaks) {
        if (at > from && at < part.end()) {
          runs.add(text.text().substring(from, at));
          from = at;
        }
      }
      runs.add(text.text().substring(from, part.end()));
    }
    return runs;
  }

  /** What a script needs to cite the original of any provision of any document, as JSON. */
  String data() {
    ObjectNode data = JSON.createObjectNode();
    data.put("quoted", messages.get(Language.VI, "cite.quoted", QUOTED));
    data.set("places", places(Set.of(Language.VI)));
    return data.toString();
  }

  private ArrayNode places(Set<Language> languages) {
    ArrayNode places = JSON.createArrayNode();
    for (Locator.Row row : Locator.ROWS) {
      ArrayNode one = places.addArray().add(row.pattern());
      languages.forEach(l -> one.add(messages.get(l, row.key())));
    }
    return places;
  }

  /** What a script needs to cite any provision of a document on its page, as JSON. */
  String data(Document document) {
    Set<Language> languages = new LinkedHashSet<>(List.of(Language.VI, c.language.rendering()));
    ObjectNode data = JSON.createObjectNode();
    data.put("document", document.id());
    data.put("language", c.language.tag());
    data.put("address", address(document.id(), ""));
    data.put("page", c.address(c.path));
    ArrayNode styles = data.putArray("styles");
    for (Language language : languages) {
      String kind = language.equals(Language.VI) ? "original" : "rendering";
      ObjectNode style = styles.addObject();
      style.put("language", language.tag());
      style.put("words", c.t("cite.words." + kind));
      style.put("said", c.t("cite.said." + kind));
      style.put("reference", reference(document.map(), language));
      style.put("quoted", messages.get(language, "cite.quoted", QUOTED));
      style.put("rendered", messages.get(language, "cite.quoted-rendering", QUOTED));
    }
    data.set("places", places(languages));
    ArrayNode records = data.putArray("records");
    for (CitationView.Record record : records(document, Passage.TO_FILL)) {
      ObjectNode one = records.addObject();
      one.put("label", record.label()).put("text", record.text()).put("crlf", record.crlf());
    }
    ObjectNode words = data.putObject("labels");
    WORDS.forEach(w -> words.put(w, c.t("cite." + w)));
    words.put("corrected", c.t("cite.corrected"));
    return data.toString();
  }
}
