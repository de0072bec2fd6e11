package dev.armature.generator.fuzz;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Prints values made of maps, lists, strings, {@link Num}s, booleans and nulls as JSON. */
final class Text {
  private Text() {}

  static String print(Object value) {
    if (value instanceof Map<?, ?> map) {
      StringJoiner members = new StringJoiner(",", "{", "}");
      map.forEach((name, each) -> members.add(quote((String) name) + ":" + print(each)));
      return members.toString();
    }
    if (value instanceof List<?> list) {
      StringJoiner items = new StringJoiner(",", "[", "]");
      list.forEach(each -> items.add(print(each)));
      return items.toString();
    }
    return value instanceof String text ? quote(text) : String.valueOf(value);
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
