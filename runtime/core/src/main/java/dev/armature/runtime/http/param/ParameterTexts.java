package dev.armature.runtime.http.param;

import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import dev.armature.runtime.json.JsonValue.JsonBoolean;
import dev.armature.runtime.json.JsonValue.JsonNull;
import dev.armature.runtime.json.JsonValue.JsonObject;
import dev.armature.runtime.json.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that a value of a parameter is made of. */
final class ParameterTexts {
  private ParameterTexts() {}

  /** The text of a single value. */
  static String scalar(Parameter parameter, JsonValue value) {
    if (value instanceof JsonString text) {
      return text.text();
    }
    if (value instanceof JsonBoolean) {
      return value == JsonBoolean.TRUE ? "true" : "false";
    }
    if (value instanceof JsonObject || value instanceof JsonArray) {
      throw new IllegalArgumentException(
          "the parameter " + parameter.name() + " holds more than its style can say");
    }
    return value.toString();
  }

  /** The texts of a list; items that are null are none. */
  static List<String> items(Parameter parameter, JsonArray value) {
    return value.items().stream()
        .filter(item -> !(item instanceof JsonNull))
        .map(item -> scalar(parameter, item))
        .toList();
  }

  /** The texts of members, several where one is a list; members that are null are none. */
  static Map<String, List<String>> members(Parameter parameter, JsonObject value) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    value
        .members()
        .forEach(
            (name, member) -> {
              List<String> texts =
                  member instanceof JsonArray list
                      ? items(parameter, list)
                      : member instanceof JsonNull ? List.of() : List.of(scalar(parameter, member));
              if (!texts.isEmpty()) {
                members.put(name, texts);
              }
            });
    return members;
  }

  /** The only text of a member, where the style has no room for lists in objects. */
  static String only(Parameter parameter, String member, List<String> texts) {
    if (texts.size() > 1) {
      throw new IllegalArgumentException(
          "the member " + member + " of " + parameter.name() + " is a list in a list");
    }
    return texts.get(0);
  }
}
