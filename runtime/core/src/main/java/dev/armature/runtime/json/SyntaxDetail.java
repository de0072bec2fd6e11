package dev.armature.runtime.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.armature.runtime.tape.JsonLimits;
import org.jspecify.annotations.Nullable;

/** Says in our words what the parser did not like: its own quote the input and name its classes. */
final class SyntaxDetail {
  private SyntaxDetail() {}

  /** The keyword of the violation: {@code depth}, {@code limit} or {@code syntax}. */
  static String keyword(JsonProcessingException fault) {
    if (fault instanceof StreamConstraintsException) {
      return message(fault).contains("getMaxNestingDepth") ? "depth" : "limit";
    }
    return "syntax";
  }

  static String detail(JsonProcessingException fault, JsonLimits limits) {
    String where = where(fault.getLocation());
    if (fault instanceof StreamConstraintsException) {
      return limit(message(fault), limits) + where;
    }
    if (fault instanceof JsonEOFException) {
      return "ends before the JSON is complete" + where;
    }
    return "is not valid JSON" + where + cause(message(fault));
  }

  private static String limit(String message, JsonLimits limits) {
    if (message.contains("getMaxNestingDepth")) {
      return "must not nest deeper than " + limits.depth() + " levels";
    }
    if (message.contains("getMaxNumberLength")) {
      return "must not hold a number longer than " + limits.numberLength() + " characters";
    }
    if (message.contains("getMaxStringLength")) {
      return "must not hold a string longer than " + limits.stringLength() + " characters";
    }
    if (message.contains("getMaxNameLength")) {
      return "must not hold a name longer than " + limits.nameLength() + " characters";
    }
    if (message.contains("getMaxTokenCount")) {
      return "must not hold more than " + limits.tokens() + " values, names and brackets";
    }
    return "exceeds a limit";
  }

  private static String cause(String message) {
    if (message.contains("UTF-8")) {
      return ": not UTF-8";
    }
    if (message.startsWith("Unexpected character ('") && message.length() > 24) {
      int character = message.codePointAt("Unexpected character ('".length());
      return Character.isISOControl(character) || Character.isSurrogate((char) character)
          ? ": unexpected character"
          : ": unexpected " + Character.toString(character);
    }
    if (message.startsWith("Unrecognized token") || message.startsWith("Non-standard token")) {
      return ": unknown word";
    }
    if (message.contains("control character") || message.startsWith("Illegal character")) {
      return ": a control character must be escaped";
    }
    return "";
  }

  private static String message(JsonProcessingException fault) {
    String message = fault.getOriginalMessage();
    return message == null ? "" : message;
  }

  private static String where(@Nullable JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? ""
        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }
}
