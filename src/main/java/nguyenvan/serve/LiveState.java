package nguyenvan.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What open pages wait for: the number of the last run, whether it made a new site, its findings.
 */
public final class LiveState {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long run;
  private long site;
  private String report = "";

  /**
   * @param published whether there is a new site
   * @param findings as printed for the terminal, or empty
   */
  public void publish(boolean published, String findings) {
    lock.lock();
    try {
      run++;
      site = published ? run : site;
      report = findings;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The state as JSON, at once when it is newer than the given run, else when it changes. */
  String awaitAfter(long since) {
    lock.lock();
    try {
      long left = PATIENCE;
      while (run <= since && left > 0) {
        left = changed.awaitNanos(left);
      }
      return JSON.writeValueAsString(
          JSON.createObjectNode().put("run", run).put("site", site).put("findings", report));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "{}";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain texts and numbers are always JSON", e);
    } finally {
      lock.unlock();
    }
  }
}
