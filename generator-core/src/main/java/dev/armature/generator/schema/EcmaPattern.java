package dev.armature.generator.schema;

import dev.armature.runtime.regex.Regex;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** The patterns of schemas: ECMA-262 in Unicode mode, with the leniency of Annex B. */
public final class EcmaPattern {
  private EcmaPattern() {}

  /** The pattern to search texts for, or null if it is invalid. */
  public static @Nullable Regex compile(String ecma) {
    try {
      return Regex.of(ecma);
    } catch (PatternSyntaxException invalid) {
      return null;
    }
  }

  /** Why a pattern is invalid, such as {@code unclosed group}; null if it is valid. */
  static @Nullable String fault(String ecma) {
    try {
      Regex.of(ecma);
      return null;
    } catch (PatternSyntaxException invalid) {
      return invalid.getDescription();
    }
  }

  /** Whether a pattern is one. */
  public static boolean isValid(String ecma) {
    return compile(ecma) != null;
  }
}
