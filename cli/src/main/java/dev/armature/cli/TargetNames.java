package dev.armature.cli;

import dev.armature.generator.Targets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the names given to {@code --target}. */
final class TargetNames {
  private static final String ALL = "all";

  private TargetNames() {}

  static List<String> named(List<String> names, CommandSpec spec) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      if (!name.equals(ALL) && !Targets.names().contains(name)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "There is no target '"
                + name
                + "'; there are "
                + String.join(", ", Targets.names())
                + " and all");
      }
      chosen.addAll(name.equals(ALL) ? Targets.names() : List.of(name));
    }
    return List.copyOf(chosen);
  }
}
