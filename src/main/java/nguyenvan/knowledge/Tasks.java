package nguyenvan.knowledge;

import java.util.ArrayList;
import java.util.List;
import nguyenvan.content.Entry;
import nguyenvan.content.Facts;
import nguyenvan.document.Corpus;
import nguyenvan.document.Provision;

/** The items of a task group: every provision under its heading, shown and proved as quotes. */
public final class Tasks {

  private Tasks() {}

  /** The provisions under a task group's heading, in reading order; none for other entries. */
  public static List<Provision> items(Corpus corpus, Entry entry) {
    List<Provision> items = new ArrayList<>();
    if (entry.facts() instanceof Facts.Task task) {
      String document = entry.document().map(Facts.Reference::id).orElse("");
      corpus
          .document(document)
          .ifPresent(
              d ->
                  d.provisions().stream()
                      .filter(p -> p.id().startsWith(task.provision() + "."))
                      .forEach(items::add));
    }
    return items;
  }

  /** The id of the quote that is a whole provision. */
  public static String claimId(Provision provision) {
    return provision.document() + "-" + provision.id();
  }
}
