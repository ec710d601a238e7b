package nguyenvan.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu validator with its schema read once; its own way reads it again for every page. */
final class HtmlValidator {

  /** The choices of the schema are nested deeper than the stack of a common thread. */
  private static final long STACK = 64L << 20;

  private static final ThreadLocal<HtmlValidator> ONE_A_THREAD =
      ThreadLocal.withInitial(HtmlValidator::new);

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private final Errors errors = new Errors();

  private HtmlValidator() {
    FutureTask<Void> reading = new FutureTask<>(this::readSchema);
    new Thread(null, reading, "schema", STACK).start();
    try {
      reading.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the validator's own schema", e);
    }
  }

  private Void readSchema() throws Exception {
    validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, errors);
    validator.setUpValidatorAndParsers(errors, false, false);
    return null;
  }

  /** What is wrong with a page. */
  static List<String> errors(Path file) {
    return ONE_A_THREAD.get().check(file);
  }

  private List<String> check(Path file) {
    errors.found.clear();
    try {
      validator.checkHtmlFile(file.toFile(), true);
    } catch (IOException | SAXException e) {
      errors.found.add(String.valueOf(e));
    }
    return errors.found.stream().map(e -> file + ": " + e).toList();
  }

  /** Takes note of errors; warnings are none. */
  private static final class Errors implements ErrorHandler {
    private final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // Such as an advice on style.
    }

    @Override
    public void error(SAXParseException e) {
      found.add(e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
