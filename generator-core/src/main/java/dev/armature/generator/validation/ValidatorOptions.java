package dev.armature.generator.validation;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Keyword;
import java.util.Map;

/**
 * What a validator checks where the schema leaves the choice.
 *
 * @param assertFormats whether {@code format} is an assertion also where no vocabulary says so
 * @param formats the same for single formats, by name; these win
 * @param zeroTerminatedFloats whether {@code 1.0} is no integer in schemas of draft 4
 */
public record ValidatorOptions(
    boolean assertFormats, Map<String, Boolean> formats, boolean zeroTerminatedFloats) {
  /** Formats are annotations, {@code 1.0} is an integer. */
  public static final ValidatorOptions DEFAULT = new ValidatorOptions(false, Map.of(), false);

  public ValidatorOptions {
    formats = Map.copyOf(formats);
  }

  /** Whether a format is checked where a rule has it. */
  public boolean asserts(Rule rule, Keyword.Format format) {
    boolean otherwise = assertFormats || rule.schema().resource().assertsFormat();
    return formats.getOrDefault(format.name(), otherwise);
  }

  /** Whether {@code 1.0} is no integer where a rule has {@code type}. */
  public boolean hasStrictIntegers(Rule rule) {
    return zeroTerminatedFloats && rule.schema().dialect() == Dialect.DRAFT_4;
  }

  /**
   * Whether a keyword on the content of strings is checked: draft 7 (validation, section 8) lets it
   * be an assertion, later drafts do not.
   */
  public static boolean assertsContent(Rule rule, Keyword keyword) {
    return rule.schema().dialect() == Dialect.DRAFT_7
        && (keyword instanceof Keyword.ContentEncoding encoding
                && encoding.name().equalsIgnoreCase("base64")
            || keyword instanceof Keyword.ContentMediaType type
                && type.name().equalsIgnoreCase("application/json"));
  }
}
