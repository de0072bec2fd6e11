package dev.armature.benchmarks.server;

import dev.armature.benchmarks.Ratios;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Server CPU per request of the petstore's POST: wrapped in all layers against bare Vert.x with the
 * same dispatch and the same codec, in turns.
 *
 * <p>Arguments: the number of rounds, the seconds of each measurement.
 */
public final class ServerBenchmark {
  private static final Duration WARM_UP = Duration.ofSeconds(15);

  private ServerBenchmark() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(args[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
    System.out.println("POST /pets on JDK " + Runtime.version() + ", " + rounds + " rounds.");
    for (Threads threads : Threads.values()) {
      if (threads.available()) {
        compare(threads, rounds, time);
      } else {
        System.out.println(threads + ": needs JDK 21 or later, not run");
      }
    }
  }

  private static void compare(Threads threads, int rounds, Duration time)
      throws IOException, InterruptedException {
    List<Double> bareCosts = new ArrayList<>();
    List<Double> wrappedCosts = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    try (ServerProcess bare = ServerProcess.start("bare", threads);
        ServerProcess wrapped = ServerProcess.start("wrapped", threads)) {
      bare.warm(WARM_UP);
      wrapped.warm(WARM_UP);
      for (int round = 0; round < rounds; round++) {
        double bareCost = bare.measure(time);
        double wrappedCost = wrapped.measure(time);
        bareCosts.add(bareCost);
        wrappedCosts.add(wrappedCost);
        ratios.add(wrappedCost / bareCost);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-10s bare %.1f µs, wrapped %.1f µs of server CPU per request; ratio %s%n",
        threads,
        Ratios.median(bareCosts),
        Ratios.median(wrappedCosts),
        Ratios.text(ratios));
  }
}
