package nguyenvan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page that checks a draft: what it shows, how fast, by keyboard, without scripts. */
class DraftIT {

  private static final String DRAFT =
      "Quy mô kinh tế số đạt tối thiểu 30% GDP.\n"
          + "Quy mô kinh tế số đạt tối thiểu 35% GDP.\n"
          + "Sáp nhập, giải thể các tổ chức khoa học và công nghệ hoạt động hiệu quả.\n"
          + "Nhà văn hóa thôn phải có mạng không dây phục vụ bà con trước tháng 9.\n"
          + "The size of the digital economy reaches at least 35% of GDP.\n";

  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open();
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(120));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void thePageSaysWhatItFoundAndCopiesTheExactWording() throws IOException {
    for (String address : List.of(disk("vi"), disk("en"))) {
      browser.get(address);
      check(DRAFT);
      assertEquals("draft-heading", browser.switchTo().activeElement().getDomAttribute("id"));
      List<WebElement> findings = browser.findElements(By.cssSelector(".finding"));
      assertEquals(5, findings.size());
      assertEquals(3, browser.findElements(By.cssSelector(".draft__problem a")).size());
      String second = findings.get(1).getText();
      assertTrue(second.contains("30%") && second.contains("35%"), second);
      String link =
          findings.get(1).findElement(By.cssSelector(".finding__place a")).getDomProperty("href");
      assertTrue(link.endsWith("documents/nq57.html#II.1.b2"), link);
      browser
          .findElement(By.cssSelector("[data-draft-show][value=attention]"))
          .sendKeys(Keys.SPACE);
      assertEquals(3, findings.stream().filter(WebElement::isDisplayed).count());
      findings.get(1).findElement(By.cssSelector(".finding__copy")).sendKeys(Keys.ENTER);
      assertEquals(
          "“Quy mô kinh tế số đạt tối thiểu 30% GDP” (Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, mục II.1, gạch đầu dòng thứ 2)",
          browser.findElement(By.id("draft-copy")).getDomProperty("textContent"));
      WebElement announcement = browser.findElement(By.cssSelector("[data-announcement]"));
      waiting().until(b -> !announcement.getText().isBlank());
      assertEquals(announcement.getDomAttribute("data-copied"), announcement.getText());
    }
  }

  @Test
  void theResultIsAccessibleAndFitsATelephone() throws IOException {
    browser.get(disk("vi"));
    check(DRAFT);
    for (String scheme : List.of("light", "dark")) {
      Browser.scheme(browser, scheme);
      List<String> violations = new ArrayList<>();
      for (Rule rule : Axe.analyze(browser).getViolations()) {
        violations.add(rule.getId() + " " + rule.getNodes().get(0).getHtml());
      }
      assertEquals(List.of(), violations, scheme);
    }
    Browser.width(browser, 320);
    try {
      Object width = browser.executeScript("return document.documentElement.scrollWidth");
      assertTrue(((Number) width).intValue() <= 320, width + " pixels wide");
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  @Test
  void aFileIsOpenedWithoutLeavingTheMachine(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bản thảo.txt"), DRAFT);
    browser.get(disk("vi"));
    browser.findElement(By.cssSelector("[data-draft-file]")).sendKeys(file.toString());
    WebElement field = browser.findElement(By.id("draft-text"));
    waiting().until(b -> field.getDomProperty("value").equals(DRAFT));
  }

  @Test
  void withoutScriptsThePageSaysHowToCompareByHand() throws IOException {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser.get(disk("vi"));
      assertTrue(browser.findElement(By.cssSelector("noscript")).getText().contains("Ctrl+F"));
      assertTrue(browser.findElement(By.cssSelector("a[data-document=nq57]")).isDisplayed());
      assertTrue(!browser.findElement(By.id("draft-text")).isDisplayed());
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void check(String draft) {
    browser.executeScript("document.getElementById('draft-text').value = arguments[0]", draft);
    browser.findElement(By.cssSelector("[data-draft-run]")).sendKeys(Keys.ENTER);
    waiting()
        .until(
            b ->
                b.findElement(By.cssSelector("[data-draft]")).getDomAttribute("data-done") != null);
  }

  private static WebDriverWait waiting() {
    return new WebDriverWait(browser, Duration.ofSeconds(10));
  }

  private static String disk(String language) throws IOException {
    return RealSite.folder().resolve(language + "/pages/check.html").toUri().toString();
  }
}
