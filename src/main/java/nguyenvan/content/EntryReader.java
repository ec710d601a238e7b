package nguyenvan.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nguyenvan.file.TextFile;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Claim;
import nguyenvan.text.Bilingual;
import nguyenvan.text.Language;
import nguyenvan.yaml.YamlMap;

/** Reads one knowledge file: facts from its front matter, quotes and prose from its body. */
final class EntryReader {

  private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";

  private final EntryKind kind;
  private final TextFile file;
  private final Findings findings;

  EntryReader(EntryKind kind, TextFile file, Findings findings) {
    this.kind = kind;
    this.file = file;
    this.findings = findings;
  }

  Optional<Entry> read() {
    return FrontMatter.read(file, findings).map(this::entry);
  }

  private Entry entry(FrontMatter matter) {
    YamlMap map = matter.fields();
    String id = map.string("id");
    if (!id.matches(ID) || !id.equals(file.stem())) {
      findings.add(Rule.ENTRY_ID, map.location("id"), "id " + id + " is not the name of its file");
    }
    Bilingual title = map.bilingual("title");
    Optional<Facts.Reference> document =
        map.optional("document").map(d -> new Facts.Reference(d, map.location("document")));
    List<Facts.Reference> topics = references(map, "topics");
    List<Facts.Reference> related = references(map, "related");
    Facts facts = facts(map);
    map.reportUnknown();
    Body body = new Body(matter, id);
    return new Entry(
        kind, id, title, document, topics, related, facts, body.claims, body.prose, map.location());
  }

  private static List<Facts.Reference> references(YamlMap map, String key) {
    Location at = map.location(key);
    return map.strings(key).stream().map(id -> new Facts.Reference(id, at)).toList();
  }

  private Facts facts(YamlMap map) {
    Location at = map.location();
    return switch (kind) {
      case VIEWPOINT -> new Facts.Viewpoint(map.string("number"), map.string("provision"), at);
      case TASK -> new Facts.Task(map.string("number"), map.string("provision"), at);
      case TARGET -> {
        OptionalInt horizon = map.integer("horizon");
        yield new Facts.Target(
            map.string("indicator"),
            horizon.isPresent() ? Optional.of(horizon.getAsInt()) : Optional.empty(),
            map.map("value").flatMap(this::value),
            at);
      }
      case INSTRUMENT ->
          new Facts.Instrument(
              map.optional("number").orElse(""),
              map.string("type"),
              day(map),
              map.string("issuer"),
              map.bilingual("subject"),
              map.optionalBilingual("session"),
              map.maps("relations").stream().map(EntryReader::relation).toList(),
              at);
      case EVENT -> new Facts.Event(day(map), references(map, "instruments"), at);
      case TERM ->
          new Facts.Term(map.optional("abbreviation").orElse(""), map.strings("aliases"), at);
      case TOPIC -> new Facts.Topic(at);
    };
  }

  private static Facts.Relation relation(YamlMap map) {
    Facts.Relation relation =
        new Facts.Relation(map.string("type"), map.string("target"), map.location("target"));
    map.reportUnknown();
    return relation;
  }

  private static String day(YamlMap map) {
    String date = map.string("date");
    if (!date.matches(DAY)) {
      map.bad("date", "date: expected a day such as 2024-12-22, read " + date);
    }
    return date;
  }

  private Optional<Facts.Value> value(YamlMap map) {
    String sign = map.string("comparator");
    Optional<Facts.Comparator> comparator = Facts.Comparator.of(sign);
    boolean range = comparator.filter(c -> c == Facts.Comparator.RANGE).isPresent();
    Optional<BigDecimal> from = decimal(map, range ? "from" : "number");
    Optional<BigDecimal> to = range ? decimal(map, "to") : Optional.empty();
    String unit = map.string("unit");
    map.reportUnknown();
    if (comparator.isEmpty()) {
      map.bad("comparator", "comparator: expected >= > = <= < ~ range or top, read " + sign);
    }
    if (comparator.isEmpty() || from.isEmpty() || range && to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Facts.Value(comparator.get(), from.get(), to, unit, map.location()));
  }

  private static Optional<BigDecimal> decimal(YamlMap map, String key) {
    String text = map.string(key);
    if (text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
      return Optional.of(new BigDecimal(text));
    }
    map.bad(key, key + ": expected a number such as 30 or 0.7, read " + text);
    return Optional.empty();
  }

  /** The part after the front matter. */
  private final class Body {
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Language, Prose> prose = new EnumMap<>(Language.class);
    private final List<String> lines;
    private final int before;
    private final String id;

    Body(FrontMatter matter, String id) {
      this.lines = matter.body().lines().toList();
      this.before = matter.bodyLine();
      this.id = id;
      int at = 0;
      while (at < lines.size() && section(lines.get(at)).isEmpty()) {
        at = lines.get(at).startsWith(">") ? quote(at) : loose(at);
      }
      while (at < lines.size()) {
        at = prose(at);
      }
      for (Language language : Language.values()) {
        if (!prose.isEmpty() && !prose.containsKey(language)) {
          findings.add(
              Rule.ENTRY_ONE_LANGUAGE,
              Location.ofFile(file.name()),
              "no section ## " + language.tag());
        }
      }
    }

    private int quote(int from) {
      int to = from;
      while (to < lines.size() && lines.get(to).startsWith(">")) {
        to++;
      }
      QuoteBlock.read(
              lines.subList(from, to),
              file.name(),
              before + from + 1,
              id + "-q" + (claims.size() + 1),
              findings)
          .ifPresent(claims::add);
      return to;
    }

    private int loose(int at) {
      if (!lines.get(at).isBlank()) {
        findings.add(
            Rule.ENTRY_ONE_LANGUAGE,
            new Location(file.name(), before + at + 1, 1),
            "text outside the sections ## vi and ## en");
      }
      return at + 1;
    }

    private int prose(int heading) {
      Language language = section(lines.get(heading)).orElseThrow();
      int to = heading + 1;
      while (to < lines.size() && section(lines.get(to)).isEmpty()) {
        to++;
      }
      String text = String.join("\n", lines.subList(heading + 1, to));
      if (text.isBlank()) {
        findings.add(
            Rule.ENTRY_ONE_LANGUAGE,
            new Location(file.name(), before + heading + 1, 1),
            "empty section: ## " + language.tag());
      }
      Prose read = Prose.read(text, language, id, file.name(), before + heading + 1, findings);
      if (prose.putIfAbsent(language, read) != null) {
        findings.add(
            Rule.ENTRY_ONE_LANGUAGE,
            new Location(file.name(), before + heading + 1, 1),
            "section given twice: ## " + language.tag());
      }
      return to;
    }

    private static Optional<Language> section(String line) {
      for (Language language : Language.values()) {
        if (line.strip().equals("## " + language.tag())) {
          return Optional.of(language);
        }
      }
      return Optional.empty();
    }
  }
}
