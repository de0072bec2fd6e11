package dev.armature.generator.reader;

import java.util.Map;

/**
 * Which formats of strings values must match. One that is ignored is a remark only: its values are
 * plain strings, also where it has a Java type.
 *
 * @param asserted whether a format counts, by its name; {@code "*"} is all others
 */
public record FormatPolicy(Map<String, Boolean> asserted) {
  /** All formats that can be checked are. */
  public static final FormatPolicy ASSERT = new FormatPolicy(Map.of());

  private static final String OTHERS = "*";

  public FormatPolicy {
    asserted = Map.copyOf(asserted);
  }

  /** Whether a key of the policy can have an effect. */
  public static boolean knows(String format) {
    return format.equals(OTHERS) || StringFormats.isKnown(format);
  }

  boolean counts(String format) {
    return asserted.getOrDefault(format, asserted.getOrDefault(OTHERS, true));
  }
}
