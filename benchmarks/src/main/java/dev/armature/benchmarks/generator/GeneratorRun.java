package dev.armature.benchmarks.generator;

import dev.armature.benchmarks.ProcessCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of a generator in a process of its own, into an empty folder.
 *
 * @param wall from start to end
 * @param cost CPU time and peak memory
 * @param exit its exit code
 * @param files how many files it wrote
 */
record GeneratorRun(Duration wall, ProcessCost cost, int exit, long files) {
  private static final Duration LIMIT = Duration.ofMinutes(3);

  static GeneratorRun of(List<String> command, Path output, Path log)
      throws IOException, InterruptedException {
    delete(output);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    ProcessCost last = new ProcessCost(Duration.ZERO, 0);
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      last = later(process.pid(), last);
      if (System.nanoTime() - start > LIMIT.toNanos()) {
        process.destroyForcibly().waitFor();
      }
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new GeneratorRun(wall, last, process.exitValue(), count(output));
  }

  /** The newest figures; a process may end while they are read. */
  private static ProcessCost later(long pid, ProcessCost last) {
    try {
      ProcessCost now = ProcessCost.of(pid);
      return now.peakBytes() == 0 ? last : now;
    } catch (IOException ended) {
      return last;
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
