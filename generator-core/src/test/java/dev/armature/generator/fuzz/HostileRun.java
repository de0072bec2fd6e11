package dev.armature.generator.fuzz;

import com.sun.management.OperatingSystemMXBean;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.document.DocumentText;
import dev.armature.generator.document.OpenApiVersion;
import dev.armature.generator.golden.Javac;
import dev.armature.generator.output.DirectoryOutput;
import dev.armature.generator.source.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes contracts and generates from each, in a process of its own with a heap of 512 MB. Prints
 * what is wrong, a line each, and keeps the contract that shows it.
 */
final class HostileRun {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** Of both processors together; wall-clock time says nothing on a busy machine. */
  private static final long MOST_NANOS = 10_000_000_000L;

  private final Path folder;
  private final HostileSeeds seeds;
  private volatile long seed;
  private volatile long since = Long.MAX_VALUE;
  private int generated;
  private int refused;

  private HostileRun(Path folder, HostileSeeds seeds) {
    this.folder = folder;
    this.seeds = seeds;
  }

  /** Takes a folder, the first seed, and how many seconds, or {@code 0} for that seed only. */
  public static void main(String[] args) throws Exception {
    HostileRun run = new HostileRun(Path.of(args[0]), HostileSeeds.found());
    long end = System.nanoTime() + Long.parseLong(args[2]) * 1_000_000_000L;
    run.watch();
    long seed = Long.parseLong(args[1]);
    do {
      run.one(seed++);
    } while (System.nanoTime() < end);
    System.out.println("tried " + run.generated + " generated, " + run.refused + " refused");
    System.exit(0);
  }

  /** What never ends is told as well, with where it is. */
  private void watch() {
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                pause();
                if (SYSTEM.getProcessCpuTime() - MOST_NANOS > since) {
                  found("over 10 s of processor time " + stacks());
                  System.exit(1);
                }
              }
            },
            "watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String stacks() {
    StringBuilder all = new StringBuilder();
    Thread.getAllStackTraces()
        .forEach(
            (thread, stack) -> {
              if (Stream.of(stack).anyMatch(at -> at.getClassName().startsWith("dev.armature"))) {
                all.append(thread.getName())
                    .append(List.of(stack).subList(0, Math.min(12, stack.length)));
              }
            });
    return all.toString();
  }

  private void found(String what) {
    System.out.println("FOUND " + seed + " " + what.replace("\n", " | "));
    System.out.flush();
  }

  private void one(long next) throws IOException {
    seed = next;
    Path place = folder.resolve("a/b/c/" + next);
    Files.createDirectories(place.resolve("in"));
    Dice dice = new Dice(next);
    GeneratorConfig config = config(dice, place);
    Map<String, String> files = new TreeMap<>();
    try {
      since = SYSTEM.getProcessCpuTime();
      GeneratorResult result =
          new Generator().run(config, new DirectoryOutput(place.resolve("out"), "hostile"));
      since = Long.MAX_VALUE;
      boolean error = result.diagnostics().count(Severity.ERROR) > 0;
      refused += error ? 1 : 0;
      read(place, files, error);
      if (!error) {
        generated++;
        Javac.compile(files);
        document(config, dice);
      }
    } catch (StackOverflowError deep) {
      // The command line and the plugin tell it (run/nesting), but what is written is not deep.
      found("stack" + where(deep), place);
    } catch (Throwable wrong) {
      String all = wrong.toString();
      found(all.substring(0, Math.min(2_000, all.length())) + where(wrong), place);
    } finally {
      since = Long.MAX_VALUE;
      clear(folder.resolve("a"));
    }
  }

  /** What is written of a contract that can be read can be read, too. */
  private void document(GeneratorConfig config, Dice dice) {
    since = SYSTEM.getProcessCpuTime();
    OpenApiVersion version = dice.once(2) ? null : dice.pick(List.of(OpenApiVersion.values()));
    Node document = new Generator().openApi(config, version, dice.once(2)).document();
    if (document == null) {
      throw new AssertionError("no document");
    }
    String text = dice.once(2) ? DocumentText.json(document) : DocumentText.yaml(document);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    GeneratorConfig.Text input =
        new GeneratorConfig.Text("written", new ByteArrayInputStream(bytes));
    GeneratorConfig again =
        new GeneratorConfig(input, List.of(), null, null, List.of(), Level.LENIENT, null);
    GeneratorResult read = new Generator().read(again);
    since = Long.MAX_VALUE;
    if (read.diagnostics().hasErrors()) {
      throw new AssertionError("written: " + read.diagnostics().sorted().get(0));
    }
  }

  /** Keeps what shows it. */
  private void found(String what, Path place) throws IOException {
    found(what);
    Path kept = Files.createDirectories(folder.resolve("found-" + seed));
    try (Stream<Path> all = Files.list(place.resolve("in"))) {
      for (Path each : all.toList()) {
        Files.copy(each, kept.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String where(Throwable wrong) {
    StackTraceElement[] stack = wrong.getStackTrace();
    return " at " + List.of(stack).subList(0, Math.min(8, stack.length));
  }

  private GeneratorConfig config(Dice dice, Path place) throws IOException {
    Path input = place.resolve(dice.once(4) ? "in/input.yaml" : "in/input.json");
    Files.write(input, contract(dice));
    GeneratorConfig config =
        GeneratorConfig.of(input)
            .withTargets(List.of("server", "mcp"))
            .withLevel(dice.once(3) ? dice.pick(List.of(Level.values())) : Level.LENIENT);
    if (dice.once(6)) {
      Path overlay = place.resolve("in/overlay.json");
      Files.write(overlay, HostileSeeds.bytes(changed(dice, seeds.overlay())));
      config = config.withOverlays(List.of(overlay));
    }
    if (dice.once(6)) {
      Path file = place.resolve("in/armature.yaml");
      Files.write(file, HostileSeeds.bytes(changed(dice, seeds.config(dice))));
      config = config.withConfigFile(file);
    }
    return config;
  }

  private byte[] contract(Dice dice) throws IOException {
    return dice.once(6)
        ? changed(dice, seeds.text(dice))
        : HostileSeeds.bytes(changed(dice, seeds.contract(dice)));
  }

  @SuppressWarnings("unchecked")
  private Object changed(Dice dice, Object tree) throws IOException {
    return new Mutation(dice, (Map<String, Object>) tree, seeds.contract(dice)).apply();
  }

  private static byte[] changed(Dice dice, byte[] text) {
    byte[] bytes = text.clone();
    for (int i = 1 + dice.below(4); i > 0 && bytes.length > 0; i--) {
      bytes[dice.below(bytes.length)] =
          (byte) (dice.once(2) ? dice.below(256) : "{}[]:,\"'\n -#&*!|>%@`".charAt(dice.below(20)));
    }
    return dice.once(4) ? java.util.Arrays.copyOf(bytes, dice.below(bytes.length + 1)) : bytes;
  }

  /** The generated files; what is anywhere else is wrong. */
  private void read(Path place, Map<String, String> files, boolean error) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        if (each.startsWith(place.resolve("in")) || !each.startsWith(folder.resolve("a"))) {
          continue;
        }
        if (!each.startsWith(place.resolve("out")) || error) {
          found("wrote " + each + (error ? " in spite of errors" : ""), place);
        } else if (each.toString().endsWith(".java")) {
          files.put(place.resolve("out").relativize(each).toString(), Files.readString(each));
        }
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
