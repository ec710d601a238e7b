package nguyenvan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nguyenvan.document.Corpus;
import nguyenvan.finding.Findings;
import nguyenvan.knowledge.Reading;
import nguyenvan.quote.Claim;
import nguyenvan.quote.PassageIndex;
import nguyenvan.quote.Proof;
import nguyenvan.quote.Verifier;
import nguyenvan.source.Sources;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Quotes proved a second against the real sources, and the time to index them. Run with {@code mvn
 * -f src/pom.xml -Pbench process-test-classes -Dbench.main=nguyenvan.bench.VerifierBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class VerifierBenchmark {

  private static final int QUOTES = 100;

  private Corpus corpus;
  private PassageIndex index;
  private List<Claim> claims;

  /** Reads the real content once. */
  @Setup
  public void read() throws IOException {
    Path root = Path.of(System.getProperty("bench.root", ".."));
    corpus = Corpus.read(root, Sources.read(root, new Findings()), new Findings());
    index = new PassageIndex(corpus);
    claims =
        Reading.read(root, false, new Findings()).proofs().stream()
            .map(Proof::claim)
            .limit(QUOTES)
            .toList();
  }

  /** Proves true quotes. */
  @Benchmark
  @OperationsPerInvocation(QUOTES)
  public int proveQuotes() {
    Verifier verifier = new Verifier(corpus, index, new Findings());
    int proved = 0;
    for (Claim claim : claims) {
      proved += verifier.prove(claim).isPresent() ? 1 : 0;
    }
    return proved;
  }

  /** Indexes all documents. */
  @Benchmark
  public PassageIndex indexDocuments() {
    return new PassageIndex(corpus);
  }

  /** Runs the benchmark; the process must know where the project lies ({@code bench.root}). */
  public static void main(String[] args) throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(VerifierBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Dbench.root=" + System.getProperty("bench.root", ".."))
                .build())
        .run();
  }
}
