package nguyenvan.bake;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * Keeps JBake's documents in memory in the order in which they came. JBake's own store asks a
 * database for all documents once for every document; this one starts no database, nor loads its
 * classes.
 */
final class MemoryStore extends ContentStore {

  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  MemoryStore() {
    super("memory", "pages");
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getSourceuri(), document);
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public void deleteAllByDocType(String docType) {
    documents.values().removeIf(ofType(docType));
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(document -> !document.getRendered());
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return list(ofType(docType));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return list(ofType(docType).and(d -> ModelAttributes.Status.PUBLISHED.equals(d.getStatus())));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    if (documents.containsKey(uri)) {
      found.add(documents.get(uri));
    }
    return found;
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getPublishedContent(docType).size();
  }

  @Override
  public Set<String> getTags() {
    return Set.of();
  }

  @Override
  public Set<String> getAllTags() {
    return Set.of();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public void startup() {
    // There is no database to start.
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // There is no cache.
  }

  @Override
  public void close() {
    // There is no database to close.
  }

  private static Predicate<DocumentModel> ofType(String docType) {
    return document -> docType.equals(document.getType());
  }

  private DocumentList<DocumentModel> list(Predicate<DocumentModel> wanted) {
    DocumentList<DocumentModel> found = new DocumentList<>();
    documents.values().stream().filter(wanted).forEach(found::add);
    return found;
  }
}
