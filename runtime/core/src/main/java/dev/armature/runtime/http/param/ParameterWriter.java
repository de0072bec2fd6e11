package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.http.param.Parameter.Style;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonNull;
import dev.armature.runtime.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Writes parameters in their styles (RFC 6570; OpenAPI 3.1, Style Values), so that {@link
 * ParameterReader} reads them back. Null, and members that are null, are left out; so are lists and
 * objects without any value, which no style can tell from none.
 */
public final class ParameterWriter {
  private final ParameterTarget target;

  /** Writes to that request. */
  public ParameterWriter(ParameterTarget target) {
    this.target = target;
  }

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException when the style cannot say it: a comma in a list of a header,
   *     an object in an object, a path parameter that is empty
   */
  public <T> void write(Parameter parameter, JsonEncoder<T> encoder, T value) {
    byte[] json = Json.write(encoder, value);
    JsonValue tree = Json.read(json, JsonCodecs.VALUE);
    if (tree instanceof JsonNull) {
      return;
    }
    TextRules rules = TextRules.of(parameter);
    if (parameter.isJson()) {
      scalar(parameter, rules.json(json));
      return;
    }
    if (parameter.style() == Style.DEEP_OBJECT) {
      new BracketNames(parameter, rules, (name, text) -> pair(parameter, name + "=" + text))
          .write(tree);
      return;
    }
    switch (parameter.shape()) {
      case ARRAY -> array(parameter, rules, (JsonArray) tree);
      case OBJECT -> object(parameter, rules, ParameterTexts.members(parameter, (JsonObject) tree));
      default -> scalar(parameter, rules.scalar(ParameterTexts.scalar(parameter, tree)));
    }
  }

  private void scalar(Parameter parameter, String text) {
    put(parameter, prefix(parameter, text) + text);
  }

  private void array(Parameter parameter, TextRules rules, JsonArray list) {
    if (parameter.inner().isEmpty()) {
      array(parameter, rules, ParameterTexts.items(parameter, list));
      return;
    }
    List<String> items = new NestedTexts(parameter, rules).items(list);
    if (isRepeated(parameter)) {
      items.forEach(item -> put(parameter, item));
    } else if (!items.isEmpty()) {
      put(parameter, String.join(separator(parameter), items));
    }
  }

  private void array(Parameter parameter, TextRules rules, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    if (isRepeated(parameter)) {
      if (parameter.place() == Place.COOKIE && items.size() == 1) {
        rules.checkAlone(items.get(0));
      }
      items.forEach(item -> put(parameter, rules.scalar(item)));
      return;
    }
    boolean matrix = parameter.style() == Style.MATRIX && parameter.explode();
    String between = matrix ? ";" : separator(parameter);
    StringJoiner all = new StringJoiner(between);
    for (String item : items) {
      String text = rules.part(item, parameter.explode());
      all.add(matrix ? prefix(parameter, text).substring(1) + text : text);
    }
    if (!matrix && items.size() == 1) {
      rules.checkAlone(items.get(0));
    }
    String text = all.toString();
    put(parameter, (matrix ? ";" : prefix(parameter, text)) + text);
  }

  /** Whether each item stands alone, behind the name. */
  private static boolean isRepeated(Parameter parameter) {
    return parameter.explode()
        && switch (parameter.place()) {
          case QUERY, COOKIE, FORM -> true;
          case PATH, HEADER -> false;
        };
  }

  private void object(Parameter parameter, TextRules rules, Map<String, List<String>> members) {
    if (members.isEmpty()) {
      return;
    }
    if (parameter.spread()) {
      members.forEach((name, texts) -> texts.forEach(text -> member(parameter, rules, name, text)));
      return;
    }
    boolean explode = parameter.explode();
    String between = explode && parameter.style() == Style.MATRIX ? ";" : separator(parameter);
    StringJoiner all = new StringJoiner(between);
    members.forEach(
        (name, texts) ->
            all.add(
                (explode ? rules.name(name) : rules.part(name, false))
                    + (explode ? "=" : between)
                    + rules.part(ParameterTexts.only(parameter, name, texts), explode)));
    String text = all.toString();
    put(parameter, (explode && between.equals(";") ? ";" : prefix(parameter, text)) + text);
  }

  /** A member that is a query parameter, field or cookie of its own. */
  private void member(Parameter parameter, TextRules rules, String name, String text) {
    pair(parameter, rules.name(name) + "=" + rules.scalar(text));
  }

  private static String separator(Parameter parameter) {
    boolean label = parameter.style() == Style.LABEL && parameter.explode();
    return label ? "." : Separators.of(parameter);
  }

  /** What stands before the text in a path; matrix names an empty one without a sign. */
  private static String prefix(Parameter parameter, String text) {
    return switch (parameter.style()) {
      case LABEL -> ".";
      case MATRIX -> ";" + Percent.encodeAll(parameter.name()) + (text.isEmpty() ? "" : "=");
      default -> "";
    };
  }

  private void put(Parameter parameter, String text) {
    switch (parameter.place()) {
      case PATH -> {
        if (text.isEmpty()) {
          throw new IllegalArgumentException(
              "the path parameter " + parameter.name() + " is empty, which no path can say");
        }
        target.path(parameter.name(), text);
      }
      case HEADER -> target.header(parameter.name(), text);
      default -> {
        String name = parameter.name();
        boolean plain = parameter.style() == Style.COOKIE;
        pair(parameter, (plain ? name : Percent.encodeAll(name)) + "=" + text);
      }
    }
  }

  private void pair(Parameter parameter, String pair) {
    switch (parameter.place()) {
      case COOKIE -> target.cookie(pair);
      case FORM -> target.field(pair);
      default -> target.query(pair);
    }
  }
}
