package dev.armature.benchmarks.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs all entries on all pairs, in turns, each cell in a process of its own, and prints a table
 * per pair.
 *
 * <p>Arguments: the number of rounds, then pairs (all, if none is named).
 */
public final class SchemaBenchmark {
  private final int rounds;

  private SchemaBenchmark(int rounds) {
    this.rounds = rounds;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var benchmark = new SchemaBenchmark(Integer.parseInt(args[0]));
    List<Pair> pairs =
        args.length == 1
            ? List.of(Pair.values())
            : Arrays.stream(args, 1, args.length)
                .map(name -> Pair.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    System.out.println("CPU time and allocation per document, from bytes to the verdict.");
    for (Pair pair : pairs) {
      benchmark.run(pair, true);
      benchmark.run(pair, false);
    }
  }

  private void run(Pair pair, boolean valid) throws IOException, InterruptedException {
    Map<Entry, Figures> figures = new EnumMap<>(Entry.class);
    for (int round = 0; round < rounds; round++) {
      for (Entry entry : Entry.values()) {
        if (entry.plays(pair, valid)) {
          figures.merge(entry, cell(pair, entry, valid), Figures::best);
        }
      }
    }
    new Table(pair, valid, figures).print(System.out);
  }

  private static Figures cell(Pair pair, Entry entry, boolean valid)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // One thread of the collector: its work is not counted, and it must not crowd out ours.
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms512m", "-Xmx512m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Cell.class.getName(), pair.label(), entry.label()));
    command.add(valid ? "valid" : "invalid");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(pair.label() + " " + entry.label() + " failed: " + said);
    }
    return Figures.parse(said.lines().reduce("", (first, last) -> last));
  }
}
