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

  /** Whether a pattern is one. */
  public static boolean isValid(String ecma) {
    return compile(ecma) != null;
  }
}
