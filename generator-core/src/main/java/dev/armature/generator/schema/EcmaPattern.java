package dev.armature.generator.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** ECMA-262 patterns as {@code java.util.regex} understands them. */
public final class EcmaPattern {
  private EcmaPattern() {}

  /**
   * A pattern for {@link java.util.regex.Matcher#find()} that finds what ECMA-262 (Unicode mode,
   * with the leniency of Annex B) finds; null if the pattern is invalid or has no counterpart.
   */
  public static @Nullable String translate(String ecma) {
    try {
      String java = new EcmaTranslation(ecma).translate();
      Pattern.compile(java);
      return java;
    } catch (PatternSyntaxException | StackOverflowError invalid) {
      return null;
    }
  }

  /** Whether the pattern is valid and has a counterpart. */
  public static boolean isTranslatable(String ecma) {
    return translate(ecma) != null;
  }
}
