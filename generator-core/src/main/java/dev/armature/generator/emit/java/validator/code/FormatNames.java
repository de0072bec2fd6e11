package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import org.jspecify.annotations.Nullable;

/** Finds what the runtime knows of formats. */
public final class FormatNames {
  private FormatNames() {}

  /** The format that a keyword asserts; null if it asserts none that is known. */
  public static @Nullable Format asserted(Rule rule, Keyword keyword, ValidatorOptions options) {
    return keyword instanceof Keyword.Format format && options.asserts(rule, format)
        ? Format.of(format.name(), rule.schema().dialect().edition())
        : null;
  }
}
