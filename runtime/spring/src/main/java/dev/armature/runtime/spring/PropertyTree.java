package dev.armature.runtime.spring;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

/** Properties as the tree that their names make, written as YAML. Not thread-safe. */
final class PropertyTree {
  private final Map<String, PropertyTree> members = new TreeMap<>();
  private final Map<Integer, PropertyTree> items = new TreeMap<>();
  private @Nullable String value;

  /** Puts a value where its name says, behind the first word; the first one for a name stays. */
  void put(ConfigurationPropertyName name, String text) {
    PropertyTree at = this;
    for (int i = 1; i < name.getNumberOfElements(); i++) {
      String element = name.getElement(i, Form.ORIGINAL);
      at =
          name.isNumericIndex(i)
              ? at.items.computeIfAbsent(Integer.valueOf(element), key -> new PropertyTree())
              : at.members.computeIfAbsent(element, key -> new PropertyTree());
    }
    if (at.value == null) {
      at.value = text;
    }
  }

  /** Every key and item in a line of its own, so that places tell them apart. */
  String yaml() {
    StringBuilder text = new StringBuilder();
    write(text, "");
    return text.toString();
  }

  private void write(StringBuilder text, String indent) {
    if (members.isEmpty() && items.isEmpty()) {
      text.append(value == null ? "{}" : quoted(value));
    } else if (members.isEmpty()) {
      text.append('[');
      items.values().forEach(each -> each.line(text, indent));
      text.append('\n').append(indent).append(']');
    } else {
      text.append('{');
      members.forEach(
          (key, each) -> {
            text.append('\n').append(indent).append("  ").append(quotedKey(key)).append(": ");
            each.write(text, indent + "  ");
            text.append(',');
          });
      text.append('\n').append(indent).append('}');
    }
  }

  private void line(StringBuilder text, String indent) {
    text.append('\n').append(indent).append("  ");
    write(text, indent + "  ");
    text.append(',');
  }

  private static String quotedKey(String key) {
    return '"' + escaped(key) + '"';
  }

  /** Spring has put in what placeholders stand for; nothing else is one. */
  private static String quoted(String value) {
    return '"' + escaped(value.replace("${", "$${")) + '"';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        escaped.append(String.format("\\u%04x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
