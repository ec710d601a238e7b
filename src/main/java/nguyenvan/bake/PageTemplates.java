package nguyenvan.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** JBake's way to a template engine, with our Freemarker as the only engine. */
final class PageTemplates extends DelegatingTemplateEngine {

  private final Engine engine;

  PageTemplates(ContentStore store, JBakeConfiguration config, Configuration freemarker) {
    super(store, config);
    this.engine = new Engine(config, store, freemarker);
  }

  /** Does not copy the whole configuration into every page's model, as JBake does. */
  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    engine.renderDocument(model, templateName, writer);
  }

  /**
   * Gives a template its page's model and nothing else. JBake's model would answer names such as
   * {@code tags}, {@code data} or {@code pages} from the store, whatever the page says they are.
   */
  private static final class Engine extends FreemarkerTemplateEngine {

    private final Configuration freemarker;

    Engine(JBakeConfiguration config, ContentStore store, Configuration freemarker) {
      super(config, store);
      this.freemarker = freemarker;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer)
        throws RenderingException {
      Page page = ((PageDocument) model.getContent()).page();
      try {
        freemarker.getTemplate(templateName).process(page.model(), writer);
      } catch (IOException | TemplateException | RuntimeException e) {
        throw new RenderingException(e);
      }
    }
  }
}
