package nguyenvan.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.content.Content;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.document.Provision;
import nguyenvan.finding.Finding;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.mention.Mention.Place;
import nguyenvan.text.Printed;

/**
 * Where the documents name instruments, terms and parts of themselves: the first time in each
 * provision. A number that no instrument has is a finding, and so is one that two have where
 * nothing beside it tells which.
 */
public final class Mentions {

  /** How far behind a number the date stands that goes with it. */
  private static final int DATE_WITHIN = 60;

  private static final Pattern DAY =
      Pattern.compile(
          "^[\\s,(]*(?:của \\p{L}[\\p{L}\\s]{0,40}?[\\s,(]+)?ngày (\\d{1,2})(?:\\s*[/-]\\s*| tháng )(\\d{1,2})(?:\\s*[/-]\\s*| năm )(\\d{4})");

  private static final Pattern PART =
      Pattern.compile("\\bPhần (?:thứ (nhất|hai|ba|tư|năm)|([IVX]+))(?![\\p{L}\\d])");
  private static final List<String> ORDINALS = List.of("nhất", "hai", "ba", "tư", "năm");
  private static final List<String> ROMANS = List.of("I", "II", "III", "IV", "V");
  private static final Pattern GROUP = Pattern.compile("Nhiệm vụ (\\d+)(?: & (\\d+))?");

  private final Map<Provision, List<Mention>> byProvision = new LinkedHashMap<>();
  private final Map<Place, List<Mention>> byPlace = new LinkedHashMap<>();

  private Mentions() {}

  /** The mentions of a provision in their order, none within another. */
  public List<Mention> in(Provision provision) {
    return byProvision.getOrDefault(provision, List.of());
  }

  /** Where an entry is named, in the order of the corpus. */
  public List<Mention> of(String entry) {
    return byPlace.getOrDefault(new Place.OfEntry(entry), List.of());
  }

  /** Where other provisions name a provision. */
  public List<Mention> of(Provision provision) {
    return byPlace.getOrDefault(
        new Place.OfProvision(provision.document(), provision.id()), List.of());
  }

  /** Finds every mention of a corpus. */
  public static Mentions find(Corpus corpus, Content content, Findings findings) {
    Mentions mentions = new Mentions();
    Finder finder = new Finder(corpus, content, findings);
    for (Document document : corpus.documents()) {
      for (Provision provision : document.provisions()) {
        List<Mention> found = finder.in(document, provision);
        mentions.byProvision.put(provision, found);
        for (Mention mention : found) {
          mentions.byPlace.computeIfAbsent(mention.place(), p -> new ArrayList<>()).add(mention);
        }
      }
    }
    return mentions;
  }

  private static final class Finder {
    private final Content content;
    private final Findings findings;
    private final Names names = new Names();
    private final Map<String, List<Entry>> byNumber = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();

    Finder(Corpus corpus, Content content, Findings findings) {
      this.content = content;
      this.findings = findings;
      for (Entry entry : content.entries().values()) {
        if (entry.facts() instanceof Facts.Instrument instrument) {
          add(entry, instrument);
        } else if (entry.facts() instanceof Facts.Term term) {
          name(entry, entry.title().vi(), "");
          term.aliases().forEach(a -> name(entry, a, ""));
          if (!term.abbreviation().isEmpty()) {
            name(entry, term.abbreviation(), "");
          }
        }
      }
    }

    private void add(Entry entry, Facts.Instrument instrument) {
      if (!instrument.number().isEmpty()) {
        number(entry, instrument.number());
      }
      for (String name : instrument.names()) {
        boolean numbered =
            InstrumentNumbers.in(name).stream()
                .anyMatch(h -> h.from() == 0 && h.end() == name.length());
        if (numbered) {
          InstrumentNumbers.in(name).forEach(h -> number(entry, h.number()));
        } else {
          name(entry, name, "");
        }
      }
      instrument.namesIn().forEach((document, some) -> some.forEach(n -> name(entry, n, document)));
    }

    /** A name that means two things would lead to either by chance. */
    private void name(Entry entry, String name, String document) {
      names
          .add(entry.id(), name, document)
          .ifPresent(
              other ->
                  findings.add(
                      new Finding(
                              Rule.MENTION_AMBIGUOUS,
                              entry.at(),
                              other + " is called " + name + " too")
                          .withFix("name it more closely, or under names-in for each document")));
    }

    private void number(Entry entry, String number) {
      List<Entry> same =
          byNumber.computeIfAbsent(InstrumentNumbers.plain(number), n -> new ArrayList<>());
      if (!same.contains(entry)) {
        same.add(entry);
      }
    }

    List<Mention> in(Document document, Provision provision) {
      String text = provision.text().text();
      List<Mention> all = new ArrayList<>();
      List<InstrumentNumbers.Hit> numbers = InstrumentNumbers.in(text);
      for (int i = 0; i < numbers.size(); i++) {
        InstrumentNumbers.Hit hit = numbers.get(i);
        int until = i + 1 < numbers.size() ? numbers.get(i + 1).from() : text.length();
        instrument(document, provision, hit, text.substring(hit.end(), until))
            .ifPresent(
                e ->
                    all.add(
                        new Mention(provision, hit.from(), hit.end(), new Place.OfEntry(e.id()))));
      }
      for (Names.Hit hit : names.in(text, document.id())) {
        Place place = new Place.OfEntry(hit.entry());
        all.add(new Mention(provision, hit.start(), hit.end(), place));
      }
      parts(document, provision, all);
      groups(document, provision, all);
      return firsts(all);
    }

    /** Which instrument a number means: the only one, the one of that date, or a declared one. */
    private Optional<Entry> instrument(
        Document document, Provision provision, InstrumentNumbers.Hit hit, String after) {
      String beside = after.substring(0, Math.min(after.length(), DATE_WITHIN));
      List<Entry> candidates =
          byNumber.getOrDefault(InstrumentNumbers.plain(hit.number()), List.of()).stream()
              .filter(e -> fits(e, beside))
              .toList();
      if (candidates.size() == 1) {
        return Optional.of(candidates.get(0));
      }
      List<Entry> dated = candidates.stream().filter(e -> Printed.date(beside, date(e))).toList();
      if (dated.size() == 1) {
        return Optional.of(dated.get(0));
      }
      List<Entry> declared =
          candidates.stream()
              .filter(
                  e ->
                      ((Facts.Instrument) e.facts())
                          .namesIn().getOrDefault(document.id(), List.of()).stream()
                              .flatMap(n -> InstrumentNumbers.in(n).stream())
                              .anyMatch(h -> h.number().equals(hit.number())))
              .toList();
      if (declared.size() == 1) {
        return Optional.of(declared.get(0));
      }
      report(document, provision, hit, candidates);
      return Optional.empty();
    }

    /** Whether no day stands beside a number, or one that the instrument's quotes have too. */
    private static boolean fits(Entry entry, String beside) {
      Matcher day = DAY.matcher(beside);
      if (!day.find()) {
        return true;
      }
      String iso =
          String.format(
              Locale.ROOT,
              "%s-%02d-%02d",
              day.group(3),
              Integer.parseInt(day.group(2)),
              Integer.parseInt(day.group(1)));
      return entry.claims().stream().anyMatch(c -> Printed.date(c.words(), iso));
    }

    private static String date(Entry entry) {
      return ((Facts.Instrument) entry.facts()).date();
    }

    private void report(
        Document document, Provision provision, InstrumentNumbers.Hit hit, List<Entry> candidates) {
      if (!reported.add(document.id() + " " + hit.number())) {
        return;
      }
      int offset = provision.text().sourceStart(hit.start());
      Location at = document.source().location(offset);
      String names = document.id() + " " + provision.id() + " names " + hit.number();
      List<Entry> numbered =
          byNumber.getOrDefault(InstrumentNumbers.plain(hit.number()), List.of());
      if (numbered.isEmpty()) {
        findings.add(Rule.MENTION_UNKNOWN, at, names + ", which has no page");
      } else if (candidates.isEmpty()) {
        findings.add(
            new Finding(
                    Rule.MENTION_UNKNOWN,
                    at,
                    names + " of a day that has no page",
                    new Finding.Detail("perhaps", ids(numbered)))
                .withFix("add the instrument, or to the one that is meant a quote with that day"));
      } else {
        findings.add(
            new Finding(
                Rule.MENTION_AMBIGUOUS,
                at,
                names + " and nothing tells which",
                new Finding.Detail("perhaps", ids(candidates))));
      }
    }

    private static String ids(List<Entry> entries) {
      return String.join(", ", entries.stream().map(Entry::id).toList());
    }

    private static void parts(Document document, Provision provision, List<Mention> all) {
      Matcher m = PART.matcher(provision.text().text());
      while (m.find()) {
        int number =
            1 + (m.group(1) != null ? ORDINALS.indexOf(m.group(1)) : ROMANS.indexOf(m.group(2)));
        String id = "P" + number;
        boolean itself = provision.id().equals(id) || provision.id().startsWith(id + ".");
        if (!itself && document.provision(id).isPresent()) {
          Place place = new Place.OfProvision(document.id(), id);
          all.add(new Mention(provision, m.start(), m.end(), place));
        }
      }
    }

    /** A summary names the task groups of what it summarises by their numbers. */
    private void groups(Document document, Provision provision, List<Mention> all) {
      for (DocumentMap.Relation relation : document.map().relations()) {
        if (relation.type().equals("summarises")) {
          Matcher m = GROUP.matcher(provision.text().text());
          while (m.find()) {
            group(relation.target(), m.group(1))
                .ifPresent(e -> all.add(of(provision, m.start(), m.end(1), e)));
            if (m.group(2) != null) {
              group(relation.target(), m.group(2))
                  .ifPresent(e -> all.add(of(provision, m.start(2), m.end(2), e)));
            }
          }
        }
      }
    }

    private static Mention of(Provision provision, int start, int end, Entry entry) {
      return new Mention(provision, start, end, new Place.OfEntry(entry.id()));
    }

    private Optional<Entry> group(String document, String number) {
      return content.entries().values().stream()
          .filter(e -> e.kind() == EntryKind.TASK)
          .filter(e -> e.document().filter(d -> d.id().equals(document)).isPresent())
          .filter(e -> ((Facts.Task) e.facts()).number().equals(number))
          .findFirst();
    }

    /** The first mention of each thing; of two that overlap the longer. */
    private static List<Mention> firsts(List<Mention> all) {
      List<Mention> longest = new ArrayList<>();
      all.sort(
          Comparator.comparingInt((Mention m) -> m.start() - m.end())
              .thenComparingInt(Mention::start));
      for (Mention mention : all) {
        boolean free =
            longest.stream().noneMatch(o -> o.start() < mention.end() && mention.start() < o.end());
        if (free) {
          longest.add(mention);
        }
      }
      longest.sort(Comparator.comparingInt(Mention::start));
      Set<Place> seen = new HashSet<>();
      return longest.stream().filter(m -> seen.add(m.place())).toList();
    }
  }
}
