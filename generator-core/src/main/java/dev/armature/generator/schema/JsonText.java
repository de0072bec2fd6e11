package dev.armature.generator.schema;

import dev.armature.generator.source.Node;

/** Prints values as JSON on one line, members in their order, numbers as written. */
public final class JsonText implements Node.Visitor<StringBuilder> {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text of a value. */
  public static String of(Node node) {
    return node.accept(new JsonText()).toString();
  }

  /** The text of a string, with its quotes. */
  public static String quoted(String text) {
    JsonText printer = new JsonText();
    printer.quote(text);
    return printer.out.toString();
  }

  @Override
  public StringBuilder object(Node.ObjectNode node) {
    out.append('{');
    String separator = "";
    for (Node.Member member : node.members()) {
      out.append(separator);
      quote(member.key());
      out.append(": ");
      member.value().accept(this);
      separator = ", ";
    }
    return out.append('}');
  }

  @Override
  public StringBuilder array(Node.ArrayNode node) {
    out.append('[');
    String separator = "";
    for (Node item : node.items()) {
      out.append(separator);
      item.accept(this);
      separator = ", ";
    }
    return out.append(']');
  }

  @Override
  public StringBuilder string(Node.StringNode node) {
    quote(node.value());
    return out;
  }

  @Override
  public StringBuilder number(Node.NumberNode node) {
    return out.append(node.literal());
  }

  @Override
  public StringBuilder bool(Node.BooleanNode node) {
    return out.append(node.value());
  }

  @Override
  public StringBuilder nil(Node.NullNode node) {
    return out.append("null");
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (unseen(c) || Character.isSurrogate(c) && !paired(text, i)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Controls, line separators and marks that reorder text would make it look like another. */
  private static boolean unseen(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
