package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Words for what is wrong with a text that should be JSON; they quote one character at most. */
final class Fault {
  private Fault() {}

  /** The text ends too early. */
  static JsonException end(byte[] json, int start, int end) {
    return of("syntax", "ends before the JSON is complete", Position.of(json, start, end), "");
  }

  /** The text is wrong at a place, for a reason. */
  static JsonException at(byte[] json, int start, int at, String reason) {
    return of("syntax", "is not valid JSON", Position.of(json, start, at), ": " + reason);
  }

  /** A character is wrong where it stands; at the end, more was needed. */
  static JsonException character(byte[] json, int start, int end, int at) {
    if (at >= end) {
      return end(json, start, end);
    }
    int length = Utf8.length(json, at, end);
    if (length == 0) {
      return at(json, start, at, "not UTF-8");
    }
    String character = new String(json, at, length, UTF_8);
    if (character.equals("\ufeff")) {
      return at(json, start, at, "unexpected byte order mark");
    }
    boolean plain = !Character.isISOControl(character.codePointAt(0));
    return at(json, start, at, plain ? "unexpected " + character : "unexpected character");
  }

  static JsonException syntax(String detail) {
    return of("syntax", detail);
  }

  /** Something follows the document. */
  static JsonException behind(byte[] json, int start, int at) {
    return of("syntax", "must end after its first JSON value", Position.of(json, start, at), "");
  }

  /** More than a limit allows of the document as a whole. */
  static JsonException limit(String detail) {
    return of("limit", "must not " + detail);
  }

  /** More than a limit allows, at a place. */
  static JsonException limit(byte[] json, int start, int at, String detail) {
    return of("limit", "must not " + detail, Position.of(json, start, at), "");
  }

  /** A token is one too many. */
  static JsonException tokens(byte[] json, int start, int at, JsonLimits limits) {
    String most = "hold more than " + limits.tokens() + " values, names and brackets";
    return limit(json, start, at, most);
  }

  /** A bracket opens one level too many. */
  static JsonException depth(byte[] json, int start, int at, JsonLimits limits) {
    String levels = "must not nest deeper than " + limits.depth() + " levels";
    return of("depth", levels, Position.of(json, start, at), "");
  }

  /** A name of an object occurs for the second time. */
  static JsonException duplicate(byte[] json, int start, int at, String name) {
    String twice = "must not have the member " + Echo.quote(name) + " twice";
    return of("duplicate", twice, Position.of(json, start, at), "");
  }

  private static JsonException of(String keyword, String detail) {
    return new JsonException(new Violation("body", null, "", keyword, detail), detail, null);
  }

  /** Says the place between two halves of a sentence. */
  private static JsonException of(String keyword, String what, Position at, String why) {
    String detail = what + " (" + at + ")" + why;
    return new JsonException(new Violation("body", null, "", keyword, detail), what + why, at);
  }
}
