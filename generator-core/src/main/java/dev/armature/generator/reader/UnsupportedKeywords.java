package dev.armature.generator.reader;

import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import java.util.Map;

/** Finds the keywords that generated code does not check yet. */
final class UnsupportedKeywords {
  private static final Map<Class<? extends Keyword>, String> NAMES =
      Map.of(
          Keyword.Not.class, "not",
          Keyword.If.class, "if",
          Keyword.Contains.class, "contains",
          Keyword.DependentRequired.class, "dependentRequired",
          Keyword.DependentSchemas.class, "dependentSchemas",
          Keyword.PatternProperties.class, "patternProperties",
          Keyword.PropertyNames.class, "propertyNames",
          Keyword.UnevaluatedItems.class, "unevaluatedItems",
          Keyword.PrefixItems.class, "prefixItems",
          Keyword.DynamicRef.class, "$dynamicRef");

  private final Findings findings;

  UnsupportedKeywords(Findings findings) {
    this.findings = findings;
  }

  void check(Conjunction all) {
    for (Schema part : all.parts()) {
      for (Keyword keyword : part.keywords()) {
        String name = NAMES.get(keyword.getClass());
        if (name != null && !isTrivial(keyword)) {
          report(part, name);
        } else if (keyword instanceof Keyword.UnevaluatedProperties rest) {
          unevaluated(all, part, rest);
        }
      }
    }
  }

  /** With nothing conditional beside it, it is {@code additionalProperties} over all parts. */
  private void unevaluated(Conjunction all, Schema part, Keyword.UnevaluatedProperties rest) {
    boolean simple = rest.schema().isNever() && all.unions().isEmpty();
    if (!simple && !rest.schema().isAnything()) {
      report(part, "unevaluatedProperties");
    }
  }

  private static boolean isTrivial(Keyword keyword) {
    if (keyword instanceof Keyword.PropertyNames names) {
      // Names are strings: only a schema with more than that type says anything.
      return names.schema().keywords().stream()
          .allMatch(k -> k instanceof Keyword.Annotation || k instanceof Keyword.Types);
    }
    return keyword instanceof Keyword.UnevaluatedItems items && items.schema().isAnything();
  }

  private void report(Schema part, String name) {
    Place at = part.place().get(name);
    findings.fault(
        SchemaCodes.UNSUPPORTED_KEYWORD,
        at == null ? part.place() : at,
        "'" + name + "' is not supported yet",
        "read without this check");
  }
}
