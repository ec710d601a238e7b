package nguyenvan.bake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Reads templates as UTF-8 and refuses what is not, where Freemarker would put in U+FFFD. */
final class StrictTemplateLoader extends FileTemplateLoader {

  StrictTemplateLoader(File folder) throws IOException {
    super(folder);
  }

  @Override
  public Reader getReader(Object templateSource, String encoding) throws IOException {
    byte[] bytes = Files.readAllBytes(((File) templateSource).toPath());
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return new StringReader(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      throw new IOException("the template is not UTF-8", e);
    }
  }
}
