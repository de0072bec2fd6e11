package dev.armature.generator.validation;

import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import org.jspecify.annotations.Nullable;

/**
 * Why the rules of a schema cannot become code. Only they show where dynamic references lead, so
 * the reader of the schema cannot find it.
 *
 * @param schema where it is
 * @param code the code of the finding
 * @param help what to do
 */
public record RuleFault(Schema schema, String code, String message, String help) {
  /** The fault of a schema's rules, or null. Code is emitted only where there is none. */
  public static @Nullable RuleFault find(RuleGraph graph) {
    if (!graph.isComplete()) {
      return new RuleFault(
          graph.root().schema(),
          SchemaCodes.SCOPES,
          "dynamic references make too many different schemas of this one",
          "give fewer schemas the same '$dynamicAnchor'");
    }
    Rule endless = EndlessRules.find(graph);
    if (endless != null) {
      return new RuleFault(
          endless.schema(),
          SchemaCodes.REF_CYCLE,
          "whether a value is valid here depends on nothing but itself",
          "let the recursion go through 'properties', 'items' or another part of the value");
    }
    Rule hard = HardPatterns.find(graph);
    return hard == null
        ? null
        : new RuleFault(
            hard.schema(),
            "schema/pattern",
            "a pattern in 'patternProperties' takes too long on a name that the schema spells out",
            "write the pattern without repetitions inside repetitions");
  }
}
