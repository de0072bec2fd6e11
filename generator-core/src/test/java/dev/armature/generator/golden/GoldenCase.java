package dev.armature.generator.golden;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One feature: a folder with {@code input.yaml} or {@code input.json}, perhaps {@code config.yaml},
 * and what the generator makes of them.
 *
 * <p>{@code expected/} holds generated files, {@code expected.ir} the service, {@code expected.txt}
 * the diagnostics. Where {@code only.txt} names files by patterns, one a line, the others are not
 * kept (but compiled all the same), so that a case shows its feature and nothing else. {@code
 * behaviour/} holds tests that use the generated code, {@code own/} classes of the user's own that
 * it uses.
 */
final class GoldenCase {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private final Path folder;
  private final GeneratorResult result;
  private final SortedMap<String, String> generated;

  private GoldenCase(Path folder) {
    this.folder = folder;
    MemoryOutput output = new MemoryOutput();
    GeneratorConfig config = GeneratorConfig.of(input(folder));
    Path file = folder.resolve("config.yaml");
    this.result =
        new Generator().run(Files.exists(file) ? config.withConfigFile(file) : config, output);
    this.generated = output.files();
  }

  /** All cases, by name. */
  static List<String> names() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the generator over a case. */
  static GoldenCase run(String name) {
    return new GoldenCase(ROOT.resolve(name));
  }

  /** The file with the number of lines that each case generates. */
  static Path ledger() {
    return ROOT.resolve("lines.tsv");
  }

  private static Path input(Path folder) {
    Path json = folder.resolve("input.json");
    return Files.exists(json) ? json : folder.resolve("input.yaml");
  }

  Path folder() {
    return folder;
  }

  long lines() {
    return generated.values().stream().mapToLong(text -> text.lines().count()).sum();
  }

  /** What the case's folder should hold. */
  SortedMap<String, String> actual() {
    SortedMap<String, String> files = new TreeMap<>();
    List<PathMatcher> only = only();
    generated.forEach(
        (path, text) -> {
          if (only.isEmpty() || only.stream().anyMatch(m -> m.matches(Path.of(path)))) {
            files.put("expected/" + path, text);
          }
        });
    if (result.service() != null && !result.diagnostics().hasErrors()) {
      files.put("expected.ir", IrPrinter.print(result.service()));
    }
    String said = new DiagnosticPrinter(DiagnosticFormat.TEXT).print(result.diagnostics());
    if (!said.isEmpty()) {
      files.put("expected.txt", said.replace(folder + "/", ""));
    }
    return files;
  }

  /** What the case's folder does hold. */
  SortedMap<String, String> expected() {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString();
      if (path.startsWith("expected")) {
        files.put(path, read(file));
      }
    }
    return files;
  }

  /** Everything to compile: what was generated and the user's own classes, by path. */
  SortedMap<String, String> sources() {
    SortedMap<String, String> all = new TreeMap<>(generated);
    Path own = folder.resolve("own");
    for (Path file : files(own)) {
      all.put(own.relativize(file).toString(), read(file));
    }
    return all;
  }

  /** The tests of the case's behaviour, by path. */
  SortedMap<String, String> behaviour() {
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : files(folder.resolve("behaviour"))) {
      files.put(file.getFileName().toString(), read(file));
    }
    return files;
  }

  /** Makes what the folder should hold what it holds. */
  void update() {
    SortedMap<String, String> actual = actual();
    try {
      for (String surplus : expected().keySet()) {
        if (!actual.containsKey(surplus)) {
          Files.delete(folder.resolve(surplus));
        }
      }
      for (String path : actual.keySet()) {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual.get(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<PathMatcher> only() {
    Path list = folder.resolve("only.txt");
    List<PathMatcher> patterns = new ArrayList<>();
    if (Files.exists(list)) {
      read(list)
          .lines()
          .forEach(line -> patterns.add(FileSystems.getDefault().getPathMatcher("glob:" + line)));
    }
    return patterns;
  }

  private static List<Path> files(Path root) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Nullable GeneratorResult failure() {
    return result.diagnostics().hasErrors() ? result : null;
  }
}
