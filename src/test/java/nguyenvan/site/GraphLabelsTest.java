package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nguyenvan.site.GraphLabels.Box;
import nguyenvan.site.GraphLabels.Words;
import nguyenvan.site.GraphView.LabelView;
import org.junit.jupiter.api.Test;

class GraphLabelsTest {

  private static final List<Words> WORDS = List.of(new Words("16,5%", true));

  private final GraphLabels labels = new GraphLabels(new Box(0, 0, 300, 200));

  @Test
  void wordsStandBesideTheirMark() {
    LabelView label = labels.place("result", mark(100, 100), WORDS, true).orElseThrow();
    assertEquals("start", label.anchor());
    assertEquals("", label.leader());
  }

  @Test
  void atTheEdgeWordsGoTheOtherWay() {
    LabelView label = labels.place("result", mark(294, 8), WORDS, true).orElseThrow();
    assertTrue(Double.parseDouble(label.x()) < 294, label.x());
  }

  @Test
  void wordsFarFromTheirMarkHaveALineToIt() {
    labels.take(new Box(60, 60, 140, 140));
    Optional<LabelView> near = labels.place("result", mark(100, 100), WORDS, false);
    assertFalse(near.isPresent());
    labels.takeLine(0, 190, 300, 190);
    assertEquals(
        Optional.empty(),
        labels.place("result", mark(100, 100), WORDS, true).map(LabelView::leader),
        "its line would cross what is there");
  }

  @Test
  void twoLabelsNeverLieOnEachOther() {
    Box mark = mark(150, 100);
    LabelView first = labels.place("result", mark, WORDS, true).orElseThrow();
    LabelView second = labels.place("result", mark, WORDS, true).orElseThrow();
    assertFalse(
        first.x().equals(second.x()) && first.lines().equals(second.lines()), first.toString());
  }

  private static Box mark(double x, double y) {
    return new Box(x - 5, y - 5, x + 5, y + 5);
  }
}
