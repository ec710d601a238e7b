package nguyenvan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Rule;
import nguyenvan.source.SourceFile;

/**
 * Turns the lines of a document into provisions: joins what page breaks cut, finds each block's
 * place from its printed ordinal, and gives it its id.
 */
final class StructureReader {

  private final SourceFile file;
  private final DocumentMap map;
  private final Findings findings;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> stack = new ArrayList<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Map<String, Draft> footnotes = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private Draft running;
  private Draft lastFootnote;

  private StructureReader(SourceFile file, DocumentMap map, Findings findings) {
    this.file = file;
    this.map = map;
    this.findings = findings;
  }

  static List<Provision> read(SourceFile file, DocumentMap map, Findings findings) {
    StructureReader reader = new StructureReader(file, map, findings);
    Set<Integer> unused = new HashSet<>(map.overrides().keySet());
    for (Block block : Block.cut(file, map)) {
      unused.remove(block.firstLine());
      reader.place(block, Optional.ofNullable(map.overrides().get(block.firstLine())));
    }
    for (int line : unused.stream().sorted().toList()) {
      findings.add(
          Rule.STRUCTURE_LINE,
          map.overrides().get(line).at(),
          "no block of " + map.id() + " begins at line " + line);
    }
    return reader.drafts.stream().map(d -> d.provision(map.id())).toList();
  }

  private void place(Block block, Optional<DocumentMap.Override> override) {
    Draft draft = new Draft(file.text(), block);
    draft.override = override;
    Optional<Provision.Kind> forced = override.flatMap(DocumentMap.Override::kind);
    boolean inHead = map.head().stream().anyMatch(l -> l.contains(block.firstLine()));
    boolean inTail = map.tail().stream().anyMatch(l -> l.contains(block.firstLine()));
    if (joined(block, draft, override, inHead || inTail)) {
      return;
    }
    if (draft.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      int at = block.lines().get(0).start();
      findings.add(Rule.PROVISION_EMPTY, file.location(at), "block without words in " + map.id());
      return;
    }
    draft.readLabel(override.flatMap(DocumentMap.Override::label));
    draft.kind = forced.orElseGet(() -> kind(draft, inHead, inTail));
    switch (draft.kind) {
      case HEAD, TAIL -> regional(draft);
      case FOOTNOTE -> footnote(draft);
      case HEADING -> heading(draft);
      case ITEM -> item(draft);
      default -> paragraph(draft);
    }
    if (!draft.absorbed) {
      drafts.add(draft);
    }
  }

  /** Whether the block was taken as the rest of a sentence that began before it. */
  private boolean joined(
      Block block, Draft draft, Optional<DocumentMap.Override> override, boolean regional) {
    Optional<Boolean> ask = override.flatMap(DocumentMap.Override::join);
    Optional<String> of = override.flatMap(DocumentMap.Override::of);
    of.filter(id -> !footnotes.containsKey(id))
        .ifPresent(id -> lost(override.get(), "no footnote " + id + " before"));
    Draft target = of.map(footnotes::get).orElse(running);
    if (ask.isPresent()) {
      if (ask.get() && target == null) {
        findings.add(
            Rule.STRUCTURE_LINE,
            override.get().at(),
            "nothing before line " + block.firstLine() + " to join");
      }
      if (ask.get() && target != null) {
        target.append(block.asRunningText());
      }
      return ask.get() && target != null;
    }
    boolean free = block.marker().isEmpty() && block.footnote().isEmpty() && !regional;
    if (!free || override.flatMap(DocumentMap.Override::kind).isPresent()) {
      return false;
    }
    String text = draft.text();
    if (running != null && running.isOpen() && continues(text, running, block)) {
      if (block.hashes() == 0 && running.kind == Provision.Kind.HEADING) {
        running.kind = Provision.Kind.ITEM;
      }
      running.append(block);
      return true;
    }
    boolean noteRunsOn =
        lastFootnote != null && lastFootnote.isOpen() && startsSmall(text) && block.hashes() == 0;
    if (noteRunsOn) {
      lastFootnote.append(block);
    }
    return noteRunsOn;
  }

  private static boolean continues(String text, Draft before, Block block) {
    if (!startsSmall(text) || Label.of(text).filter(l -> l.rank() <= Label.LETTER).isPresent()) {
      return false;
    }
    if (before.kind != Provision.Kind.HEADING) {
      return block.hashes() == 0;
    }
    return block.hashes() > 0 || before.looksLikeHeadingOnly();
  }

  private static boolean startsSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private Provision.Kind kind(Draft draft, boolean inHead, boolean inTail) {
    if (inHead) {
      return Provision.Kind.HEAD;
    }
    if (inTail) {
      return Provision.Kind.TAIL;
    }
    return draft.naturalKind();
  }

  private void regional(Draft draft) {
    boolean head = draft.kind == Provision.Kind.HEAD;
    draft.labelLength = 0;
    give(draft, "", head ? "head" : "tail", "");
    running = null;
  }

  private void footnote(Draft draft) {
    draft.labelLength = 0;
    Optional<String> own = draft.override.flatMap(DocumentMap.Override::id);
    draft.id = own.orElse(unique("fn" + draft.first.footnote()));
    add(draft);
    footnotes.put(draft.id, draft);
    lastFootnote = draft;
  }

  private void heading(Draft draft) {
    boolean bareParent =
        running != null
            && running.kind == Provision.Kind.HEADING
            && running.label.filter(l -> l.rank() == Label.PART).isPresent()
            && running.text().length() <= running.labelLength
            && draft.label.isEmpty();
    if (bareParent) {
      running.absorb(draft);
      draft.absorbed = true;
      return;
    }
    draft.rank = headingRank(draft);
    popTo(draft.rank);
    String parent = above();
    String segment = draft.label.map(Label::segment).orElse("");
    give(draft, parent, "s", segment);
    stack.add(draft);
    running = draft;
  }

  private int headingRank(Draft draft) {
    Optional<Integer> level = draft.override.flatMap(DocumentMap.Override::level);
    if (level.isPresent()) {
      return level.get();
    }
    if (map.outline() == DocumentMap.Outline.MARKDOWN) {
      return draft.first.hashes() > 0 ? draft.first.hashes() : Label.UNLABELLED;
    }
    return draft.label.map(Label::rank).orElse(Label.UNLABELLED);
  }

  private void item(Draft draft) {
    draft.rank =
        switch (draft.first.marker()) {
          case "-" -> Label.DASH;
          case "+" -> Label.PLUS;
          case "✓" -> Label.CHECK;
          default -> draft.label.map(Label::rank).orElse(Label.DASH);
        };
    popTo(draft.rank);
    boolean marked = !draft.first.marker().isEmpty();
    boolean labelled = draft.override.flatMap(DocumentMap.Override::label).isPresent();
    if (marked) {
      draft.labelLength = 0;
    }
    give(
        draft, above(), "b", marked && !labelled ? "" : draft.label.map(Label::segment).orElse(""));
    stack.add(draft);
    running = draft;
  }

  private void paragraph(Draft draft) {
    while (!stack.isEmpty() && top().kind != Provision.Kind.HEADING) {
      stack.remove(stack.size() - 1);
    }
    draft.labelLength = 0;
    String letter =
        switch (draft.kind) {
          case BOX -> "q";
          case CAPTION -> "c";
          default -> "p";
        };
    give(draft, above(), letter, "");
    if (draft.kind != Provision.Kind.CAPTION) {
      running = draft;
    }
  }

  private void popTo(int rank) {
    while (!stack.isEmpty() && top().rank >= rank) {
      stack.remove(stack.size() - 1);
    }
  }

  private Draft top() {
    return stack.get(stack.size() - 1);
  }

  private String above() {
    return stack.isEmpty() ? "" : top().id;
  }

  private void give(Draft draft, String parent, String counter, String segment) {
    Optional<String> under = draft.override.flatMap(DocumentMap.Override::under);
    draft.parent = under.orElse(parent);
    under
        .filter(id -> !ids.contains(id))
        .ifPresent(id -> lost(draft.override.get(), "no provision " + id + " before"));
    Optional<String> id = draft.override.flatMap(DocumentMap.Override::id);
    if (id.isPresent()) {
      draft.id = id.get();
      add(draft);
      return;
    }
    if (!segment.isEmpty()) {
      draft.id = unique(Label.join(draft.parent, segment));
    } else {
      boolean regional = counter.equals("head") || counter.equals("tail");
      int n = counters.merge(draft.parent + "/" + counter, 1, Integer::sum);
      String own = regional ? counter + "." + n : counter + n;
      draft.id = unique(draft.parent.isEmpty() ? own : draft.parent + "." + own);
    }
    ids.add(draft.id);
  }

  private void add(Draft draft) {
    if (!ids.add(draft.id)) {
      findings.add(
          Rule.PROVISION_DUPLICATE, draft.override.get().at(), "id is used twice: " + draft.id);
    }
  }

  private void lost(DocumentMap.Override override, String what) {
    findings.add(
        Rule.STRUCTURE_LINE, override.at(), what + " line " + override.line() + " of " + map.id());
  }

  private String unique(String id) {
    String candidate = id;
    for (int n = 2; ids.contains(candidate); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }
}
