package dev.armature.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** What all sections of one configuration share while it is read. Not thread-safe. */
public final class Reading {
  /** Environment variables that start so override keys. */
  static final String PREFIX = "ARMATURE_";

  private final String file;
  private final Map<String, String> environment;
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> unusedVariables = new TreeSet<>();
  private final VariableValues values = new VariableValues();

  Reading(String file, Map<String, String> environment) {
    this.file = file;
    this.environment = environment;
    environment.keySet().stream().filter(n -> n.startsWith(PREFIX)).forEach(unusedVariables::add);
  }

  /** The variable that overrides the key at that path. */
  static String variable(String path) {
    return PREFIX + path.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  @Nullable String override(String path) {
    String name = variable(path);
    unusedVariables.remove(name);
    return variableValue(name);
  }

  Set<String> variables() {
    return environment.keySet();
  }

  @Nullable String variableValue(String name) {
    String value = environment.get(name);
    if (value != null) {
      values.used(name, value);
    }
    return value;
  }

  /** What the variables hold that were asked for. */
  VariableValues values() {
    return values;
  }

  /** Remembers that the reader knows a key; {@code *} stands for names that users choose. */
  void asked(String path) {
    asked.add(path);
  }

  Set<String> asked() {
    return asked;
  }

  void problem(@Nullable Node at, String code, String message) {
    Optional<Mark> mark = at == null ? Optional.empty() : at.getStartMark();
    int line = mark.map(m -> m.getLine() + 1).orElse(0);
    int column = mark.map(m -> m.getColumn() + 1).orElse(0);
    problems.add(new ConfigProblem(file, line, column, "config/" + code, values.masked(message)));
  }

  void problemAt(int line, int column, String code, String message) {
    problems.add(new ConfigProblem(file, line, column, "config/" + code, values.masked(message)));
  }

  void variableProblem(String variable, String code, String message) {
    problems.add(
        new ConfigProblem(
            "environment " + variable, 0, 0, "config/" + code, values.masked(message)));
  }

  /** Ends the reading: all that is wrong. */
  List<ConfigProblem> finish() {
    for (String variable : unusedVariables) {
      variableProblem(variable, "unknown-key", "no key of the configuration has this variable");
    }
    return problems;
  }
}
