package dev.armature.runtime.http.param;

import dev.armature.runtime.json.JsonValue;
import dev.armature.runtime.json.JsonValue.JsonArray;
import java.util.List;
import java.util.StringJoiner;

/** The texts of lists in lists (Swagger 2.0, Items Object), ready to travel. */
final class NestedTexts {
  private final Parameter parameter;
  private final TextRules rules;

  NestedTexts(Parameter parameter, TextRules rules) {
    this.parameter = parameter;
    this.rules = rules;
  }

  /** One text for each item. */
  List<String> items(JsonArray list) {
    return list.items().stream().map(item -> text(item, 0)).toList();
  }

  private String text(JsonValue item, int depth) {
    if (!(item instanceof JsonArray list) || depth == parameter.inner().size()) {
      return part(ParameterTexts.scalar(parameter, item));
    }
    String separator = parameter.inner().get(depth);
    boolean header = parameter.place() == Parameter.Place.HEADER;
    StringJoiner joined = new StringJoiner(Separators.travelling(separator, header));
    list.items().forEach(each -> joined.add(text(each, depth + 1)));
    return joined.toString();
  }

  /** Inner separators read as such even when they are escaped, but for the comma. */
  private String part(String text) {
    for (String separator : parameter.inner()) {
      boolean header = parameter.place() == Parameter.Place.HEADER;
      if (text.contains(separator) && (header || !separator.equals(","))) {
        throw new IllegalArgumentException(
            "a text of " + parameter.name() + " holds what separates texts");
      }
    }
    return rules.part(text, parameter.explode());
  }
}
