package nguyenvan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nguyenvan.content.Entry;
import nguyenvan.content.EntryKind;
import nguyenvan.content.Facts;
import nguyenvan.document.Document;
import nguyenvan.document.DocumentMap;
import nguyenvan.knowledge.KnowledgeBase;
import nguyenvan.quote.Proof;

/**
 * How one thing of the knowledge base stands to another.
 *
 * @param proof the quote that says so, where the basis is one
 */
record Relation(Node from, String type, Node to, Basis basis, Optional<Proof> proof) {

  /** What a relation rests on. */
  enum Basis {
    /** A quote of the knowledge base says it. */
    QUOTE,
    /** A source says it in words; no quote is attached. */
    STATED,
    /** The editors declare it; the program has checked that the wording bears it out. */
    EDITORS,
    /** The editors infer it; no source says so. */
    INFERRED;

    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An entry or a document of the set. */
  sealed interface Node {

    record OfEntry(Entry entry) implements Node {}

    record OfDocument(Document document) implements Node {}

    default String id() {
      return this instanceof OfEntry e ? e.entry.id() : ((OfDocument) this).document.id();
    }

    /** As in {@code data-kind} of its page. */
    default String kind() {
      return this instanceof OfEntry e ? e.entry.kind().slug() : "document";
    }
  }

  /** Every relation, in the order of the documents and of the entries. */
  static List<Relation> of(KnowledgeBase knowledge) {
    List<Relation> all = new ArrayList<>();
    for (Document document : knowledge.corpus().documents()) {
      for (DocumentMap.Relation relation : document.map().relations()) {
        Basis basis = relation.inferred() ? Basis.INFERRED : Basis.STATED;
        knowledge
            .corpus()
            .document(relation.target())
            .map(Node.OfDocument::new)
            .map(to -> new Relation(node(document), relation.type(), to, basis, Optional.empty()))
            .ifPresent(all::add);
      }
    }
    for (EntryKind kind : EntryKind.values()) {
      for (Entry entry : knowledge.entries(kind)) {
        if (entry.facts() instanceof Facts.Instrument instrument) {
          for (Facts.Relation relation : instrument.relations()) {
            Optional<Proof> proof = knowledge.proof(relation.claim());
            Basis basis = proof.isPresent() ? Basis.QUOTE : Basis.STATED;
            add(knowledge, entry, relation.type(), relation.target(), basis, proof, all);
          }
        }
        entry
            .attributedTo()
            .ifPresent(
                to ->
                    add(
                        knowledge,
                        entry,
                        "attributed-to",
                        to.id(),
                        Basis.STATED,
                        Optional.empty(),
                        all));
        for (Facts.Reference same : entry.sameAs()) {
          add(knowledge, entry, "same-as", same.id(), Basis.EDITORS, Optional.empty(), all);
        }
      }
    }
    return List.copyOf(all);
  }

  private static void add(
      KnowledgeBase knowledge,
      Entry from,
      String type,
      String to,
      Basis basis,
      Optional<Proof> proof,
      List<Relation> all) {
    knowledge
        .entry(to)
        .map(Node.OfEntry::new)
        .map(n -> new Relation(new Node.OfEntry(from), type, n, basis, proof))
        .ifPresent(all::add);
  }

  private static Node node(Document document) {
    return new Node.OfDocument(document);
  }
}
