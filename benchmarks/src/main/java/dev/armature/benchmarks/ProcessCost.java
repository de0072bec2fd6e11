package dev.armature.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process has cost so far, read from Linux' {@code /proc} (proc(5)).
 *
 * @param cpu user and system time, in steps of 10 ms
 * @param peakBytes the largest resident set
 */
public record ProcessCost(Duration cpu, long peakBytes) {
  private static final long TICK_MILLIS = 10;

  /**
   * Reads the figures of a live process.
   *
   * @throws IOException if it has ended
   */
  public static ProcessCost of(long pid) throws IOException {
    Path proc = Path.of("/proc", Long.toString(pid));
    String stat = Files.readString(proc.resolve("stat"));
    // The command's name may hold spaces; the fields after it don't.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    return new ProcessCost(Duration.ofMillis(ticks * TICK_MILLIS), peak(proc));
  }

  private static long peak(Path proc) throws IOException {
    for (String line : Files.readAllLines(proc.resolve("status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
      }
    }
    return 0;
  }
}
