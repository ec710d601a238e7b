package nguyenvan.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A line to a browser, spoken as the W3C's standard <a
 * href="https://www.w3.org/TR/webdriver-bidi/">WebDriver BiDi</a> says: a command has an answer,
 * and what happens in between is kept until it is asked for. Firefox listens itself, Chromium
 * through its driver.
 */
final class BiDi implements AutoCloseable {

  /** What the browser refused, in its own words. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final Queue<JsonNode> events = new ConcurrentLinkedQueue<>();
  private final WebSocket socket;
  private int commands;

  BiDi(URI address) {
    socket =
        within(
            HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new Listener()),
            "connecting to " + address);
  }

  /** Sends a command and waits for what it gives. */
  JsonNode send(String method, Map<String, ?> parameters) {
    int id = ++commands;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    try {
      Map<String, ?> command = Map.of("id", id, "method", method, "params", parameters);
      within(socket.sendText(JSON.writeValueAsString(command), true), method);
      return within(answer, method);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      asked.remove(id);
    }
  }

  /** The events since they were last asked for. */
  List<JsonNode> events() {
    List<JsonNode> some = new ArrayList<>();
    for (JsonNode event = events.poll(); event != null; event = events.poll()) {
      some.add(event);
    }
    return some;
  }

  private static <T> T within(CompletableFuture<T> future, String what) {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new Refused(what + ": " + e.getCause().getMessage());
    } catch (TimeoutException e) {
      throw new Refused(what + ": no answer in " + PATIENCE.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(what + ": interrupted");
    }
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Puts the pieces of a message together and gives it to whoever waits for it. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      message.append(piece);
      if (last) {
        take(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String text) {
      try {
        JsonNode one = JSON.readTree(text);
        CompletableFuture<JsonNode> answer = asked.get(one.path("id").asInt(-1));
        if (one.path("type").asText().equals("event")) {
          events.add(one);
        } else if (answer != null && one.has("result")) {
          answer.complete(one.get("result"));
        } else if (answer != null) {
          answer.completeExceptionally(
              new Refused(one.path("error").asText() + ", " + one.path("message").asText()));
        }
      } catch (IOException e) {
        onError(socket, e);
      }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      onError(from, new IOException("the browser hung up, " + status + " " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      asked.values().forEach(answer -> answer.completeExceptionally(error));
    }
  }
}
