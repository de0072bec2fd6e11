package dev.armature.cli;

import dev.armature.generator.GeneratorResult;
import dev.armature.generator.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs again whenever a file that the last run has read changes, until the process is ended. */
final class Watch {
  private static final long INTERVAL_MILLIS = 300;

  private final Terminal terminal;

  Watch(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Runs at once and then after each change.
   *
   * @param always watched even if a run breaks off before reading them
   * @return the exit code of a run that could not write
   */
  int run(Supplier<GeneratorRun.Outcome> generate, List<Path> always) throws InterruptedException {
    // Taken before a run, so that a change while it reads starts another one.
    Map<Path, String> states = states(always, Map.of());
    GeneratorRun.Outcome outcome = generate.get();
    states = states(watched(outcome, always), states);
    terminal.err().println("watching; end with Ctrl+C");
    while (outcome.code() != ExitCode.OUTPUT) {
      terminal.err().flush();
      Thread.sleep(INTERVAL_MILLIS);
      Map<Path, String> now = states(states.keySet(), Map.of());
      if (!now.equals(states)) {
        outcome = generate.get();
        states = states(watched(outcome, always), now);
      }
    }
    return outcome.code();
  }

  private static List<Path> watched(GeneratorRun.Outcome outcome, List<Path> always) {
    List<Path> paths = new ArrayList<>(always);
    GeneratorResult result = outcome.result();
    if (result != null) {
      result.inputs().stream()
          .map(InputFile::uri)
          .filter(uri -> "file".equals(uri.getScheme()))
          .map(Path::of)
          .forEach(paths::add);
    }
    return paths;
  }

  /** The state of each path: the known one, else today's. */
  private static Map<Path, String> states(Collection<Path> paths, Map<Path, String> known) {
    Map<Path, String> states = new HashMap<>();
    for (Path path : paths) {
      states.put(path, known.getOrDefault(path, state(path)));
    }
    return states;
  }

  /** Time and size: what editors change with every save. A missing file has a state, too. */
  private static String state(Path path) {
    try {
      return Files.getLastModifiedTime(path) + " " + Files.size(path);
    } catch (IOException e) {
      return "unreadable";
    }
  }
}
