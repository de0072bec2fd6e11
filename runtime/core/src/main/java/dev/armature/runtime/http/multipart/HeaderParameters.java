package dev.armature.runtime.http.multipart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A header value with parameters: {@code form-data; name="a"} (RFC 2183, section 2; RFC 9110,
 * section 5.6.6).
 *
 * @param value what stands before them, in lower case
 * @param parameters by name in lower case, without quotes
 */
record HeaderParameters(String value, Map<String, String> parameters) {
  private static final int MALFORMED = -1;

  /** Reads a value; null when it is malformed or names a parameter twice. */
  static @Nullable HeaderParameters parse(String text) {
    int semicolon = text.indexOf(';');
    String value = (semicolon < 0 ? text : text.substring(0, semicolon)).strip();
    Map<String, String> parameters = new HashMap<>();
    int at = semicolon < 0 ? text.length() : semicolon;
    while (at != MALFORMED && at < text.length()) {
      at = parameter(text, at + 1, parameters);
    }
    return at == MALFORMED
        ? null
        : new HeaderParameters(value.toLowerCase(Locale.ROOT), parameters);
  }

  @Nullable String get(String name) {
    return parameters.get(name);
  }

  /** Reads one parameter; returns the place of the semicolon behind it, or that of the end. */
  private static int parameter(String text, int from, Map<String, String> into) {
    int start = blank(text, from);
    if (start == text.length()) {
      return start;
    }
    int sign = text.indexOf('=', start);
    if (sign < 0) {
      return MALFORMED;
    }
    String name = text.substring(start, sign).strip().toLowerCase(Locale.ROOT);
    StringBuilder value = new StringBuilder();
    int end = value(text, blank(text, sign + 1), value);
    boolean sound = end >= 0 && !name.isEmpty() && name.indexOf(';') < 0;
    return sound && into.put(name, value.toString()) == null ? end : MALFORMED;
  }

  private static int value(String text, int start, StringBuilder into) {
    if (start == text.length() || text.charAt(start) != '"') {
      int semicolon = text.indexOf(';', start);
      int end = semicolon < 0 ? text.length() : semicolon;
      into.append(text.substring(start, end).strip());
      return end;
    }
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      // Only these two are escaped: clients send paths with backslashes of their own.
      boolean escape = text.startsWith("\\\"", at) || text.startsWith("\\\\", at);
      at += escape ? 1 : 0;
      into.append(text.charAt(at));
      at++;
    }
    int end = at < text.length() ? blank(text, at + 1) : MALFORMED;
    return end == MALFORMED || end == text.length() || text.charAt(end) == ';' ? end : MALFORMED;
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
