package nguyenvan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;
import nguyenvan.quote.RealProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents state has its page: nothing that they list is left out. */
class ContentCompletenessTest {

  private static final Predicate<String> TARGETS =
      heading("(?:một số |các )?(?:mục tiêu|tầm nhìn|chỉ tiêu)");
  private static final Predicate<String> VIEWPOINTS =
      heading("(?:.*: \\d+ )?quan điểm(?! và mục tiêu)");
  private static final Predicate<String> TASKS = heading("nhiệm vụ(?:,| và) giải pháp");

  /** Numbers of papers as anybody would look for them, apart from the program's own pattern. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d+(?:/20\\d\\d)?\\s?[-/]\\s?"
              + "(?:NQ|QĐ|NĐ|CT|CTr|KL|TT|TTr|CV|HD|SY|QH1|BKHCN)[-/0-9A-ZĐa-z]*");

  private static final KnowledgeBase KNOWLEDGE = RealProject.knowledge();

  private static Predicate<String> heading(String pattern) {
    Pattern p = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return words -> p.matcher(words).lookingAt();
  }

  static List<Document> documents() {
    return KNOWLEDGE.corpus().documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyBulletOfATargetsPartHasATarget(Document document) {
    assertCovered(document, under(document, TARGETS, p -> !p.isHeading()), EntryKind.TARGET);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyItemOfAViewpointsPartHasAViewpoint(Document document) {
    List<Provision> items =
        under(
            document,
            VIEWPOINTS,
            p -> p.kind() == Provision.Kind.ITEM || p.isHeading() && !p.label().isEmpty());
    document.provisions().stream().filter(p -> p.kind() == Provision.Kind.BOX).forEach(items::add);
    assertCovered(document, items, EntryKind.VIEWPOINT);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyHeadOfATasksPartHasATask(Document document) {
    List<Provision> heads = under(document, TASKS, Provision::isHeading);
    if (heads.isEmpty()) {
      heads = under(document, TASKS, p -> p.kind() == Provision.Kind.ITEM);
    }
    List<Provision> lowest =
        heads.stream()
            .filter(h -> document.children(h.id()).stream().noneMatch(Provision::isHeading))
            .toList();
    assertCovered(document, lowest, EntryKind.TASK);
  }

  @Test
  void theCountsAreThoseOfTheDocuments() {
    assertEquals(5, count(EntryKind.VIEWPOINT, "nq57"));
    assertEquals(6, count(EntryKind.VIEWPOINT, "duthao"));
    assertEquals(6, count(EntryKind.VIEWPOINT, "dean"));
    assertEquals(6, count(EntryKind.VIEWPOINT, "ttr74"));
    assertEquals(19, count(EntryKind.VIEWPOINT, "cv411-pl1"));
    assertEquals(21, count(EntryKind.VIEWPOINT, "cv411-pl2"));
    assertEquals(7 + 1, count(EntryKind.TASK, "nq57"));
    assertEquals(11 + 1, count(EntryKind.TASK, "duthao"));
    assertEquals(14 + 1, count(EntryKind.TASK, "dean"));
    assertEquals(11, count(EntryKind.TASK, "ttr74"));
    assertEquals(7 + 1, count(EntryKind.TASK, "infographic"));
    assertEquals(5, count(EntryKind.TASK, "diendan"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNumberOfAPaperIsThatOfAnInstrument(Document document) {
    Set<String> known = new TreeSet<>();
    KNOWLEDGE
        .entries(EntryKind.INSTRUMENT)
        .forEach(
            e -> {
              Facts.Instrument instrument = (Facts.Instrument) e.facts();
              known.add(plain(instrument.number()));
              instrument.names().forEach(n -> known.add(plain(n)));
            });
    Set<String> missing = new TreeSet<>();
    for (Provision provision : document.provisions()) {
      Matcher m = NUMBER.matcher(provision.text().text());
      while (m.find()) {
        String number = plain(m.group().replaceAll("[^\\p{L}\\p{N}]+$", ""));
        if (known.stream().noneMatch(k -> k.endsWith(number))) {
          missing.add(provision.id() + ": " + number);
        }
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static String plain(String number) {
    return number.replaceAll("\\s", "");
  }

  private static long count(EntryKind kind, String document) {
    return KNOWLEDGE.entries(kind).stream()
        .filter(e -> e.document().filter(d -> d.id().equals(document)).isPresent())
        .filter(e -> e.attributedTo().isEmpty() || kind == EntryKind.VIEWPOINT && isBox(e))
        .count();
  }

  /**
   * A boxed proposal that the annex gives as another's words is one of its proposals all the same.
   */
  private static boolean isBox(Entry entry) {
    return KNOWLEDGE.ownProofs(entry).stream()
        .anyMatch(p -> p.provision().kind() == Provision.Kind.BOX);
  }

  /** The provisions of a kind under the headings of a kind. */
  private static List<Provision> under(
      Document document, Predicate<String> heading, Predicate<Provision> wanted) {
    List<Provision> found = new ArrayList<>();
    for (Provision provision : document.provisions()) {
      boolean inside =
          document.ancestors(provision).stream()
              .filter(Provision::isHeading)
              .anyMatch(a -> heading.test(a.words()));
      if (inside && provision.kind() != Provision.Kind.FOOTNOTE && wanted.test(provision)) {
        found.add(provision);
      }
    }
    return found;
  }

  private static void assertCovered(Document document, List<Provision> stated, EntryKind kind) {
    List<String> without = new ArrayList<>();
    for (Provision provision : stated) {
      boolean covered =
          KNOWLEDGE.quoting(provision).stream()
              .filter(e -> e.kind() == kind)
              .anyMatch(e -> e.document().filter(d -> d.id().equals(document.id())).isPresent());
      if (!covered) {
        without.add(provision.id() + " " + provision.text());
      }
    }
    assertEquals(List.of(), without, document.id());
  }

  @Test
  void theHeadingsAreFound() {
    for (String id : List.of("nq57", "duthao", "dean")) {
      Document document = KNOWLEDGE.corpus().document(id).orElseThrow();
      assertFalse(under(document, TARGETS, p -> true).isEmpty(), id);
      assertFalse(under(document, VIEWPOINTS, p -> true).isEmpty(), id);
      assertFalse(under(document, TASKS, p -> true).isEmpty(), id);
    }
  }
}
