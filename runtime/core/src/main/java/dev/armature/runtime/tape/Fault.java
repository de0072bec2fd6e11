package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.armature.runtime.error.Violation;

/** Words for what is wrong with a text that should be JSON; they quote one character at most. */
final class Fault {
  private Fault() {}

  /** The text ends too early. */
  static JsonException end(byte[] json, int start, int end) {
    return syntax("ends before the JSON is complete" + where(json, start, end));
  }

  /** The text is wrong at a place, for a reason. */
  static JsonException at(byte[] json, int start, int at, String reason) {
    return syntax("is not valid JSON" + where(json, start, at) + ": " + reason);
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
    return syntax("must end after its first JSON value" + where(json, start, at));
  }

  /** More than a limit allows of the document as a whole. */
  static JsonException limit(String detail) {
    return of("limit", "must not " + detail);
  }

  /** More than a limit allows, at a place. */
  static JsonException limit(byte[] json, int start, int at, String detail) {
    return limit(detail + where(json, start, at));
  }

  /** A token is one too many. */
  static JsonException tokens(byte[] json, int start, int at, JsonLimits limits) {
    String most = "hold more than " + limits.tokens() + " values, names and brackets";
    return limit(json, start, at, most);
  }

  /** A bracket opens one level too many. */
  static JsonException depth(byte[] json, int start, int at, JsonLimits limits) {
    String levels = "must not nest deeper than " + limits.depth() + " levels";
    return of("depth", levels + where(json, start, at));
  }

  /** A name of an object occurs for the second time. */
  static JsonException duplicate(byte[] json, int start, int at, String name) {
    String twice = "must not have the member " + Echo.quote(name) + " twice";
    return of("duplicate", twice + where(json, start, at));
  }

  private static JsonException of(String keyword, String detail) {
    return new JsonException(new Violation("body", null, "", keyword, detail));
  }

  /** Lines and columns count from 1; columns count characters. */
  private static String where(byte[] json, int start, int at) {
    int line = 1;
    int column = 1;
    for (int i = start; i < at; i++) {
      if (json[i] == '\n') {
        line++;
        column = 1;
      } else if ((json[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return " (line " + line + ", column " + column + ")";
  }
}
