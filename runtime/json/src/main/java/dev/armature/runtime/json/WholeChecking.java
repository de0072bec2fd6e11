package dev.armature.runtime.json;

import dev.armature.runtime.regex.RegexLimitException;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.SchemaViolation;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;
import java.util.List;

/** Has a value checked whole, by a schema, before a codec reads it. */
final class WholeChecking {
  private WholeChecking() {}

  static boolean obeys(JsonReader in, SchemaValidator schema, boolean wholly) throws IOException {
    if (in.cursor().isTrusted()) {
      return true;
    }
    JsonTape tape = in.peekTape();
    int at = in.tapeIndex();
    if (in.explains() && tape.duplicate() != null && repeatsNames(in)) {
      return false;
    }
    try {
      if (schema.isValid(tape, at) || isValidAsText(in, schema)) {
        if (wholly) {
          in.cursor().trust();
        }
        return true;
      }
      report(in, schema, tape, at);
    } catch (RegexLimitException tooHard) {
      in.signal().report("pattern", "takes too long to match a pattern");
    }
    in.cursor().skip();
    in.signal().markBad();
    return false;
  }

  /** What looks like a number may be meant as text. */
  private static boolean isValidAsText(JsonReader in, SchemaValidator schema) {
    return in.cursor().isText() && schema.isValid(in.cursor().tape(), in.cursor().at());
  }

  private static void report(JsonReader in, SchemaValidator schema, JsonTape tape, int at) {
    Explanation explaining = in.signal();
    List<SchemaViolation> violations = schema.explain(tape, at).violations();
    if (in.cursor().isText()) {
      List<SchemaViolation> ofText =
          schema.explain(in.cursor().tape(), in.cursor().at()).violations();
      violations = mistyped(ofText) < mistyped(violations) ? ofText : violations;
    }
    for (SchemaViolation found : violations) {
      String keyword = found.keyword().isEmpty() ? "false" : found.keyword();
      explaining.report(found.pointer(), keyword, found.detail());
    }
  }

  private static long mistyped(List<SchemaViolation> violations) {
    return violations.stream().filter(found -> found.keyword().equals("type")).count();
  }

  /**
   * Reports the names that objects in the value have twice, and passes over it if there are any.
   */
  private static boolean repeatsNames(JsonReader in) throws IOException {
    Mark mark = in.mark();
    in.raw();
    boolean repeats = in.isTainted();
    if (!repeats) {
      in.reset(mark);
    }
    return repeats;
  }
}
