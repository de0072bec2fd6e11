package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayList;
import java.util.List;

/** The rules that apply to the same value as a rule. */
public final class InPlace {
  private InPlace() {}

  /** Those that must hold whenever the rule holds: through {@code allOf} and references. */
  public static List<Rule> always(Rule rule) {
    return RuleLinks.RULES.always(rule);
  }

  /** Those that may or may not hold. */
  public static List<Rule> sometimes(Rule rule) {
    List<Rule> found = new ArrayList<>();
    for (Keyword keyword : rule.keywords()) {
      if (Subschemas.joined(keyword).isEmpty()) {
        for (Schema schema : Subschemas.inPlace(keyword)) {
          found.add(rule.sub(schema));
        }
      }
    }
    return found;
  }

  /** Both. */
  public static List<Rule> all(Rule rule) {
    List<Rule> found = always(rule);
    found.addAll(sometimes(rule));
    return found;
  }
}
