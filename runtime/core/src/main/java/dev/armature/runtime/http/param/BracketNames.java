package dev.armature.runtime.http.param;

import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonNull;
import dev.armature.runtime.json.JsonValue.JsonObject;
import java.util.function.BiConsumer;

/** Writes values under names in brackets, as {@link BracketTree} reads them. */
final class BracketNames {
  private final Parameter parameter;
  private final TextRules rules;
  private final BiConsumer<String, String> pairs;

  /**
   * A writer.
   *
   * @param pairs takes names and texts, ready to travel
   */
  BracketNames(Parameter parameter, TextRules rules, BiConsumer<String, String> pairs) {
    this.parameter = parameter;
    this.rules = rules;
    this.pairs = pairs;
  }

  /** Writes an object or array; what is null or has no members is nothing. */
  void write(JsonValue value) {
    String name = Percent.encodeAll(parameter.name());
    if (value instanceof JsonObject object) {
      object.members().forEach((key, member) -> member(name + bracket(rules.name(key)), member));
    } else {
      value(name, value);
    }
  }

  /** Readers know which members are arrays, so that their items need no brackets. */
  private void member(String name, JsonValue member) {
    boolean plain =
        member instanceof JsonArray list
            && list.items().stream().noneMatch(BracketNames::isContainer);
    if (plain) {
      ParameterTexts.items(parameter, (JsonArray) member)
          .forEach(text -> pairs.accept(name, rules.scalar(text)));
    } else {
      value(name, member);
    }
  }

  private void value(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.members().forEach((key, member) -> value(name + bracket(rules.name(key)), member));
    } else if (value instanceof JsonArray list) {
      boolean containers = list.items().stream().anyMatch(BracketNames::isContainer);
      for (int i = 0; i < list.items().size(); i++) {
        value(name + bracket(containers ? Integer.toString(i) : ""), list.items().get(i));
      }
    } else if (!(value instanceof JsonNull)) {
      pairs.accept(name, rules.scalar(ParameterTexts.scalar(parameter, value)));
    }
  }

  private static boolean isContainer(JsonValue value) {
    return value instanceof JsonObject || value instanceof JsonArray;
  }

  private static String bracket(String name) {
    return "%5B" + name + "%5D";
  }
}
