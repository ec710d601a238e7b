package nguyenvan.bake;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;

/** Freemarker as the site wants it: strict, escaping, quiet, and the same on every machine. */
final class Freemarker {

  static final Version VERSION = Configuration.VERSION_2_3_35;

  private Freemarker() {}

  static Configuration configuration(Path templates) throws IOException {
    Configuration config = new Configuration(VERSION);
    config.setTemplateLoader(new StrictTemplateLoader(templates.toFile()));
    config.setObjectWrapper(new ModelWrapper());
    sameEverywhere(config);
    loudAboutErrors(config);
    config.setOutputFormat(HTMLOutputFormat.INSTANCE);
    config.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
    config.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    config.setAPIBuiltinEnabled(false);
    // Each bake empties the cache, so that it sees one state of each template and asks the disk
    // once.
    config.setCacheStorage(new StrongCacheStorage());
    config.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    return config;
  }

  private static void sameEverywhere(Configuration config) {
    config.setDefaultEncoding("UTF-8");
    config.setOutputEncoding("UTF-8");
    config.setLocale(Locale.ROOT);
    config.setLocalizedLookup(false);
    config.setNumberFormat("c");
    config.setTimeZone(TimeZone.getTimeZone("UTC"));
    config.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
  }

  private static void loudAboutErrors(Configuration config) {
    config.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    config.setLogTemplateExceptions(false);
    config.setWrapUncheckedExceptions(true);
    config.setFallbackOnNullLoopVariable(false);
    // A page that recovers from an error is a page with something missing.
    config.setAttemptExceptionReporter(
        (error, environment) -> {
          throw new IllegalStateException("an error within #attempt", error);
        });
    // A tab is one column, as in every finding.
    config.setTabSize(1);
  }
}
