package nguyenvan.site;

import java.util.function.Supplier;
import nguyenvan.bake.Page;

/** A page whose address is known and which is made when it is asked for, once. */
final class Planned {

  private final String path;
  private final Supplier<Page> maker;
  private Page page;

  Planned(String path, Supplier<Page> maker) {
    this.path = path;
    this.maker = maker;
  }

  String path() {
    return path;
  }

  synchronized Page page() {
    if (page == null) {
      page = maker.get();
    }
    return page;
  }
}
