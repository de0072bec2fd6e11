package dev.armature.generator.source;

import java.net.URI;
import java.util.List;

/** Reads texts in tests. */
final class Read {
  private Read() {}

  static Node text(String name, String text) throws SourceException {
    return text(name, text, Limits.DEFAULT);
  }

  static Node text(String name, String text, Limits limits) throws SourceException {
    return new SourceParser(limits).parse(file(name, text));
  }

  static SourceFile file(String name, String text) {
    return new SourceFile(name, URI.create("file:///t/root"), text);
  }

  /** The problems of a text that must have some. */
  static List<SourceProblem> problems(String name, String text) {
    return problems(name, text, Limits.DEFAULT);
  }

  static List<SourceProblem> problems(String name, String text, Limits limits) {
    try {
      Node node = text(name, text, limits);
      throw new AssertionError("read without a problem: " + node.getClass());
    } catch (SourceException e) {
      return e.problems();
    }
  }

  /** Compact JSON, for comparisons. */
  static String json(Node node) {
    StringBuilder out = new StringBuilder();
    print(node, out);
    return out.toString();
  }

  private static void print(Node node, StringBuilder out) {
    if (node instanceof Node.ObjectNode object) {
      String separator = "{";
      for (Node.Member member : object.members()) {
        out.append(separator).append('"').append(member.key()).append("\":");
        print(member.value(), out);
        separator = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else if (node instanceof Node.ArrayNode array) {
      String separator = "[";
      for (Node item : array.items()) {
        out.append(separator);
        print(item, out);
        separator = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else if (node instanceof Node.StringNode string) {
      out.append('"').append(string.value()).append('"');
    } else if (node instanceof Node.NumberNode number) {
      out.append(number.literal());
    } else if (node instanceof Node.BooleanNode bool) {
      out.append(bool.value());
    } else {
      out.append("null");
    }
  }
}
