/**
 * The baking engine: pages in, files out, by JBake, knowing nothing of the site's domain.
 *
 * <p>{@link nguyenvan.bake.Bakery} renders {@link nguyenvan.bake.Page pages} with the Freemarker
 * templates of one folder; {@link nguyenvan.bake.SiteSwap} puts a finished folder in the place of
 * the site. JBake resolves the template and renders; its database, its crawler, its logging of
 * every page and its writing of half files are replaced. No other package touches JBake or
 * Freemarker.
 */
package nguyenvan.bake;
