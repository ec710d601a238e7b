package nguyenvan.bake;

import freemarker.template.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;

/**
 * Lays out JBake for one bake: its configuration, the store with the pages, the renderer, the oven.
 */
final class Kitchen {

  private Kitchen() {}

  static PageOven oven(
      Configuration freemarker,
      Path templates,
      Path output,
      List<Page> pages,
      int threads,
      IntConsumer progress) {
    DefaultJBakeConfiguration config = configuration(templates.toFile(), output.toFile());
    ContentStore store = new MemoryStore();
    for (Page page : pages) {
      PageDocument document = new PageDocument(page);
      config.setTemplateFileNameForDocType(document.getType(), page.template());
      store.addDocument(document);
    }
    Utensils utensils = new Utensils();
    utensils.setConfiguration(config);
    utensils.setContentStore(store);
    utensils.setRenderer(
        new PageRenderer(store, config, new PageTemplates(store, config, freemarker)));
    return new PageOven(utensils, threads, progress);
  }

  /**
   * A configuration of nothing but what is said here: JBake's own loader would mix in system
   * properties, whatever {@code default.properties} comes first on the class path and a stray
   * {@code jbake.properties}. JBake demands a source and a content folder; nothing is read from
   * them.
   */
  private static DefaultJBakeConfiguration configuration(File templates, File output) {
    CompositeConfiguration values = new CompositeConfiguration();
    values.setProperty(PropertyList.DESTINATION_FOLDER.getKey(), "");
    values.setProperty(PropertyList.ASSET_FOLDER.getKey(), "");
    values.setProperty(PropertyList.TEMPLATE_FOLDER.getKey(), "");
    values.setProperty(PropertyList.DATA_FOLDER.getKey(), "");
    values.setProperty(PropertyList.CONTENT_FOLDER.getKey(), "");
    values.setProperty(PropertyList.RENDER_ENCODING.getKey(), "UTF-8");
    values.setProperty(PropertyList.OUTPUT_ENCODING.getKey(), "UTF-8");
    values.setProperty(PropertyList.OUTPUT_EXTENSION.getKey(), "");
    DefaultJBakeConfiguration config = new DefaultJBakeConfiguration(templates, values);
    config.setTemplateFolder(templates);
    config.setDestinationFolder(output);
    return config;
  }
}
