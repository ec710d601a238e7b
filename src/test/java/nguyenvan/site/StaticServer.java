package nguyenvan.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

/**
 * A plain HTTP server: files under a path, and the page for lost addresses where one asks for a
 * page.
 */
final class StaticServer implements AutoCloseable {

  private final HttpServer server;
  private final String prefix;

  StaticServer(Path folder, String prefix) throws IOException {
    this.prefix = prefix;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newFixedThreadPool(4));
    server.createContext(
        prefix,
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(prefix.length());
            Path file = folder.resolve(path).normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            String name = file.toString();
            Path lost = folder.resolve("404.html");
            boolean told = found || name.endsWith(".html") && Files.isRegularFile(lost);
            byte[] content = told ? Files.readAllBytes(found ? file : lost) : new byte[0];
            String type =
                name.endsWith(".html")
                    ? "text/html"
                    : name.endsWith(".css")
                        ? "text/css"
                        : name.endsWith(".svg") ? "image/svg+xml" : "text/javascript";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(
                found ? 200 : 404, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
          }
        });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + prefix;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
