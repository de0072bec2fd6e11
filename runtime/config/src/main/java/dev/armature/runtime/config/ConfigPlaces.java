package dev.armature.runtime.config;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where the keys of a configuration stand, for what is found out after it was read. A key that is
 * not there would stand under the nearest of its parents that is. Immutable.
 */
public final class ConfigPlaces {
  private record Entry(int line, int column, Map<String, Entry> children) {
    @Nullable Entry child(String key) {
      Entry exact = children.get(key);
      // Operation ids may be written in any case.
      return exact != null
          ? exact
          : children.keySet().stream()
              .filter(key::equalsIgnoreCase)
              .findFirst()
              .map(children::get)
              .orElse(null);
    }
  }

  /** The last entry of a path that is there, and how many names lead to it. */
  private record Nearest(Entry entry, int depth) {}

  private final String file;
  private final Entry root;
  private final Set<String> variables;
  private final VariableValues values;

  private ConfigPlaces(String file, Entry root, Set<String> variables, VariableValues values) {
    this.values = values;
    this.file = file;
    this.root = root;
    this.variables = variables;
  }

  static ConfigPlaces of(
      String file, @Nullable Node root, Set<String> variables, VariableValues values) {
    return new ConfigPlaces(file, new Entry(1, 1, children(root)), Set.copyOf(variables), values);
  }

  private static Map<String, Entry> children(@Nullable Node node) {
    Map<String, Entry> children = new HashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          Optional<Mark> mark = key.getStartMark();
          int line = mark.map(m -> m.getLine() + 1).orElse(1);
          int column = mark.map(m -> m.getColumn() + 1).orElse(1);
          children.putIfAbsent(
              key.getValue(), new Entry(line, column, children(tuple.getValueNode())));
        }
      }
    }
    return children;
  }

  /** A problem at a key, or where it would stand; the path is one name for each level. */
  ConfigProblem problem(String code, String text, String... path) {
    String message = values.masked(text);
    String variable = variable(path);
    if (variable != null) {
      return new ConfigProblem("environment " + variable, 0, 0, "config/" + code, message);
    }
    Entry at = nearest(path).entry;
    return new ConfigProblem(file, at.line, at.column, "config/" + code, message);
  }

  /** Where a key was set, for the words of a problem at another place. */
  String describe(String... path) {
    String variable = variable(path);
    if (variable != null) {
      return "environment " + variable;
    }
    Nearest found = nearest(path);
    return found.depth < path.length
        ? "its default"
        : file + ":" + found.entry.line + ":" + found.entry.column;
  }

  /** The environment variable that sets the key, or one of the keys below it. */
  private @Nullable String variable(String... path) {
    String name = Reading.variable(String.join(".", path));
    if (variables.contains(name)) {
      return name;
    }
    boolean inFile = path.length > 0 && nearest(path).depth == path.length;
    return inFile
        ? null
        : variables.stream()
            .filter(each -> each.startsWith(name + "_"))
            .sorted()
            .findFirst()
            .orElse(null);
  }

  private Nearest nearest(String... path) {
    Entry at = root;
    int depth = 0;
    for (Entry next = root; next != null && depth <= path.length; depth++) {
      at = next;
      next = depth == path.length ? null : at.child(path[depth]);
    }
    return new Nearest(at, depth - 1);
  }
}
