/** Measures the baking engine; see {@link nguyenvan.bench.BakeBenchmark}. Not part of the tests. */
package nguyenvan.bench;
