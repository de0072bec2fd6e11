package dev.armature.runtime.xml;

import dev.armature.runtime.tape.JsonException;

/** Words for what is wrong with a text that should be XML; they quote nothing of it. */
final class XmlFault {
  private XmlFault() {}

  /** The text is not well-formed, or has what is refused. */
  static JsonException syntax(int line, int column, String why) {
    String reason = why.isEmpty() ? "" : ": " + why;
    return JsonException.of("syntax", "is not valid XML" + at(line, column) + reason);
  }

  /** An element has not what its place in the contract has. */
  static JsonException content(int line, int column, String must) {
    return JsonException.of("syntax", "must " + must + at(line, column));
  }

  static JsonException depth(int line, int column, int depth) {
    String detail = "must not nest deeper than " + depth + " levels" + at(line, column);
    return JsonException.of("depth", detail);
  }

  static JsonException limit(int line, int column, String most) {
    return JsonException.of("limit", "must not have more than " + most + at(line, column));
  }

  private static String at(int line, int column) {
    return " (line " + line + ", column " + column + ")";
  }
}
