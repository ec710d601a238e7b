package nguyenvan.bake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders a document in memory and writes the file only when that has gone well. JBake's renderer
 * writes as it goes, leaving an empty or half file behind, and logs a line for each page.
 */
final class PageRenderer extends Renderer {

  private final JBakeConfiguration config;
  private final DelegatingTemplateEngine templates;
  private final Path output;
  private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

  PageRenderer(ContentStore store, JBakeConfiguration config, DelegatingTemplateEngine templates) {
    super(store, config, templates);
    this.config = config;
    this.templates = templates;
    this.output = config.getDestinationFolder().toPath();
  }

  /**
   * Renders without writing, into bytes that hold until the next page is rendered on this thread.
   *
   * @throws RenderingException when the template fails
   */
  ByteBuffer rendered(DocumentModel document) throws RenderingException {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.setRenderer(templates);
    PageBuffer buffer = buffers.get().reset();
    templates.renderDocument(model, config.getTemplateByDocType(document.getType()), buffer);
    return encode(buffer);
  }

  /**
   * Renders and writes.
   *
   * @throws RenderingException when the template fails
   * @throws IOException when the file cannot be written
   */
  @Override
  public void render(DocumentModel document) throws RenderingException, IOException {
    write(file(document), rendered(document));
  }

  /** The document's file, which never lies outside the output folder. */
  Path file(DocumentModel document) throws IOException {
    Path file = output.resolve(document.getUri()).normalize();
    if (!file.startsWith(output) || file.equals(output)) {
      throw new IOException("outside the output folder: " + document.getUri());
    }
    return file;
  }

  private static ByteBuffer encode(PageBuffer buffer) throws RenderingException {
    try {
      ByteBuffer bytes = buffer.bytes();
      if (!bytes.hasRemaining()) {
        throw new RenderingException(new IOException("the template wrote nothing"));
      }
      return bytes;
    } catch (CharacterCodingException e) {
      throw new RenderingException(
          new IOException("the page holds half a character (an unpaired surrogate)", e));
    }
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new IOException(file + ": " + PlainError.reason(e), e);
    }
  }
}
