package dev.armature.benchmarks.generator;

import dev.armature.benchmarks.Ratios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Runs Armature and openapi-generator on the same contracts, in turns, each in a process of its
 * own, and prints wall time, CPU time and peak memory with their ratios.
 *
 * <p>Arguments: the Armature jar, the openapi-generator-cli jar, the number of rounds, contracts.
 */
public final class GeneratorBenchmark {
  private final Path armature;
  private final Path peer;
  private final int rounds;
  private final Path work;

  private GeneratorBenchmark(Path armature, Path peer, int rounds, Path work) {
    this.armature = armature;
    this.peer = peer;
    this.rounds = rounds;
    this.work = work;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("armature-benchmark");
    var benchmark =
        new GeneratorBenchmark(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), work);
    System.out.println("Generators, each a process of its own; medians of " + args[2] + " rounds.");
    for (String contract : List.of(args).subList(3, args.length)) {
      benchmark.compare(Path.of(contract));
    }
  }

  private void compare(Path contract) throws IOException, InterruptedException {
    List<GeneratorRun> ours = new ArrayList<>();
    List<GeneratorRun> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      ours.add(run("armature", armatureCommand(contract)));
      theirs.add(run("openapi-generator", peerCommand(contract)));
    }
    System.out.printf("%n%s (%,d bytes)%n", contract.getFileName(), Files.size(contract));
    print("armature", ours);
    print("openapi-generator", theirs);
    System.out.printf(
        Locale.ROOT,
        "  %-20s wall %s, CPU %s, memory %s%n",
        "ratio",
        ratio(ours, theirs, GeneratorBenchmark::wall),
        ratio(ours, theirs, GeneratorBenchmark::cpu),
        ratio(ours, theirs, GeneratorBenchmark::memory));
  }

  private GeneratorRun run(String name, List<String> command)
      throws IOException, InterruptedException {
    return GeneratorRun.of(command, work.resolve(name), work.resolve(name + ".log"));
  }

  private List<String> armatureCommand(Path contract) {
    return List.of(
        java(),
        "-jar",
        armature.toString(),
        "generate",
        "--lenient",
        "-i",
        contract.toString(),
        "-o",
        work.resolve("armature").toString());
  }

  private List<String> peerCommand(Path contract) {
    // The limit of its YAML parser is lifted, and its validation is off: it refuses more otherwise.
    return List.of(
        java(),
        "-DmaxYamlCodePoints=99999999",
        "-jar",
        peer.toString(),
        "generate",
        "--skip-validate-spec",
        "-g",
        "spring",
        "-i",
        contract.toString(),
        "-o",
        work.resolve("openapi-generator").toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void print(String name, List<GeneratorRun> runs) {
    System.out.printf(
        Locale.ROOT,
        "  %-20s wall %6.2f s, CPU %6.2f s, memory %5.0f MB, files %d, exit %d%n",
        name,
        Ratios.median(runs.stream().map(GeneratorBenchmark::wall).toList()),
        Ratios.median(runs.stream().map(GeneratorBenchmark::cpu).toList()),
        Ratios.median(runs.stream().map(GeneratorBenchmark::memory).toList()),
        runs.get(0).files(),
        runs.get(0).exit());
  }

  private static String ratio(
      List<GeneratorRun> ours, List<GeneratorRun> theirs, ToDoubleFunction<GeneratorRun> figure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(theirs.get(i)));
    }
    return Ratios.text(ratios);
  }

  private static double wall(GeneratorRun run) {
    return run.wall().toNanos() / 1e9;
  }

  private static double cpu(GeneratorRun run) {
    return run.cost().cpu().toNanos() / 1e9;
  }

  private static double memory(GeneratorRun run) {
    return run.cost().peakBytes() / 1e6;
  }
}
