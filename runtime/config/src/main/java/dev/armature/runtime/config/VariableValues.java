package dev.armature.runtime.config;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What environment variables hold that a configuration took values from. Secrets come that way, so
 * problems name the variable where they would quote its value. Thread-safe.
 */
final class VariableValues {
  /** Shorter ones would be found in any sentence, and are no secret worth the name. */
  private static final int SHORTEST = 6;

  private final Map<String, String> references = new ConcurrentHashMap<>();

  /** Remembers that a variable was asked for. */
  void used(String variable, String value) {
    if (value.length() >= SHORTEST) {
      references.putIfAbsent(value, reference(variable));
    }
  }

  /** How a variable is written in a file. */
  static String reference(String variable) {
    return "${" + variable + "}";
  }

  /** The message without any value; longer ones first, as they may hold others. */
  String masked(String message) {
    String masked = message;
    for (String value : references.keySet().stream().sorted(VariableValues::longerFirst).toList()) {
      masked = masked.replace(value, references.getOrDefault(value, "${…}"));
    }
    return masked;
  }

  private static int longerFirst(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : b.length() - a.length();
  }
}
