package dev.armature.generator.jsonpath;

import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of queries (RFC 9485, of which ECMA-262 is a superset but for the dot). */
final class Patterns {
  private final Map<String, Optional<Regex>> known = new HashMap<>();

  /** Whether a text matches; an invalid pattern matches nothing. */
  boolean match(String text, String pattern, boolean whole) {
    String ecma = whole ? "^(?:" + dots(pattern) + ")$" : dots(pattern);
    try {
      return known
          .computeIfAbsent(ecma, Patterns::compiled)
          .map(each -> each.find(text))
          .orElse(false);
    } catch (RegexLimitException e) {
      return false;
    }
  }

  private static Optional<Regex> compiled(String pattern) {
    try {
      return Optional.of(Regex.of(pattern));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  /** There, the dot stands for U+2028 and U+2029 as well. */
  private static String dots(String pattern) {
    StringBuilder out = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        out.append(c).append(pattern.charAt(++i));
        continue;
      }
      inClass = inClass ? c != ']' : c == '[';
      out.append(c == '.' && !inClass ? "[^\\n\\r]" : String.valueOf(c));
    }
    return out.toString();
  }
}
