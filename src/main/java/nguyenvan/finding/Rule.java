package nguyenvan.finding;

import static nguyenvan.finding.Level.ERROR;
import static nguyenvan.finding.Level.WARNING;

/**
 * The catalogue of rules. An id is permanent: it is never reused and never changes its meaning.
 * Each rule has an entry in {@code src/RULES.md} and a fixture folder of its id in the tests.
 */
public enum Rule {
  SOURCE_MISSING(
      "S-001",
      ERROR,
      "declared source file is missing",
      "put the file back under content/sources, or take its entry out of sources.yaml"),
  SOURCE_CHANGED(
      "S-002",
      ERROR,
      "source file is not the pinned one",
      "restore the file byte for byte; if a new edition is meant, review it and pin its SHA-256 in sources.yaml"),
  SOURCE_UNDECLARED(
      "S-003",
      ERROR,
      "file under content/sources is not declared",
      "declare it in sources.yaml with its SHA-256, or remove it"),
  SOURCE_NOT_UTF8(
      "S-004",
      ERROR,
      "source file is not valid UTF-8",
      "a source must be UTF-8 text; obtain a sound copy"),
  SOURCE_BOM(
      "S-005",
      ERROR,
      "source file begins with a byte-order mark",
      "obtain a copy without the mark, or strip it before the file is pinned"),

  TEXT_NOT_UTF8("T-001", ERROR, "file is not valid UTF-8", "save the file as UTF-8"),
  TEXT_BOM(
      "T-002",
      ERROR,
      "file begins with a byte-order mark",
      "save the file as UTF-8 without a byte-order mark"),
  TEXT_INVISIBLE("T-003", ERROR, "invisible character", "delete the character"),
  TEXT_LOOK_ALIKE(
      "T-004",
      ERROR,
      "letter or digit of another script",
      "type the letter or digit of the keyboard"),

  YAML_MALFORMED("Y-001", ERROR, "malformed YAML", "mend the YAML at the named place"),
  YAML_DUPLICATE_KEY("Y-002", ERROR, "key given twice", "keep one of the two"),
  YAML_UNKNOWN_FIELD(
      "Y-003", ERROR, "unknown field", "remove the field, or spell it as CONTRIBUTING.md lists it"),
  YAML_MISSING_FIELD("Y-004", ERROR, "required field is missing", "add the field"),
  YAML_BAD_VALUE(
      "Y-005", ERROR, "value is not of the expected kind", "give a value of the named kind"),
  YAML_REFUSED(
      "Y-006",
      ERROR,
      "YAML anchor, alias or tag",
      "write the value out; anchors, aliases and tags are refused"),

  DOCUMENT_OVERLAP(
      "D-001", ERROR, "documents overlap", "let each source line belong to one document"),
  DOCUMENT_BOUNDS("D-002", ERROR, "lines run past the end of the file", "give lines that exist"),
  LINE_UNMAPPED(
      "D-003",
      ERROR,
      "source line belongs to no document",
      "extend a document's lines, or declare the line as furniture"),
  PROVISION_DUPLICATE(
      "D-004",
      ERROR,
      "two provisions have one id",
      "give one of them an id of its own under structure"),
  PROVISION_FROZEN(
      "D-005",
      ERROR,
      "provision differs from the committed list",
      "published provision ids never change: mend the structure, or run mvn package -DskipTests -Dnguyenvan.freeze=true to add to the list, then commit it"),
  FOOTNOTE_LOOSE(
      "D-006",
      WARNING,
      "footnote and mark do not pair",
      "check the source; declare the footnote's structure if the reading is wrong"),
  STRUCTURE_LINE(
      "D-007",
      ERROR,
      "declaration fits no line of the document",
      "name the first line of a block within the document"),
  CORRECTION_UNFOUND(
      "D-008",
      ERROR,
      "printed reading of a correction is not on its line",
      "copy the printed words exactly; they must occur once on that line"),
  DOCUMENT_ID(
      "D-009",
      ERROR,
      "document id is bad or used twice",
      "use a lower-case id that is the file's name"),
  DOCUMENT_EMPTY("D-010", ERROR, "document has no provision", "check the lines and the furniture"),
  PROVISION_EMPTY("D-011", ERROR, "block without words", "declare the line as furniture"),

  QUOTE_NOT_VERBATIM(
      "Q-001", ERROR, "not verbatim", "copy the source's wording, or mark an omission with […]"),
  QUOTE_AMBIGUOUS(
      "Q-002",
      ERROR,
      "words occur more than once",
      "name the provision in the citation, or quote more words"),
  QUOTE_WRONG_DOCUMENT(
      "Q-003", ERROR, "words stand in another document", "cite the document that has the words"),
  QUOTE_WRONG_PROVISION(
      "Q-004", ERROR, "words stand in another provision", "cite the provision that has the words"),
  QUOTE_EMPTY("Q-005", ERROR, "empty quote", "quote some words, or remove the quote"),
  QUOTE_UNCITED(
      "Q-006",
      ERROR,
      "block quote without citation",
      "end the block quote with a line: — document provision"),
  QUOTE_MARKS(
      "Q-007",
      ERROR,
      "quotation marks without citation",
      "link the words: [words](quote:document#provision); a term: [word](term:id)"),
  QUOTE_INVISIBLE("Q-008", ERROR, "invisible character in a quote", "delete the character"),
  QUOTE_LOOK_ALIKE(
      "Q-009",
      ERROR,
      "letter or digit of another script in a quote",
      "type the letter that the source has"),
  QUOTE_OMISSION(
      "Q-010",
      ERROR,
      "omission is out of order or too fine",
      "give the parts in the source's order, four words or more each"),
  QUOTE_NEGATION_OMITTED(
      "Q-011",
      ERROR,
      "negation within an omission",
      "keep the negation, or review the omission and add a line: reviewed: omission"),
  QUOTE_NUMBER_CUT(
      "Q-012", ERROR, "number cut from its unit, range or decimals", "quote the whole figure"),
  QUOTE_NEGATION_CUT(
      "Q-013",
      ERROR,
      "negation just outside the quote",
      "include the negation, or review the quote and add a line: reviewed: edge"),
  QUOTE_UNKNOWN_DOCUMENT(
      "Q-014", ERROR, "citation names an unknown document", "use an id of content/documents"),
  QUOTE_UNKNOWN_PROVISION(
      "Q-015",
      ERROR,
      "citation names an unknown provision",
      "use an id from the document's provisions list"),
  QUOTE_WORD_CUT("Q-016", ERROR, "quote begins or ends within a word", "quote whole words"),
  QUOTE_NO_RENDERING(
      "Q-017", ERROR, "quote has no English rendering", "add a line: en: … to the block quote"),
  QUOTE_RENDERING_NUMBERS(
      "Q-018", ERROR, "numbers of the rendering differ from the quote", "make the numbers agree"),
  QUOTE_RENDERING_EXTRACT(
      "Q-019",
      ERROR,
      "rendering is no extract of the provision's translation",
      "copy it from the translation file, or mend the translation"),
  QUOTE_ACROSS("Q-020", ERROR, "quote runs across provisions", "quote each provision on its own"),
  QUOTE_INSERTION(
      "Q-021",
      ERROR,
      "insertion that could change what the quote says",
      "insert only what the words refer to, between words: no negation, no figure; say the rest in prose"),
  QUOTE_RENDERING_NEGATION(
      "Q-022",
      WARNING,
      "rendering lacks or adds a negation",
      "make the rendering deny what the quote denies, and nothing else"),
  QUOTE_REVIEW_IDLE(
      "Q-023",
      WARNING,
      "review of something that is not there",
      "remove the line reviewed:, or the word that nothing needs"),

  FACT_NUMBER(
      "F-001", ERROR, "number cannot be read off the quote", "make the fact and the quote agree"),
  FACT_COMPARATOR(
      "F-002",
      ERROR,
      "comparator is not borne out by the quote",
      "use the comparator that the source's words say"),
  FACT_IDENTITY(
      "F-003",
      ERROR,
      "number or date cannot be read off the words",
      "quote a place that prints it, or mend the fact"),
  FACT_SUBJECT(
      "F-004",
      ERROR,
      "subject or term is not in the source's words",
      "copy the subject or the term from one of the quotes"),
  FACT_HORIZON(
      "F-005",
      ERROR,
      "horizon is not in the quote or the headings above it",
      "give the year that the source states"),
  FACT_RELATION(
      "F-006",
      ERROR,
      "relation is not in the words of its quote",
      "put the relation under a quote that names the other instrument and says how the two stand"),
  FACT_SAME(
      "F-007",
      ERROR,
      "same-as is not borne out by the quotes",
      "take the link out, or quote the words that both share"),

  ENTRY_DUPLICATE("K-001", ERROR, "id is used twice", "give each entry an id of its own"),
  ENTRY_ID(
      "K-002",
      ERROR,
      "bad id",
      "use lower-case letters, digits and hyphens; the id is the file's name"),
  ENTRY_REFERENCE(
      "K-003",
      ERROR,
      "refers to something that does not exist",
      "spell the id as its file is named, or add the file"),
  ENTRY_ONE_LANGUAGE("K-004", ERROR, "text in one language only", "add the other language"),
  ENTRY_RAW_HTML("K-005", ERROR, "raw HTML in content", "use Markdown; raw HTML is refused"),
  ENTRY_LINK("K-006", ERROR, "link is not allowed", "link as kind:id, or to a full https address"),
  ENTRY_FRONT_MATTER(
      "K-007",
      ERROR,
      "no front matter",
      "begin the file with --- and end the front matter with ---"),
  ENTRY_STRAY(
      "K-008",
      ERROR,
      "file is not part of the content",
      "move or remove the file, or give it the folder's extension"),
  ENTRY_NO_QUOTE("K-009", ERROR, "entry proves nothing", "quote the source at least once"),
  ENTRY_NUMBERS(
      "K-010",
      ERROR,
      "numbers differ between the languages",
      "make the numbers of both languages agree"),
  ENTRY_ONE_SIDED(
      "K-011", ERROR, "disagreement with fewer than two readings", "quote each reading"),
  MENTION_UNKNOWN(
      "K-012",
      ERROR,
      "a document names an instrument that has no page",
      "add the instrument, or give the number as one of the names of the instrument that it means"),
  MENTION_AMBIGUOUS(
      "K-013",
      ERROR,
      "a number or a name means two",
      "say under names-in of one of the instruments that it is meant in this document"),

  MESSAGE_MISSING(
      "M-001", ERROR, "message is missing in one language", "add the key to the other file"),
  MESSAGE_PLACEHOLDER(
      "M-002",
      ERROR,
      "placeholders of a message differ between languages",
      "use the same placeholders"),
  MESSAGE_MALFORMED(
      "M-003", ERROR, "malformed or repeated message", "write key = text, each key once"),

  TRANSLATION_MALFORMED(
      "P-001", ERROR, "malformed PO file", "mend the entry; msgfmt --check tells more"),
  TRANSLATION_ORPHAN(
      "P-002",
      ERROR,
      "translation of a provision that does not exist",
      "use the provision's id as msgctxt, or remove the entry"),
  TRANSLATION_STALE(
      "P-003",
      ERROR,
      "translated text is not the provision's text",
      "copy the provision's text into msgid and review the translation"),
  TRANSLATION_MISSING(
      "P-004", WARNING, "provision has no translation", "add an entry to the translation file"),
  TRANSLATION_NUMBERS(
      "P-005",
      ERROR,
      "numbers of a translation differ from the original",
      "make the numbers agree"),
  TRANSLATION_FUZZY(
      "P-006", WARNING, "translation is marked fuzzy", "review it and remove the mark"),
  TRANSLATION_NEGATION(
      "P-007",
      WARNING,
      "translation lacks or adds a negation",
      "make the translation deny what the original denies, and nothing else"),
  TRANSLATION_MARKS(
      "P-008",
      ERROR,
      "marks of a translation differ from the original's",
      "keep each [^n] and each pair of * once"),
  TRANSLATION_DATE(
      "P-009",
      ERROR,
      "date of the original is not in the translation",
      "write it as in 22 December 2024"),
  TRANSLATION_INSTRUMENT(
      "P-010",
      ERROR,
      "numbers of instruments differ between original and translation",
      "copy the number as printed"),
  TRANSLATION_ROMAN(
      "P-011",
      ERROR,
      "Roman numerals differ between original and translation",
      "keep the numeral, or write it as a number"),
  TRANSLATION_REMAINDER(
      "P-012",
      ERROR,
      "Vietnamese words left in a translation",
      "translate them, or list what is kept in the glossary"),
  TRANSLATION_TERM(
      "P-013",
      WARNING,
      "term is rendered otherwise than the term list says",
      "use the rendering of the list, or add a line for this sense to the glossary"),
  TRANSLATION_LENGTH(
      "P-014",
      WARNING,
      "translation is far shorter or longer than its original",
      "look whether something is missing or too much"),
  TRANSLATION_REVIEW(
      "P-015",
      WARNING,
      "translation or original changed since the review",
      "read it again, then set the mark of review anew"),
  TRANSLATION_HEADER(
      "P-016", ERROR, "header of a PO file is incomplete or wrong", "mend the header"),
  TRANSLATION_INCOMPLETE(
      "P-017",
      ERROR,
      "released site lacks translations",
      "translate what is missing or fuzzy, or build without -Dnguyenvan.release=true"),
  GLOSSARY_MALFORMED(
      "P-018",
      ERROR,
      "malformed or repeated line of the glossary",
      "write term, tab, rendering, and if need be tab and a comment"),
  TRANSLATION_ORDER(
      "P-019",
      WARNING,
      "shares stand in another order than in the original",
      "see that none has changed places, then keep the order of the original"),

  TEMPLATE_FAILED("B-001", ERROR, "template failed", "mend the template at the named line"),
  SITE_UNWRITABLE(
      "B-002",
      ERROR,
      "site cannot be written",
      "free disk space or mend the permissions; the previous site is untouched"),
  MESSAGE_UNKNOWN(
      "B-003",
      ERROR,
      "message that a page needs is missing",
      "add the key to both files of content/messages"),
  STYLESHEET_PART(
      "B-004",
      ERROR,
      "part of the stylesheet is missing or not imported",
      "import each file of assets/css once in assets/css/site.css"),

  PAGE_MISSING(
      "A-001", ERROR, "page that should exist was not written", "see the findings before this one"),
  PAGE_EMPTY("A-002", ERROR, "page is empty", "see its template"),
  LINK_BROKEN("A-003", ERROR, "link leads nowhere", "link through the links object"),
  FRAGMENT_BROKEN("A-004", ERROR, "link to a missing fragment", "link through the links object"),
  HTML_ID_DUPLICATE("A-005", ERROR, "id occurs twice in a page", "see its template"),
  TWIN_MISSING(
      "A-006", ERROR, "page does not link its twin in the other language", "see the layout"),
  PAGE_UNREACHABLE("A-007", ERROR, "no link leads to the page", "list it in an index"),
  PAGE_OUTSIDE(
      "A-008",
      ERROR,
      "page asks for something outside the site or runs inline script or style",
      "use assets of the site"),
  QUOTE_SHOWN(
      "A-009",
      ERROR,
      "shown quote is not the proved quote",
      "show quotes through the quote component"),
  PAGE_CONTRACT("A-010", ERROR, "page lacks what every page must have", "see the layout");

  private final String id;
  private final Level level;
  private final String title;
  private final String hint;

  Rule(String id, Level level, String title, String hint) {
    this.id = id;
    this.level = level;
    this.title = title;
    this.hint = hint;
  }

  /** The permanent id, such as {@code Q-001}. */
  /** Whether a file could not be read, so that what names it may be found at fault too. */
  public boolean isOfReading() {
    return id.startsWith("T-") || id.startsWith("Y-") || this == ENTRY_FRONT_MATTER;
  }

  public String id() {
    return id;
  }

  public Level level() {
    return level;
  }

  /** What is wrong, in a few words without a full stop. */
  public String title() {
    return title;
  }

  /** The general way out. */
  public String hint() {
    return hint;
  }
}
