package nguyenvan.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nguyenvan.finding.Findings;
import nguyenvan.finding.Location;
import nguyenvan.finding.Rule;
import nguyenvan.quote.Claim;
import nguyenvan.text.Language;
import nguyenvan.text.LineIndex;
import nguyenvan.text.Markup;
import nguyenvan.text.Suspect;

/**
 * Markdown text in one language, parsed and held against the policy: no raw HTML, links by kind and
 * id, quotation marks only around what is proved.
 */
public final class Prose {

  /** A link to a page of the site, such as {@code target:nq57-…} or {@code document:nq57#II.1}. */
  public record Ref(String kind, String id, String fragment, Location at) {}

  private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„«»‹›]");
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern REF = Pattern.compile("([a-z]+):([^#]*)(?:#(.*))?");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
  private static final Pattern SAFE_FRAGMENT = Pattern.compile("[A-Za-z0-9đ][A-Za-z0-9đ.-]*");

  private final Language language;
  private final Document root;
  private final Map<Node, Claim> claims = new IdentityHashMap<>();
  private final List<Claim> ordered = new ArrayList<>();
  private final Map<Node, Ref> refs = new IdentityHashMap<>();

  private Prose(Language language, Document root) {
    this.language = language;
    this.root = root;
  }

  /**
   * Parses a section.
   *
   * @param owner id that the ids of its quotes begin with
   * @param linesBefore lines of the file before the text
   */
  public static Prose read(
      String text,
      Language language,
      String owner,
      String file,
      int linesBefore,
      Findings findings) {
    Prose prose = new Prose(language, PARSER.parse(text));
    new Reader(prose, text, owner, file, linesBefore, findings).visit(prose.root);
    return prose;
  }

  public Language language() {
    return language;
  }

  public Document root() {
    return root;
  }

  /** Its quotes, inline and block, in order. */
  public List<Claim> claims() {
    return List.copyOf(ordered);
  }

  public List<Ref> refs() {
    return List.copyOf(refs.values());
  }

  /** The claim of a quote link or block quote. */
  public Optional<Claim> claim(Node node) {
    return Optional.ofNullable(claims.get(node));
  }

  public Optional<Ref> ref(Node node) {
    return Optional.ofNullable(refs.get(node));
  }

  private static final class Reader {
    private final Prose prose;
    private final String text;
    private final String owner;
    private final String file;
    private final int linesBefore;
    private final Findings findings;
    private final LineIndex lines;

    /** Within words that a citation or a term stands behind. */
    private boolean cited;

    Reader(
        Prose prose, String text, String owner, String file, int linesBefore, Findings findings) {
      this.prose = prose;
      this.text = text;
      this.owner = owner;
      this.file = file;
      this.linesBefore = linesBefore;
      this.findings = findings;
      this.lines = new LineIndex(text);
    }

    void visit(Node node) {
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        findings.add(
            Rule.ENTRY_RAW_HTML,
            at(node),
            "raw HTML: " + node.getChars().toString().strip().split("\n")[0]);
        return;
      }
      if (node instanceof BlockQuote) {
        block(node);
        return;
      }
      if (node instanceof Link link) {
        link(link);
        return;
      }
      boolean unresolved =
          node instanceof Image
              || node instanceof ImageRef
              || node instanceof LinkRef && !((LinkRef) node).isTentative();
      if (unresolved) {
        findings.add(Rule.ENTRY_LINK, at(node), "images and reference links are not used here");
        return;
      }
      if (node instanceof LinkRef && isCutLink(node)) {
        findings.add(Rule.ENTRY_LINK, at(node), "a link is not closed, or is a reference link");
        return;
      }
      if (node instanceof AutoLink || node instanceof MailLink) {
        web(node.getChars().toString().replaceAll("^<|>$", ""), node);
        return;
      }
      if (node instanceof Code
          || node instanceof FencedCodeBlock
          || node instanceof IndentedCodeBlock) {
        typographicMarks(node);
        return;
      }
      if (node instanceof HtmlEntity) {
        entity(node);
      } else if (node instanceof Text && !cited) {
        marks(node);
      }
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }

    /** {@code [words](address} without its end, or {@code [words][name]}: either stays as it is. */
    private boolean isCutLink(Node node) {
      int end = node.getEndOffset();
      return node.getChars().toString().contains("][")
          || end < text.length() && "([".indexOf(text.charAt(end)) >= 0;
    }

    private void marks(Node node) {
      Matcher m = Markup.quotationMarks(text).region(node.getStartOffset(), node.getEndOffset());
      if (m.find()) {
        findings.add(
            Rule.QUOTE_MARKS, at(m.start()), "quotation mark without citation: " + m.group());
      }
    }

    /** Code shows how content is written, in straight marks; printed marks in it are a quote. */
    private void typographicMarks(Node node) {
      Matcher m = TYPOGRAPHIC.matcher(text).region(node.getStartOffset(), node.getEndOffset());
      if (m.find()) {
        findings.add(
            Rule.QUOTE_MARKS, at(m.start()), "quotation mark without citation: " + m.group());
      }
    }

    /** What a reference such as {@code &ldquo;} stands for, held against the same rules. */
    private void entity(Node node) {
      String chars = node.getChars().toString();
      String meant = node.getChars().unescape();
      if (Markup.quotationMarks(meant).find()) {
        findings.add(Rule.QUOTE_MARKS, at(node), "quotation mark without citation: " + chars);
      }
      for (Suspect.Hit hit : Suspect.in(meant)) {
        Rule rule =
            hit.kind() == Suspect.Kind.INVISIBLE ? Rule.TEXT_INVISIBLE : Rule.TEXT_LOOK_ALIKE;
        findings.add(rule, at(node), rule.title() + ": " + chars + ", " + hit.name());
      }
    }

    private void block(Node node) {
      int first = lines.line(node.getStartOffset());
      String raw = text.substring(lines.start(first), node.getEndOffset());
      String id = nextId();
      QuoteBlock.read(
              raw.stripTrailing().lines().toList(),
              file,
              linesBefore + first,
              id,
              s -> s.line().bad(s.key(), s.key() + ": only under the quotes at the head of a file"),
              findings)
          .ifPresent(c -> claim(node, c));
    }

    private void claim(Node node, Claim claim) {
      prose.claims.put(node, claim);
      prose.ordered.add(claim);
    }

    private String nextId() {
      return owner + "-" + prose.language.tag() + "-q" + (prose.ordered.size() + 1);
    }

    private void link(Link link) {
      String url = link.getUrl().toString();
      Matcher ref = REF.matcher(url);
      boolean rendered = ref.matches() && ref.group(1).equals("quote");
      if (!link.getTitle().isEmpty() && !rendered) {
        findings.add(Rule.ENTRY_LINK, at(link), "a link has no title here: " + link.getTitle());
      }
      if (WEB.matcher(url).matches()) {
        children(link);
        return;
      }
      if (!ref.matches()) {
        findings.add(Rule.ENTRY_LINK, at(link), "link is not allowed: " + url);
        return;
      }
      String kind = ref.group(1);
      String id = ref.group(2);
      String fragment = ref.group(3) == null ? "" : ref.group(3);
      boolean known =
          EntryKind.of(kind).isPresent()
              || List.of("quote", "document", "page", "source").contains(kind);
      boolean safe =
          SAFE.matcher(id).matches() || kind.equals("source") && id.matches("[A-Za-z0-9_]+\\.txt");
      if (!known || !safe || !fragment.isEmpty() && !SAFE_FRAGMENT.matcher(fragment).matches()) {
        findings.add(Rule.ENTRY_LINK, at(link), "link is not allowed: " + url);
        return;
      }
      if (kind.equals("quote")) {
        quote(link, id, fragment);
      } else {
        prose.refs.put(link, new Ref(kind, id, fragment, at(link)));
      }
      cited = kind.equals("quote") || kind.equals("term");
      children(link);
      cited = false;
    }

    private void quote(Link link, String document, String provision) {
      String words = new TextCollectingVisitor().collectAndGetText(link);
      claim(
          link,
          new Claim(
              nextId(),
              words,
              document,
              provision.isEmpty() ? Optional.empty() : Optional.of(provision),
              List.of(),
              rendering(link),
              at(link)));
    }

    /** The English of inline words, where a link has its title. */
    private Optional<Claim.Rendering> rendering(Link link) {
      if (link.getTitle().isEmpty()) {
        return Optional.empty();
      }
      String english = link.getTitle().unescape();
      Location at = at(link.getTitle().getStartOffset());
      Markup.html(english)
          .ifPresent(tag -> findings.add(Rule.ENTRY_RAW_HTML, at, "raw HTML: " + tag));
      return Optional.of(new Claim.Rendering(english, at));
    }

    private void children(Node node) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        visit(child);
      }
    }

    private void web(String url, Node node) {
      if (!WEB.matcher(url).matches()) {
        findings.add(Rule.ENTRY_LINK, at(node), "link is not allowed: " + url);
      }
    }

    private Location at(Node node) {
      return at(node.getStartOffset());
    }

    private Location at(int offset) {
      return new Location(file, linesBefore + lines.line(offset), lines.column(offset));
    }
  }
}
