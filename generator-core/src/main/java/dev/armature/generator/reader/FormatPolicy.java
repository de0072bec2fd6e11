package dev.armature.generator.reader;

import java.util.HashMap;
import java.util.Map;

/**
 * Which formats values must match. One that is ignored is a remark only: its values are plain
 * strings, also where it has a Java type.
 *
 * @param asserted whether a format counts, by its name; {@code "*"} is all others of strings
 */
public record FormatPolicy(Map<String, Boolean> asserted) {
  /** All formats that can be checked are. */
  public static final FormatPolicy ASSERT = new FormatPolicy(Map.of());

  /** No format is. */
  public static final FormatPolicy ANNOTATE = new FormatPolicy(none());

  private static final String OTHERS = "*";

  public FormatPolicy {
    asserted = Map.copyOf(asserted);
  }

  private static Map<String, Boolean> none() {
    Map<String, Boolean> none = new HashMap<>();
    StringFormats.NUMERIC.forEach(name -> none.put(name, false));
    none.put("*", false);
    return none;
  }

  /** Whether a key of the policy can have an effect. */
  public static boolean knows(String format) {
    return format.equals(OTHERS)
        || StringFormats.isKnown(format)
        || StringFormats.isNumeric(format);
  }

  boolean counts(String format) {
    boolean otherwise = StringFormats.isNumeric(format) || asserted.getOrDefault(OTHERS, true);
    return asserted.getOrDefault(format, otherwise);
  }
}
