package nguyenvan.bake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * A page as a JBake document: the template's name is its type, by which JBake finds the template.
 */
final class PageDocument extends DocumentModel {

  private static final long serialVersionUID = 1L;

  private final transient Page page;

  PageDocument(Page page) {
    this.page = page;
    setType(page.template().substring(0, page.template().length() - ".ftl".length()));
    setUri(page.path());
    setSourceUri(page.path());
    setStatus(ModelAttributes.Status.PUBLISHED);
    setCached(true);
    setRendered(false);
  }

  Page page() {
    return page;
  }
}
