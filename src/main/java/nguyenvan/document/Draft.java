package nguyenvan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A provision in the making. */
final class Draft {

  private static final int LONGEST_HEADING = 220;

  /** A sentence that ends otherwise goes on after a page break. */
  private static final String FINAL = ".:;!?”\"…)»’";

  private final String source;
  final Block first;
  private final List<Block> blocks = new ArrayList<>();
  Optional<DocumentMap.Override> override = Optional.empty();
  Optional<Label> label = Optional.empty();
  int labelLength;
  Provision.Kind kind = Provision.Kind.PARAGRAPH;
  int rank;
  String id = "";
  String parent = "";
  boolean absorbed;
  private ReadingText built;

  Draft(String source, Block block) {
    this.source = source;
    this.first = block;
    blocks.add(block);
  }

  void readLabel(Optional<String> forced) {
    label = Label.of(text());
    if (forced.isPresent()) {
      label =
          Optional.of(
              new Label(
                  label.map(Label::rank).orElse(Label.ARABIC),
                  forced.get(),
                  label.map(Label::length).orElse(0)));
    }
    labelLength = label.map(Label::length).orElse(0);
  }

  void append(Block block) {
    blocks.add(block);
    built = null;
  }

  void absorb(Draft other) {
    other.blocks.forEach(this::append);
  }

  ReadingText reading() {
    if (built == null) {
      ReadingTextBuilder builder = new ReadingTextBuilder(source);
      for (Block block : blocks) {
        block.lines().forEach(line -> builder.add(line.start(), line.end()));
        builder.endBlock();
      }
      built = builder.build();
    }
    return built;
  }

  String text() {
    return reading().text();
  }

  boolean isOpen() {
    String text = text();
    return !text.isEmpty() && FINAL.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  boolean isBold() {
    return covered(ReadingText.Style.STRONG);
  }

  boolean isWhollyStyled() {
    return isBold() || covered(ReadingText.Style.EMPHASIS);
  }

  /**
   * A numbered line without a full stop, set like its surroundings: it may be an item cut short.
   */
  boolean looksLikeHeadingOnly() {
    return label.isPresent() && first.hashes() == 0 && !isBold();
  }

  /** What a block of the running text is, as it looks. */
  Provision.Kind naturalKind() {
    if (!first.footnote().isEmpty()) {
      return Provision.Kind.FOOTNOTE;
    }
    if (!first.marker().isEmpty() && first.hashes() == 0) {
      return Provision.Kind.ITEM;
    }
    String text = text();
    boolean styled = isWhollyStyled();
    if (styled && text.startsWith("“")) {
      return Provision.Kind.BOX;
    }
    if (text.length() <= 4 * LONGEST_HEADING && first.hashes() > 0) {
      return Provision.Kind.HEADING;
    }
    if (isBold() && text.length() <= 2 * LONGEST_HEADING) {
      return Provision.Kind.HEADING;
    }
    boolean labelled = label.isPresent();
    char last = text.charAt(text.length() - 1);
    if (labelled && text.length() <= LONGEST_HEADING && ".;,”".indexOf(last) < 0) {
      return Provision.Kind.HEADING;
    }
    return labelled ? Provision.Kind.ITEM : Provision.Kind.PARAGRAPH;
  }

  private boolean covered(ReadingText.Style style) {
    String text = text();
    boolean[] in = new boolean[text.length()];
    for (ReadingText.Span span : reading().spans()) {
      if (span.style() == style) {
        Arrays.fill(in, span.start(), span.end(), true);
      }
    }
    for (int i = 0; i < in.length; i++) {
      if (!in[i] && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  Provision provision(String document) {
    int depth = (int) id.chars().filter(c -> c == '.').count();
    ReadingText text = reading();
    int cut = Math.min(labelLength, text.length());
    int last = blocks.get(blocks.size() - 1).lastLine();
    return new Provision(
        document,
        id,
        parent,
        kind,
        depth,
        first.marker(),
        cut,
        text,
        text,
        first.firstLine(),
        last);
  }
}
