package nguyenvan.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A reader before a browser, whichever it is: opens addresses, points and clicks, strikes keys,
 * sees what the page shows. What the browser complained of is kept.
 */
final class Reader implements AutoCloseable {

  static final String ENTER = "\uE007";
  static final String TAB = "\uE004";
  static final String DOWN = "\uE015";
  static final String CONTROL = "\uE009";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What a page could not load or was refused by its own policy becomes a complaint too, but not
   * what it no longer loads because it is left.
   */
  private static final String WATCH =
      "() => { let left = false; addEventListener('beforeunload', () => { left = true; });"
          + "addEventListener('error', e => { if (e.target !== window && !left) { console.error("
          + "'not loaded: ' + (e.target.src || e.target.href)); } }, true);"
          + "document.addEventListener('securitypolicyviolation', e => console.error("
          + "'refused: ' + e.violatedDirective + ' ' + e.blockedURI)); }";

  private final BiDi line;
  private final AutoCloseable browser;
  private String window;

  /** Over a line on which a session has begun. */
  Reader(BiDi line, AutoCloseable browser) {
    this.line = line;
    this.browser = browser;
    window = line.send("browsingContext.getTree", Map.of()).at("/contexts/0/context").asText();
    line.send(
        "session.subscribe",
        Map.of("events", List.of("log.entryAdded", "network.beforeRequestSent")));
    line.send("script.addPreloadScript", Map.of("functionDeclaration", WATCH));
  }

  static Reader inChromium(String... arguments) {
    var driver = Browser.open(true, arguments);
    Object socket = driver.getCapabilities().getCapability("webSocketUrl");
    return new Reader(new BiDi(URI.create((String) socket)), driver::quit);
  }

  static Reader inFirefox(Map<String, String> preferences) throws IOException {
    Firefox firefox = Firefox.open(preferences);
    try {
      BiDi line = new BiDi(firefox.address());
      line.send("session.new", Map.of("capabilities", Map.of()));
      return new Reader(line, firefox);
    } catch (RuntimeException e) {
      firefox.close();
      throw e;
    }
  }

  /** Puts a new window, of a size, in the place of the one before. */
  void begin(int width, int height) {
    String before = window;
    window = line.send("browsingContext.create", Map.of("type", "tab")).get("context").asText();
    line.send("browsingContext.close", Map.of("context", before));
    in("browsingContext.activate", Map.of());
    size(width, height);
    await("document.hasFocus()");
    line.events();
  }

  void open(String address) {
    in("browsingContext.navigate", Map.of("url", address, "wait", "complete"));
  }

  /** What an expression over the page gives. */
  JsonNode see(String expression) {
    JsonNode said = evaluate("JSON.stringify(" + expression + ")");
    if (!said.path("type").asText().equals("success")) {
      throw new BiDi.Refused(expression + ": " + said.at("/exceptionDetails/text").asText());
    }
    try {
      return JSON.readTree(said.at("/result/value").asText("null"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode evaluate(String expression) {
    return line.send(
        "script.evaluate",
        Map.of(
            "expression", expression, "target", Map.of("context", window), "awaitPromise", true));
  }

  boolean sees(String expression) {
    return see(expression).asBoolean();
  }

  /** The text of the first element of a selector. */
  String text(String selector) {
    return see("document.querySelector(" + quoted(selector) + ").textContent").asText();
  }

  /** Waits, over a change of page too, until a page is there and an expression is true of it. */
  void await(String expression) {
    await(expression, () -> sees("document.readyState === 'complete' && !!(" + expression + ")"));
  }

  private void await(String what, BooleanSupplier isTrue) {
    Instant end = Instant.now().plus(PATIENCE);
    String refused = "";
    while (Instant.now().isBefore(end)) {
      try {
        if (isTrue.getAsBoolean()) {
          return;
        }
        refused = "";
      } catch (BiDi.Refused betweenPages) {
        refused = betweenPages.getMessage();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError(
        "awaited in vain: " + what + ", at " + see("location.href") + " " + refused);
  }

  /** Clicks a button and waits for the file that it saves. */
  String download(String selector, Path file) throws IOException {
    Map<String, ?> allowed =
        Map.of("type", "allowed", "destinationFolder", file.getParent().toString());
    line.send("browser.setDownloadBehavior", Map.of("downloadBehavior", allowed));
    click(selector);
    await("file " + file, () -> file.toFile().length() > 0);
    return Files.readString(file);
  }

  /**
   * Clicks an element, and again where the click did not get to it: Firefox now and then drops the
   * first one on a page that it has only just drawn.
   */
  void click(String selector) {
    await("document.querySelector(" + quoted(selector) + ")");
    await("a click on " + selector, () -> isStruck(selector));
  }

  private boolean isStruck(String selector) {
    JsonNode element =
        evaluate(
            "(async e => { e.scrollIntoView({block: 'center', behavior: 'instant'});"
                + "for (let i = 0; i < 2; i++) { await new Promise(requestAnimationFrame); }"
                + "window.struck = false; e.addEventListener('click', () => { window.struck = true; },"
                + ("{capture: true}); return e; })(document.querySelector("
                    + quoted(selector)
                    + "))"));
    Map<String, ?> origin =
        Map.of(
            "type",
            "element",
            "element",
            Map.of("sharedId", element.at("/result/sharedId").asText()));
    act(
        "pointer",
        List.of(
            Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", origin),
            Map.of("type", "pointerDown", "button", 0),
            Map.of("type", "pointerUp", "button", 0)));
    try {
      return sees("window.struck !== false");
    } catch (BiDi.Refused leftThePage) {
      return true;
    }
  }

  /** Strikes keys, one after the other. */
  void type(String keys) {
    act(
        "key",
        keys.codePoints().boxed().flatMap(c -> Stream.of(key("Down", c), key("Up", c))).toList());
  }

  /** Strikes a key while Control is held. */
  void control(String keys) {
    List<Map<String, ?>> actions = new ArrayList<>();
    actions.add(key("Down", CONTROL.codePointAt(0)));
    keys.codePoints().forEach(c -> actions.addAll(List.of(key("Down", c), key("Up", c))));
    actions.add(key("Up", CONTROL.codePointAt(0)));
    act("key", actions);
  }

  private static Map<String, ?> key(String way, int character) {
    return Map.of("type", "key" + way, "value", Character.toString(character));
  }

  private void act(String device, List<? extends Map<String, ?>> actions) {
    in(
        "input.performActions",
        Map.of("actions", List.of(Map.of("type", device, "id", device, "actions", actions))));
  }

  void size(int width, int height) {
    in("browsingContext.setViewport", Map.of("viewport", Map.of("width", width, "height", height)));
  }

  /** Errors and requests that leave the site, since this was last asked. */
  List<String> complaints(String site) {
    List<String> all = new ArrayList<>();
    for (JsonNode event : line.events()) {
      JsonNode what = event.get("params");
      if (!window.equals(what.path("context").asText(what.at("/source/context").asText()))) {
        continue;
      }
      String url = what.at("/request/url").asText();
      if (what.path("level").asText().matches("error|warn")) {
        all.add(
            what.path("text").asText() + " " + what.at("/stackTrace/callFrames/0/url").asText());
      } else if (!url.isEmpty() && !url.startsWith(site) && !url.matches("(?:data|blob):.*")) {
        all.add("request " + url);
      }
    }
    return all;
  }

  private JsonNode in(String method, Map<String, ?> parameters) {
    Map<String, Object> all = new java.util.HashMap<>(parameters);
    all.put("context", window);
    return line.send(method, all);
  }

  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws Exception {
    line.close();
    browser.close();
  }
}
