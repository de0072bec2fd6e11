package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonTape;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report has to say. Texts are finished when they are asked for: most never are.
 *
 * @param kind what it is
 * @param location of the keyword or subschema, a JSON Pointer from the report's schema
 * @param text of an error or, as JSON, of an annotation
 * @param place the name's cell or the item's index, where it is about a value below
 * @param below what a subschema says
 * @param branches what the alternatives of a union say, if none or too many hold
 */
record ReportEntry(
    Kind kind,
    String location,
    @Nullable String text,
    int place,
    @Nullable Report below,
    @Nullable Branches branches) {
  enum Kind {
    ERROR,
    /** An error after which the value is told. */
    WAS,
    /** An error after which the size is told. */
    HAS,
    /** An error of {@code type}, after which the type is told. */
    TYPE,
    ANNOTATION,
    /** A subschema for the same value. */
    IN_PLACE,
    MEMBER,
    ITEM,
    /** A subschema for the name of a member. */
    NAME,
    UNION
  }

  static ReportEntry said(Kind kind, String location, String text) {
    return new ReportEntry(kind, location, text, -1, null, null);
  }

  static ReportEntry below(Kind kind, String location, int place, Report below) {
    return new ReportEntry(kind, location, null, place, below, null);
  }

  boolean isError() {
    return kind.compareTo(Kind.TYPE) <= 0;
  }

  /** The keyword: the first token of the location; empty for a schema that allows nothing. */
  String keyword() {
    int end = location.indexOf('/', 1);
    String token =
        location.isEmpty() ? "" : location.substring(1, end < 0 ? location.length() : end);
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** An error in full. */
  String detail(JsonTape tape, int at) {
    String start = text == null ? "" : text;
    return switch (kind) {
      case WAS -> start + ", was " + ReportWords.echo(tape, at);
      case HAS -> start + ", has " + ReportWords.size(tape, at);
      case TYPE -> start + ", was " + ReportWords.type(tape, at, start);
      default -> start;
    };
  }
}
