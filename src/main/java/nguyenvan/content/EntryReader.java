package nguyenvan.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";
  private static final String DAY = MONTH + "-(0[1-9]|[12]\\d|3[01])";
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*-\\s*(\\d{4}))?");

  /** The kinds that state what one document says. */
  private static final Set<EntryKind> STATING =
      EnumSet.of(EntryKind.VIEWPOINT, EntryKind.TARGET, EntryKind.TASK);

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
    Optional<Facts.Reference> attributedTo = Optional.empty();
    List<Facts.Reference> sameAs = List.of();
    if (STATING.contains(kind)) {
      attributedTo =
          map.optional("attributed-to")
              .map(i -> new Facts.Reference(i, map.location("attributed-to")));
    }
    if (kind == EntryKind.VIEWPOINT || kind == EntryKind.TASK) {
      sameAs = references(map, "same-as");
    }
    Body body = new Body(matter, id);
    Facts facts = facts(map, body.statements);
    map.reportUnknown();
    body.statements.forEach(
        s -> s.line().bad(s.key(), s.key() + ": not in a file of content/" + kind.folder()));
    return new Entry(
        kind,
        id,
        title,
        document,
        attributedTo,
        sameAs,
        topics,
        related,
        facts,
        body.claims,
        body.prose,
        map.location());
  }

  private static List<Facts.Reference> references(YamlMap map, String key) {
    Location at = map.location(key);
    return map.strings(key).stream().map(id -> new Facts.Reference(id, at)).toList();
  }

  /** The statements that belong to the kind are taken from the list. */
  private Facts facts(YamlMap map, List<Statement> statements) {
    Location at = map.location();
    return switch (kind) {
      case VIEWPOINT ->
          new Facts.Viewpoint(map.optional("number").orElse(""), map.string("provision"), at);
      case TASK -> new Facts.Task(map.optional("number").orElse(""), map.string("provision"), at);
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
              date(map),
              map.string("issuer"),
              map.bilingual("subject"),
              map.optionalBilingual("session"),
              map.strings("names"),
              namesIn(map),
              take("relation", statements).stream().flatMap(s -> relation(s).stream()).toList(),
              at);
      case EVENT -> new Facts.Event(day(map), references(map, "instruments"), at);
      case TERM ->
          new Facts.Term(
              map.optional("abbreviation").orElse(""),
              map.strings("aliases"),
              take("definition", statements).stream()
                  .filter(s -> s.line().flag("definition").orElse(false))
                  .map(Statement::claim)
                  .collect(Collectors.toUnmodifiableSet()),
              at);
      case TOPIC -> new Facts.Topic(at);
      case INDICATOR ->
          new Facts.Indicator(
              take("result", statements).stream().flatMap(s -> result(s).stream()).toList(), at);
      case DISAGREEMENT ->
          new Facts.Disagreement(map.string("about"), references(map, "concerns"), at);
    };
  }

  private static List<Statement> take(String key, List<Statement> statements) {
    List<Statement> taken = statements.stream().filter(s -> s.key().equals(key)).toList();
    statements.removeAll(taken);
    return taken;
  }

  private static Map<String, List<String>> namesIn(YamlMap map) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    map.map("names-in")
        .ifPresent(in -> in.keys().forEach(document -> names.put(document, in.strings(document))));
    return names;
  }

  private static Optional<Facts.Relation> relation(Statement statement) {
    return statement
        .line()
        .map("relation")
        .map(
            map -> {
              Facts.Relation relation =
                  new Facts.Relation(
                      map.string("type"),
                      map.string("target"),
                      statement.claim(),
                      map.location("target"));
              map.reportUnknown();
              return relation;
            });
  }

  private Optional<Facts.Result> result(Statement statement) {
    return statement.line().map("result").flatMap(map -> result(statement.claim(), map));
  }

  private Optional<Facts.Result> result(String claim, YamlMap map) {
    String year = map.string("year");
    Optional<String> by = map.optional("by");
    Optional<Facts.Value> value = value(map);
    Matcher years = YEARS.matcher(year);
    if (!years.matches()) {
      map.bad("year", "year: expected 2023 or 2020-2023, read " + year);
      return Optional.empty();
    }
    int from = Integer.parseInt(years.group(1));
    int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
    return value.map(v -> new Facts.Result(claim, from, to, v, by, map.location()));
  }

  /** A day, a month, a year, or nothing. */
  private static String date(YamlMap map) {
    String date = map.optional("date").orElse("");
    if (!date.matches("|\\d{4}|" + MONTH + "|" + DAY)) {
      map.bad("date", "date: expected 2024-12-22, 2024-12 or 2024, read " + date);
      return "";
    }
    return date;
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
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Language, Prose> prose = new TreeMap<>();
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
      for (Language language : Language.WRITTEN) {
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
              statements::add,
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
      for (Language language : Language.WRITTEN) {
        if (line.strip().equals("## " + language.tag())) {
          return Optional.of(language);
        }
      }
      return Optional.empty();
    }
  }
}
