package nguyenvan.site;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.content.Messages;
import nguyenvan.document.Document;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.text.Language;
import nguyenvan.text.Span;

/**
 * What is new in the subject matter, as an Atom feed (RFC 4287) in each language: instruments,
 * documents and events, the newest first. It knows no clock but the dates of the sources.
 */
public final class Feed {

  static final String TYPE = "application/atom+xml";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int LENGTH = 60;

  /** The day that begins in Viet Nam. */
  private static final String MIDNIGHT = "T00:00:00+07:00";

  /** What the feed tells of: its address does for its id. */
  private record Item(String date, String path, String title, String summary) {}

  private final KnowledgeBase knowledge;
  private final Messages messages;
  private final Language language;
  private final String baseUrl;

  private Feed(KnowledgeBase knowledge, Language language, String baseUrl) {
    this.knowledge = knowledge;
    this.messages = knowledge.content().messages();
    this.language = language;
    this.baseUrl = baseUrl;
  }

  /**
   * Writes the feeds.
   *
   * @param site the folder of the site
   * @throws IOException when one cannot be written
   */
  public static void write(KnowledgeBase knowledge, String baseUrl, Path site) throws IOException {
    for (Language language : knowledge.content().messages().languages()) {
      Path file = site.resolve(SitePath.feed(language));
      Files.createDirectories(file.getParent());
      String xml = new Feed(knowledge, language, baseUrl).xml();
      Files.writeString(file, xml, StandardCharsets.UTF_8);
    }
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    Set<String> held =
        knowledge.entries(EntryKind.INSTRUMENT).stream()
            .filter(e -> !DatedItems.date(e).isEmpty())
            .flatMap(e -> e.document().map(Facts.Reference::id).stream())
            .collect(Collectors.toSet());
    for (EntryKind kind : List.of(EntryKind.INSTRUMENT, EntryKind.EVENT)) {
      for (Entry entry : knowledge.entries(kind)) {
        String path = SitePath.entry(language, entry);
        String title = entry.title().in(language);
        items.add(new Item(DatedItems.date(entry), path, title, summary(entry)));
      }
    }
    for (Document document : knowledge.corpus().documents()) {
      if (!held.contains(document.id())) {
        items.add(
            new Item(
                document.map().date(),
                SitePath.document(language, document.id()),
                document.map().shortTitle().in(language),
                summary(
                    document.map().date(),
                    document.map().issuer(),
                    document.map().title().in(language))));
      }
    }
    return items.stream()
        .filter(i -> Span.of(i.date).isPresent())
        .sorted(Comparator.comparing(Item::date).reversed().thenComparing(Item::path))
        .limit(LENGTH)
        .toList();
  }

  private String summary(Entry entry) {
    return entry.facts() instanceof Facts.Instrument i
        ? summary(i.date(), i.issuer(), i.subject().in(language))
        : Dates.words(DatedItems.date(entry), language);
  }

  private String summary(String date, String issuer, String subject) {
    List<String> parts = new ArrayList<>();
    parts.add(Dates.words(date, language));
    if (!issuer.equals("unstated")) {
      parts.add(messages.get(language, "issuer." + issuer));
    }
    parts.add(subject);
    return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String xml() {
    List<Item> items = items();
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("xml:lang", language.tag());
      text(xml, "id", baseUrl + SitePath.feed(language));
      text(xml, "title", messages.get(language, "feed.title"));
      text(xml, "subtitle", messages.get(language, "feed.subtitle"));
      text(xml, "updated", items.isEmpty() ? "1970-01-01" + MIDNIGHT : instant(items.get(0).date));
      link(xml, "self", TYPE, SitePath.feed(language));
      link(xml, "alternate", "text/html", SitePath.timeline(language, "index"));
      xml.writeStartElement("author");
      text(xml, "name", messages.get(language, "site.name"));
      xml.writeEndElement();
      for (Item item : items) {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        text(xml, "id", baseUrl + item.path);
        text(xml, "title", item.title);
        text(xml, "updated", instant(item.date));
        link(xml, "alternate", "text/html", item.path);
        text(xml, "summary", item.summary);
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }

  /** Atom wants a moment: the first one that the date can mean; the summary has it as known. */
  private static String instant(String date) {
    return Span.of(date).orElseThrow().first() + MIDNIGHT;
  }

  private void link(XMLStreamWriter xml, String rel, String type, String path)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", baseUrl + path);
  }

  private static void text(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
