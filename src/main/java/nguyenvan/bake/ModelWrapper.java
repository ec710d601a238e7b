package nguyenvan.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/**
 * Shows typed objects to templates: record components as {@code page.title}, an empty {@link
 * Optional} as missing, {@link Html} as markup.
 */
final class ModelWrapper extends DefaultObjectWrapper {

  ModelWrapper() {
    super(settings(), true);
  }

  private static DefaultObjectWrapperBuilder settings() {
    DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Freemarker.VERSION);
    settings.setIterableSupport(true);
    return settings;
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return super.handleUnknownType(value);
  }
}
