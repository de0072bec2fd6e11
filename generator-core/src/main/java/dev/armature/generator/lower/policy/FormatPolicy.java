package dev.armature.generator.lower.policy;

import dev.armature.runtime.format.Format;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * What each format does.
 *
 * @param uses by the format's name; {@code "*"} is all others of strings
 */
public record FormatPolicy(Map<String, FormatUse> uses) {
  /** All formats are mapped that have a Java type, all others are checked. */
  public static final FormatPolicy MAP = new FormatPolicy(Map.of());

  /** All formats that can be checked are, and none changes a type. */
  public static final FormatPolicy ASSERT = all(FormatUse.ASSERT);

  /** No format does anything. */
  public static final FormatPolicy ANNOTATE = all(FormatUse.ANNOTATE);

  private static final String OTHERS = "*";

  public FormatPolicy {
    uses = Map.copyOf(uses);
  }

  private static FormatPolicy all(FormatUse use) {
    Map<String, FormatUse> uses = new HashMap<>();
    StringFormats.NUMERIC.forEach(name -> uses.put(name, use));
    uses.put(OTHERS, use);
    return new FormatPolicy(uses);
  }

  /** The keys of a policy that can have an effect. */
  public static Collection<String> known() {
    TreeSet<String> known = new TreeSet<>(Format.names());
    known.add(OTHERS);
    return known;
  }

  /** Whether a Java type stands for a format; for {@code "*"}, too, which some have. */
  public static boolean isMappable(String format) {
    return format.equals(OTHERS)
        || StringFormats.scalar(format) != null
        || StringFormats.isNumber(format)
        || StringFormats.isDecimal(format);
  }

  /** Whether values are checked, by the format's name; {@code "*"} is all others. */
  public Map<String, Boolean> asserted() {
    Map<String, Boolean> asserted = new HashMap<>();
    if (uses.containsKey(OTHERS)) {
      StringFormats.NUMERIC.forEach(name -> asserted.put(name, true));
    }
    uses.forEach((name, use) -> asserted.put(name, use != FormatUse.ANNOTATE));
    return asserted;
  }

  /** The same checks, but no format has a type of its own. */
  FormatPolicy withoutTypes() {
    Map<String, FormatUse> untyped = new HashMap<>(ASSERT.uses);
    uses.forEach((name, use) -> untyped.put(name, use == FormatUse.MAP ? FormatUse.ASSERT : use));
    return new FormatPolicy(untyped);
  }

  /** Whether the policy speaks of a format by name. */
  public boolean names(String format) {
    return uses.containsKey(format);
  }

  /** Whether values are checked by a format. */
  public boolean asserts(String format) {
    return of(format) != FormatUse.ANNOTATE;
  }

  public FormatUse of(String format) {
    FormatUse otherwise =
        StringFormats.isNumeric(format) ? FormatUse.MAP : uses.getOrDefault(OTHERS, FormatUse.MAP);
    return uses.getOrDefault(format, otherwise);
  }
}
