package nguyenvan.site;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks for barriers on the page that a browser shows. */
final class Axe {

  private Axe() {}

  /**
   * All rules, in one go: to collect what frames have, the driver would open a window for each page
   * and run half as fast, and the audit lets no frame pass.
   */
  @SuppressWarnings("deprecation")
  static Results analyze(ChromeDriver browser) {
    return new AxeBuilder().setLegacyMode(true).analyze(browser);
  }
}
