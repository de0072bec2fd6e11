package dev.armature.generator.target.java.validator;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import org.jspecify.annotations.Nullable;

/** Finds what the runtime knows of formats. */
final class FormatNames {
  private FormatNames() {}

  /** The format that a keyword asserts; null if it asserts none that is known. */
  static @Nullable Format asserted(Rule rule, Keyword keyword, ValidatorOptions options) {
    return keyword instanceof Keyword.Format format && options.asserts(rule, format)
        ? Format.of(format.name(), edition(rule.schema().dialect()))
        : null;
  }

  private static String edition(Dialect dialect) {
    return switch (dialect) {
      case DRAFT_4, OPENAPI_30, SWAGGER_20 -> "draft4";
      case DRAFT_6 -> "draft6";
      case DRAFT_7 -> "draft7";
      case JSON_SCHEMA_2019_09 -> "2019-09";
      case JSON_SCHEMA_2020_12, OPENAPI_31 -> "2020-12";
    };
  }
}
