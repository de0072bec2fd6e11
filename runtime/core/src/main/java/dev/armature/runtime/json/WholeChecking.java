package dev.armature.runtime.json;

import dev.armature.runtime.regex.RegexLimitException;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.SchemaViolation;
import dev.armature.runtime.tape.JsonTape;
import java.io.IOException;

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
      if (schema.isValid(tape, at)) {
        if (wholly) {
          in.cursor().trust();
        }
        return true;
      }
      report(in.signal(), schema, tape, at);
    } catch (RegexLimitException tooHard) {
      in.signal().report("pattern", "takes too long to match a pattern");
    }
    in.cursor().skip();
    in.signal().markBad();
    return false;
  }

  private static void report(
      Explanation explaining, SchemaValidator schema, JsonTape tape, int at) {
    for (SchemaViolation found : schema.explain(tape, at).violations()) {
      String keyword = found.keyword().isEmpty() ? "false" : found.keyword();
      explaining.report(found.pointer(), keyword, found.detail());
    }
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
