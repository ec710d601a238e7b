package nguyenvan.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of all processors
 * @param peak MiB of memory at the most; 0 where the system does not tell
 * @param digest of all that it wrote
 */
record Measurement(double wall, double cpu, double peak, String digest) {

  /** The median of each figure. */
  static Measurement median(List<Measurement> runs) {
    return new Measurement(
        median(runs, Measurement::wall),
        median(runs, Measurement::cpu),
        median(runs, Measurement::peak),
        runs.get(0).digest());
  }

  private static double median(List<Measurement> runs, ToDoubleFunction<Measurement> figure) {
    return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
  }
}
