package dev.armature.runtime.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One mapping of the file, read key by key. Every method notes that its key is known; {@link #done}
 * reports those that nobody asked for.
 */
final class Section {
  private final Reading reading;
  private final String path;
  private final String pattern;
  private final @Nullable Node node;
  private final Map<String, Node> entries = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  Section(Reading reading, String path, String pattern, @Nullable Node node) {
    this.reading = reading;
    this.path = path;
    this.pattern = pattern;
    this.node = node;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else if (node != null && !isNull(node)) {
      reading.problem(node, "wrong-type", "'" + path + "' takes keys and values");
    }
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      reading.problem(tuple.getKeyNode(), "wrong-type", "a key must be a plain text");
      return;
    }
    if (entries.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      reading.problem(key, "duplicate-key", "'" + key.getValue() + "' is there twice");
    }
    keys.put(key.getValue(), key);
  }

  /** The keys that are there, for mappings whose keys are names that users choose. */
  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** Whether the key is there, or an environment variable in its place. */
  boolean isSet(String key) {
    return has(key) || reading.override(join(path, key)) != null;
  }

  String path() {
    return path;
  }

  /** The mapping under a key; an empty one when it is absent. */
  Section section(String key) {
    know(key);
    return child(key, key);
  }

  /** The mapping under a key; null when it is absent. */
  @Nullable Section optional(String key) {
    know(key);
    return has(key) ? child(key, key) : null;
  }

  /** The mapping under a name that a user chose. */
  Section named(String name) {
    known.add(name);
    reading.asked(join(pattern, "*"));
    return child(name, "*");
  }

  /** The mappings of a list. */
  List<Section> items(String key) {
    know(key);
    List<Section> items = new ArrayList<>();
    for (Node item : sequence(key)) {
      String at = join(path, key) + "[" + items.size() + "]";
      items.add(new Section(reading, at, join(pattern, key) + "[]", item));
    }
    return items;
  }

  /** A list of texts; in an environment variable they are separated by commas. */
  List<String> texts(String key) {
    know(key);
    String override = reading.override(join(path, key));
    if (override != null) {
      return List.of(override.split(" *, *"));
    }
    List<String> texts = new ArrayList<>();
    for (Node item : sequence(key)) {
      String text = scalar(key, item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  @Nullable String text(String key) {
    return value(key, "a text", text -> text);
  }

  /** A text that must be there. */
  String required(String key) {
    String text = text(key);
    if (text == null && !has(key)) {
      problem("missing-key", "'" + path + "' needs the key '" + key + "'");
    }
    return text == null ? "" : text;
  }

  String text(String key, String otherwise) {
    String text = text(key);
    return text == null ? otherwise : text;
  }

  int integer(String key, int otherwise, int least, int most) {
    Integer value = integer(key, least, most);
    return value == null ? otherwise : value;
  }

  @Nullable Integer integer(String key, int least, int most) {
    return value(
        key,
        "a whole number from " + least + " to " + most,
        text -> {
          int number = text.matches("[+-]?\\d{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
          return number >= least && number <= most ? number : null;
        });
  }

  boolean bool(String key, boolean otherwise) {
    Boolean value =
        value(
            key,
            "true or false",
            text -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? false : null);
    return value == null ? otherwise : value;
  }

  /** A number from 0 to 1. */
  double ratio(String key, double otherwise) {
    Double value =
        value(
            key,
            "a number from 0 to 1",
            text -> text.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?") ? Double.valueOf(text) : null);
    return value == null ? otherwise : value;
  }

  /** A size of at least one byte. */
  long size(String key, long otherwise) {
    Function<String, @Nullable Long> parse =
        text -> {
          Long size = Units.size(text);
          return size == null || size < 1 ? null : size;
        };
    Long value = value(key, "a size such as 64KB or 1MB", parse);
    return value == null ? otherwise : value;
  }

  Duration duration(String key, Duration otherwise) {
    Duration value = duration(key);
    return value == null ? otherwise : value;
  }

  /** A duration of zero or more, below a year. */
  Duration durationOrNone(String key, Duration otherwise) {
    Duration value = value(key, "a duration such as 5s, or 0s", text -> within(text, true));
    return value == null ? otherwise : value;
  }

  /** A duration above zero and below a year. */
  @Nullable Duration duration(String key) {
    return value(key, "a duration such as 30s, 5m or PT30S", text -> within(text, false));
  }

  private static @Nullable Duration within(String text, boolean none) {
    Duration duration = Units.duration(text);
    boolean good =
        duration != null
            && !duration.isNegative()
            && (none || !duration.isZero())
            && duration.toDays() < 366;
    return good ? duration : null;
  }

  /** One of the constants of an enum, written in lower case. */
  <E extends Enum<E>> E choice(String key, E otherwise, Class<E> type) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      choices.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    E value = value(key, "one of " + String.join(", ", choices.keySet()), choices::get);
    return value == null ? otherwise : value;
  }

  /** A key that is in the published schema but whose layer is not part of the service. */
  void notInstalled(String key, String what) {
    know(key);
    if (has(key)) {
      reading.problem(
          keys.get(key),
          "not-installed",
          "'%s' configures %s, which is not installed; remove the key"
              .formatted(join(path, key), what));
    }
  }

  /** Reports the keys that nobody asked for. */
  void done() {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        String where = path.isEmpty() ? "" : " in '" + path + "'";
        reading.problem(
            key.getValue(),
            "unknown-key",
            "unknown key '" + key.getKey() + "'" + where + Similar.hint(key.getKey(), known));
      }
    }
  }

  void problem(String code, String message) {
    reading.problem(node, code, message);
  }

  /** A problem with the value of a key. */
  void problem(String key, String code, String message) {
    if (reading.override(join(path, key)) != null) {
      reading.variableProblem(Reading.variable(join(path, key)), code, message);
      return;
    }
    reading.problem(entries.getOrDefault(key, node), code, message);
  }

  /** A place to report problems at later, when the section is gone. */
  @Nullable Node place(String key) {
    return entries.getOrDefault(key, node);
  }

  private <T> @Nullable T value(String key, String expected, Function<String, @Nullable T> parse) {
    know(key);
    String override = reading.override(join(path, key));
    String text = override;
    if (text == null) {
      text = entries.containsKey(key) ? scalar(key, entries.get(key)) : null;
    }
    if (text == null) {
      return null;
    }
    T value = parse.apply(text);
    if (value == null) {
      String message = "'" + join(path, key) + "' takes " + expected + ", not " + shown(key);
      if (override != null) {
        reading.variableProblem(Reading.variable(join(path, key)), "wrong-value", message);
      } else {
        reading.problem(entries.get(key), "wrong-value", message);
      }
    }
    return value;
  }

  /** The value as it was written: never what a variable holds, which may be a secret. */
  private String shown(String key) {
    String variable = Reading.variable(join(path, key));
    if (reading.override(join(path, key)) != null) {
      return "what " + VariableValues.reference(variable) + " holds";
    }
    return entries.get(key) instanceof ScalarNode written
        ? "'" + written.getValue() + "'"
        : "what is there";
  }

  private @Nullable String scalar(String key, Node value) {
    if (!(value instanceof ScalarNode scalar) || isNull(value)) {
      reading.problem(value, "wrong-type", "'" + join(path, key) + "' takes a single value");
      return null;
    }
    return Interpolation.apply(
        scalar.getValue(),
        name -> name == null ? null : reading.variableValue(name),
        fault -> reading.problem(value, "interpolation", fault));
  }

  private List<Node> sequence(String key) {
    Node value = entries.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    reading.problem(value, "wrong-type", "'" + join(path, key) + "' takes a list");
    return List.of();
  }

  private Section child(String key, String patternKey) {
    return new Section(reading, join(path, key), join(pattern, patternKey), entries.get(key));
  }

  private void know(String key) {
    known.add(key);
    reading.asked(join(pattern, key));
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
