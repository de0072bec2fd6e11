package dev.armature.generator.target.java;

import dev.armature.generator.source.Node;
import java.util.stream.Collectors;

/** A value of the contract as compact JSON, all in ASCII but for visible characters. */
public final class JsonText implements Node.Visitor<String> {
  private static final JsonText INSTANCE = new JsonText();

  private JsonText() {}

  /** The JSON of a value. */
  public static String of(Node node) {
    return node.accept(INSTANCE);
  }

  @Override
  public String object(Node.ObjectNode node) {
    return node.members().stream()
        .map(m -> quoted(m.key()) + ":" + of(m.value()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public String array(Node.ArrayNode node) {
    return node.items().stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public String string(Node.StringNode node) {
    return quoted(node.value());
  }

  @Override
  public String number(Node.NumberNode node) {
    return node.literal();
  }

  @Override
  public String bool(Node.BooleanNode node) {
    return Boolean.toString(node.value());
  }

  @Override
  public String nil(Node.NullNode node) {
    return "null";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
              } else if (Literals.isVisible(c)) {
                json.appendCodePoint(c);
              } else {
                for (char unit : Character.toChars(c)) {
                  json.append(String.format("\\u%04x", (int) unit));
                }
              }
            });
    return json.append('"').toString();
  }
}
