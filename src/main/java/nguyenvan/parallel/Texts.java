package nguyenvan.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nguyenvan.document.Corpus;
import nguyenvan.document.Document;
import nguyenvan.document.Provision;

/**
 * The words of all provisions in a row, as numbers: two words that are alike but for diacritics and
 * case have the same number. A place is an index into the row.
 */
final class Texts {

  /** A provision in the row, its words at the places {@code [from, to)}. */
  record Text(int document, Provision provision, List<Clause> clauses, int from, int to) {}

  private final List<Text> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] words = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int[] owners = new int[1024];
  private int size;

  Texts(Corpus corpus) {
    List<Document> documents = corpus.documents();
    for (int d = 0; d < documents.size(); d++) {
      for (Provision provision : documents.get(d).provisions()) {
        if (provision.kind() != Provision.Kind.HEAD && provision.kind() != Provision.Kind.TAIL) {
          add(d, provision);
        }
      }
    }
  }

  private void add(int document, Provision provision) {
    int from = size;
    for (Token token : Token.of(provision.text().text())) {
      if (token.word() && token.start() >= provision.labelEnd()) {
        add(token);
      }
    }
    String text = provision.text().text();
    List<Clause> clauses = Clause.of(text, provision.labelEnd());
    texts.add(new Text(document, provision, clauses, from, size));
  }

  private void add(Token token) {
    if (size == words.length) {
      int grown = size * 2;
      words = Arrays.copyOf(words, grown);
      starts = Arrays.copyOf(starts, grown);
      ends = Arrays.copyOf(ends, grown);
      owners = Arrays.copyOf(owners, grown);
    }
    words[size] = numbers.computeIfAbsent(token.bare(), k -> numbers.size());
    starts[size] = token.start();
    ends[size] = token.end();
    owners[size++] = texts.size();
  }

  /** Number of words. */
  int size() {
    return size;
  }

  int count() {
    return texts.size();
  }

  Text text(int number) {
    return texts.get(number);
  }

  /** Number of the provision that a place lies in. */
  int owner(int place) {
    return owners[place];
  }

  int word(int place) {
    return words[place];
  }

  /** Offset in the reading text where the word at a place begins. */
  int start(int place) {
    return starts[place];
  }

  /** Offset in the reading text where the word at a place ends. */
  int end(int place) {
    return ends[place];
  }
}
