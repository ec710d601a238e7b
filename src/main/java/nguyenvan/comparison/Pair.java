package nguyenvan.comparison;

import java.util.List;
import nguyenvan.document.Document;
import nguyenvan.parallel.Parallel;

/**
 * Two documents to be compared, the earlier first.
 *
 * @param id ids of both in the order of the corpus, as in addresses
 * @param declared ids of provisions that editors say correspond, the first document's first
 * @param parallels passages that recur, in the order of the documents here
 */
public record Pair(
    String id, Document a, Document b, List<List<String>> declared, List<Parallel> parallels) {}
