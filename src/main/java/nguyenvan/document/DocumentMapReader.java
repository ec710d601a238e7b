package nguyenvan.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.document.DocumentMap.Furniture;
import nguyenvan.document.DocumentMap.Lines;
import nguyenvan.document.DocumentMap.Outline;
import nguyenvan.document.DocumentMap.Override;
import nguyenvan.document.DocumentMap.Relation;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.text.Bilingual;
import nguyenvan.yaml.Yaml;
import nguyenvan.yaml.YamlMap;

/** Reads {@code content/documents/<id>.yaml} and {@code content/corrections/<id>.yaml}. */
final class DocumentMapReader {

  private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");

  /** Name of the translation files that are of no document. */
  private static final String TITLES = "titles";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private DocumentMapReader() {}

  static Optional<DocumentMap> read(TextFile file, Findings findings) {
    Optional<YamlMap> yaml = Yaml.read(file.text(), file.name(), 0, findings);
    if (yaml.isEmpty()) {
      return Optional.empty();
    }
    YamlMap map = yaml.get();
    String id = map.string("id");
    if (id.equals(TITLES)) {
      findings.add(Rule.DOCUMENT_ID, map.location("id"), "no document may be called " + TITLES);
    }
    if (!ID.matcher(id).matches() || !id.equals(file.stem())) {
      findings.add(
          Rule.DOCUMENT_ID,
          map.location("id"),
          "document id " + id + " is not the name of its file");
    }
    // The file's own name cannot lead out of the folder, whatever its id says.
    String name = ID.matcher(id).matches() ? id : file.stem();
    Optional<Lines> lines = map.map("lines").flatMap(DocumentMapReader::bounds);
    DocumentMap read =
        new DocumentMap(
            name,
            map.string("file"),
            lines.orElse(new Lines(1, 1)),
            map.optional("number").orElse(""),
            map.string("type"),
            map.bilingual("title"),
            map.bilingual("short"),
            map.optionalBilingual("cited"),
            map.string("issuer"),
            date(map),
            map.string("status"),
            relations(map),
            map.integer("compared"),
            choice(map, "outline", Outline.class).orElse(Outline.LABELS),
            ranges(map, "head"),
            ranges(map, "tail"),
            map.optionalBilingual("ends"),
            furniture(map),
            overrides(map),
            map.location());
    if (lines.isEmpty()) {
      map.bad("lines", "lines: expected {first: n, last: m}");
    }
    map.reportUnknown();
    return lines.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  static Errata errata(TextFile file, Findings findings) {
    Optional<YamlMap> yaml = Yaml.read(file.text(), file.name(), 0, findings);
    if (yaml.isEmpty()) {
      return Errata.NONE;
    }
    List<Correction> corrections = new ArrayList<>();
    List<Remark.Declared> remarks = new ArrayList<>();
    for (YamlMap one : yaml.get().maps("corrections")) {
      OptionalInt line = one.integer("line");
      String printed = one.string("printed");
      String meant = one.string("meant");
      Bilingual grounds = one.bilingual("grounds");
      one.reportUnknown();
      if (line.isPresent() && !printed.isBlank() && !meant.isBlank()) {
        corrections.add(
            new Correction(file.stem(), line.getAsInt(), printed, meant, grounds, one.location()));
      } else {
        one.bad("line", "expected line, printed and meant");
      }
    }
    for (YamlMap one : yaml.get().maps("doubtful")) {
      remark(one, Remark.Kind.DOUBTFUL, one.string("perhaps"), one.bilingual("why"), remarks);
    }
    for (YamlMap one : yaml.get().maps("slips")) {
      remark(one, Remark.Kind.SLIP, "", one.bilingual("note"), remarks);
    }
    yaml.get().reportUnknown();
    return new Errata(corrections, remarks);
  }

  private static void remark(
      YamlMap map, Remark.Kind kind, String perhaps, Bilingual why, List<Remark.Declared> out) {
    OptionalInt line = map.integer("line");
    String printed = map.string("printed");
    map.reportUnknown();
    if (line.isPresent() && !printed.isBlank()) {
      out.add(new Remark.Declared(kind, line.getAsInt(), printed, perhaps, why, map.location()));
    } else {
      map.bad("line", "expected line and printed");
    }
  }

  private static Optional<Lines> bounds(YamlMap map) {
    OptionalInt first = map.integer("first");
    OptionalInt last = map.integer("last");
    map.reportUnknown();
    boolean sound =
        first.isPresent()
            && last.isPresent()
            && first.getAsInt() >= 1
            && last.getAsInt() >= first.getAsInt();
    return sound ? Optional.of(new Lines(first.getAsInt(), last.getAsInt())) : Optional.empty();
  }

  private static String date(YamlMap map) {
    String date = map.optional("date").orElse("");
    if (!date.matches("|\\d{4}-\\d{2}(-\\d{2})?")) {
      map.bad("date", "date: expected 2024-12-22 or 2024-12, read " + date);
    }
    return date;
  }

  private static List<Relation> relations(YamlMap map) {
    List<Relation> relations = new ArrayList<>();
    for (YamlMap one : map.maps("relations")) {
      relations.add(
          new Relation(
              one.string("type"),
              one.string("target"),
              one.flag("inferred").orElse(false),
              one.location("target")));
      one.reportUnknown();
    }
    return List.copyOf(relations);
  }

  /** One range, or a list of them. */
  private static List<Lines> ranges(YamlMap map, String key) {
    return map.optional(key).flatMap(text -> range(map, key, text)).map(List::of).orElse(List.of());
  }

  private static Optional<Lines> range(YamlMap map, String key, String text) {
    Matcher m = LINES.matcher(text.strip());
    if (m.matches()) {
      int first = Integer.parseInt(m.group(1));
      int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
      if (first >= 1 && last >= first) {
        return Optional.of(new Lines(first, last));
      }
    }
    map.bad(key, key + ": expected a line or first-last, read " + text);
    return Optional.empty();
  }

  private static List<Furniture> furniture(YamlMap map) {
    List<Furniture> furniture = new ArrayList<>();
    for (YamlMap one : map.maps("furniture")) {
      Optional<Lines> lines = range(one, "lines", one.string("lines"));
      Bilingual what = one.bilingual("what");
      one.reportUnknown();
      lines.ifPresent(l -> furniture.add(new Furniture(l, what, one.location())));
    }
    return List.copyOf(furniture);
  }

  private static Map<Integer, Override> overrides(YamlMap map) {
    Map<Integer, Override> overrides = new LinkedHashMap<>();
    for (YamlMap one : map.maps("structure")) {
      OptionalInt line = one.integer("line");
      OptionalInt level = one.integer("level");
      Override override =
          new Override(
              line.orElse(0),
              choice(one, "kind", Provision.Kind.class),
              one.optional("id"),
              one.optional("label"),
              one.optional("under"),
              one.optional("of"),
              level.isPresent() ? Optional.of(level.getAsInt()) : Optional.empty(),
              one.flag("join"),
              one.location());
      one.reportUnknown();
      override
          .id()
          .filter(id -> !id.matches("[A-Za-z0-9đ.-]+"))
          .ifPresent(id -> one.bad("id", "id: letters, digits, dots and hyphens only, read " + id));
      if (line.isEmpty() || overrides.putIfAbsent(line.getAsInt(), override) != null) {
        one.bad("line", "line: expected a line number that is not given twice");
      }
    }
    return overrides;
  }

  private static <E extends Enum<E>> Optional<E> choice(YamlMap map, String key, Class<E> type) {
    Optional<String> text = map.optional(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text.get())) {
        return Optional.of(constant);
      }
    }
    map.bad(
        key,
        key
            + ": expected one of "
            + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT));
    return Optional.empty();
  }
}
