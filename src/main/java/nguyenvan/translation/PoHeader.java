package nguyenvan.translation;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.text.Language;
import org.fedorahosted.tennera.jgettext.Catalog;
import org.fedorahosted.tennera.jgettext.HeaderFields;
import org.fedorahosted.tennera.jgettext.Message;
import org.fedorahosted.tennera.jgettext.PoParser;
import org.fedorahosted.tennera.jgettext.catalog.parse.ParseException;

/** The header of a PO file: what it must say, and how it is written. */
final class PoHeader {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm+0000").withZone(ZoneOffset.UTC);

  private PoHeader() {}

  /** Reports a header that tells translation programs something wrong. */
  static void check(PoFile file, Language language, Findings findings) {
    Location at = new Location(file.name(), 1, 1);
    List<String> wrong = new ArrayList<>();
    try {
      HeaderFields fields = HeaderFields.wrap(file.header().map(Message::getMsgstr).orElse(""));
      if (!language.tag().equals(String.valueOf(fields.getValue("Language")).replace('_', '-'))) {
        wrong.add("Language: " + language.tag());
      }
      String type = String.valueOf(fields.getValue("Content-Type"));
      if (!type.replace(" ", "").equalsIgnoreCase("text/plain;charset=UTF-8")) {
        wrong.add("Content-Type: text/plain; charset=UTF-8");
      }
    } catch (ParseException e) {
      wrong.add("Language: " + language.tag());
    }
    if (!wrong.isEmpty()) {
      findings.add(Rule.TRANSLATION_HEADER, at, "header should say " + String.join(" and ", wrong));
    }
  }

  /**
   * A header with what it must say; what an old one says besides is kept.
   *
   * @param name of what is translated
   * @param comments for a new file
   */
  static Message of(
      Optional<Message> old, Language language, String name, Instant now, List<String> comments) {
    HeaderFields fields = new HeaderFields();
    old.ifPresent(
        o -> {
          try {
            HeaderFields known = HeaderFields.wrap(o);
            known.getKeys().forEach(k -> fields.setValue(k, known.getValue(k)));
          } catch (ParseException e) {
            // A header that cannot be read is written anew.
            fields.setValue(HeaderFields.KEY_Language, language.tag());
          }
        });
    complete(fields, HeaderFields.KEY_ProjectIdVersion, "nguyenvan " + name);
    complete(fields, HeaderFields.KEY_PotCreationDate, TIME.format(now));
    complete(fields, HeaderFields.KEY_PoRevisionDate, TIME.format(now));
    complete(fields, HeaderFields.KEY_LastTranslator, "Nguyên Văn");
    complete(
        fields,
        HeaderFields.KEY_LanguageTeam,
        language.locale().getDisplayLanguage(Locale.ENGLISH));
    fields.setValue(HeaderFields.KEY_Language, language.tag().replace('-', '_'));
    fields.setValue(HeaderFields.KEY_MimeVersion, "1.0");
    fields.setValue(HeaderFields.KEY_ContentType, "text/plain; charset=UTF-8");
    fields.setValue(HeaderFields.KEY_ContentTransferEncoding, "8bit");
    Message message = fields.unwrap();
    message.setFuzzy(false);
    if (old.isEmpty()) {
      comments.forEach(message::addComment);
    }
    old.ifPresent(o -> o.getComments().forEach(message::addComment));
    return message;
  }

  private static void complete(HeaderFields fields, String key, String value) {
    String known = fields.getValue(key);
    if (known == null || known.isBlank()) {
      fields.setValue(key, value);
    }
  }

  /** The text of a PO file with the time of its change in the header. */
  static String dated(String text, Instant now) throws IOException {
    Catalog copy = new PoParser().parseCatalog(new StringReader(text), false);
    Message top = copy.locateHeader();
    try {
      HeaderFields fields = HeaderFields.wrap(top);
      fields.setValue(HeaderFields.KEY_PotCreationDate, TIME.format(now));
      fields.unwrap(top);
      top.setFuzzy(false);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
    return PoFile.write(copy);
  }
}
