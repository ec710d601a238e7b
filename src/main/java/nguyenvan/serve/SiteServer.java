package nguyenvan.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * Serves the baked site to its author, on the loopback address only, and tells open pages when
 * there is a new one or a finding.
 */
public final class SiteServer implements AutoCloseable {

  private static final String OWN = "/~author/";
  private static final String SCRIPT = "<script src=\"/~author/live.js\" defer></script>\n</head>";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  /** Files that take the place of those of the site. */
  public interface Source {
    /** The file that a path of the site has; empty when the site's own is to be sent. */
    Optional<byte[]> file(String path) throws IOException;
  }

  private final Path site;
  private final LiveState state;
  private final HttpServer server;
  private volatile Source preview = path -> Optional.empty();

  /**
   * @param port 0 for any free one
   * @throws IOException when the port is taken
   */
  public SiteServer(Path site, LiveState state, int port) throws IOException {
    this.site = site;
    this.state = state;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "site-server");
              thread.setDaemon(true);
              return thread;
            }));
    server.createContext("/", this::handle);
    server.start();
  }

  /** Sends these files from now on, and the site's own where they have none. */
  public void show(Source files) {
    preview = files;
  }

  /** Where to look, with the port that was given. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/index.html";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals(OWN + "live.js")) {
        send(exchange, 200, "js", script());
      } else if (path.equals(OWN + "state")) {
        send(exchange, 200, "json", bytes(state.awaitAfter(since(exchange))));
      } else {
        file(exchange, path);
      }
    }
  }

  private static long since(HttpExchange exchange) {
    String query = exchange.getRequestURI().getQuery();
    return query != null && query.matches("since=\\d{1,18}")
        ? Long.parseLong(query.substring(6))
        : -1;
  }

  private static byte[] script() throws IOException {
    try (InputStream in = SiteServer.class.getResourceAsStream("live.js")) {
      if (in == null) {
        throw new IOException("live.js is missing from the plugin");
      }
      return in.readAllBytes();
    }
  }

  private void file(HttpExchange exchange, String address) throws IOException {
    String path = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    Optional<byte[]> file;
    try {
      file = content(path);
    } catch (IOException | RuntimeException e) {
      send(exchange, 500, "html", bytes(live(failure(path, e))));
      return;
    }
    if (file.isEmpty()) {
      send(exchange, 404, "txt", bytes("no such page: " + address + "\n"));
      return;
    }
    String extension = path.substring(path.lastIndexOf('.') + 1);
    byte[] content = file.get();
    if (extension.equals("html")) {
      content = bytes(live(new String(content, StandardCharsets.UTF_8)));
    }
    send(exchange, 200, extension, content);
  }

  private Optional<byte[]> content(String path) throws IOException {
    Optional<byte[]> shown = preview.file(path);
    Path file = site.resolve(path).normalize();
    if (shown.isPresent() || !file.startsWith(site) || !Files.isRegularFile(file)) {
      return shown;
    }
    return Optional.of(Files.readAllBytes(file));
  }

  /** A page that says why there is none, and goes away when it is mended. */
  private static String failure(String path, Exception e) {
    String message = (path + ": " + e.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
    return "<!doctype html><html lang=\"en\"><head><title>Not rendered</title></head>"
        + "<body><h1>Not rendered</h1><pre>"
        + message
        + "</pre></body></html>";
  }

  /** The page with the script that hears of changes, which its policy must let connect. */
  private static String live(String html) {
    return html.replaceFirst("default-src 'none';", "default-src 'none'; connect-src 'self';")
        .replaceFirst("</head>", SCRIPT);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void send(HttpExchange exchange, int status, String extension, byte[] content)
      throws IOException {
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : content.length);
    if (!head) {
      exchange.getResponseBody().write(content);
    }
  }
}
