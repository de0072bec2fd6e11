package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which rules hold for every value, and which for none. Not thread-safe: it remembers. */
public final class Truth {
  /** What is known of a rule's verdicts. */
  public enum Verdict {
    ALWAYS,
    NEVER,
    DEPENDS
  }

  private final BiPredicate<Rule, Keyword.Format> asserted;
  private final Kinds kinds;
  private final Map<Rule, Verdict> known = new HashMap<>();

  /**
   * Judges rules.
   *
   * @param asserted the formats that are checked
   */
  public Truth(BiPredicate<Rule, Keyword.Format> asserted, Kinds kinds) {
    this.asserted = asserted;
    this.kinds = kinds;
  }

  /** What is known of a rule. */
  public Verdict of(Rule rule) {
    Verdict verdict = known.get(rule);
    if (verdict != null) {
      return verdict;
    }
    known.put(rule, Verdict.DEPENDS); // A rule that leads back to itself is not looked through.
    Verdict found = compute(rule);
    known.put(rule, found);
    return found;
  }

  /** Whether a rule holds for every value. */
  public boolean isAlways(Rule rule) {
    return of(rule) == Verdict.ALWAYS;
  }

  /** Whether a rule holds for no value. */
  public boolean isNever(Rule rule) {
    return of(rule) == Verdict.NEVER;
  }

  private Verdict compute(Rule rule) {
    if (kinds.of(rule) == 0) {
      return Verdict.NEVER;
    }
    boolean always = true;
    for (Keyword keyword : rule.keywords()) {
      always &= isVain(rule, keyword);
    }
    return always ? Verdict.ALWAYS : Verdict.DEPENDS;
  }

  /** Whether a keyword refuses nothing. */
  public boolean isVain(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.Format format) {
      return !asserted.test(rule, format);
    } else if (ValidatorOptions.assertsContent(rule, keyword)) {
      return false;
    } else if (keyword instanceof Keyword.If condition) {
      return isVain(rule, condition);
    } else if (keyword instanceof Keyword.Ref || keyword instanceof Keyword.DynamicRef) {
      Rule target = rule.target(keyword);
      return target == null || isAlways(target);
    } else if (keyword instanceof Keyword.AnyOf any) {
      return any.schemas().stream().anyMatch(schema -> isAlways(rule.sub(schema)));
    } else if (keyword instanceof Keyword.Not not) {
      return isNever(rule.sub(not.schema()));
    } else if (keyword instanceof Keyword.Contains contains) {
      return contains.min() == 0 && contains.max() == null;
    } else if (keyword instanceof Keyword.OneOf || keyword instanceof Keyword.DependentRequired) {
      return false;
    }
    return isVainApplicator(rule, keyword);
  }

  private boolean isVain(Rule rule, Keyword.If condition) {
    Schema then = condition.then();
    Schema otherwise = condition.otherwise();
    return (then == null || isAlways(rule.sub(then)))
        && (otherwise == null || isAlways(rule.sub(otherwise)));
  }

  private boolean isVainApplicator(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.Annotation) {
      return true;
    }
    boolean applies =
        keyword instanceof Keyword.AllOf
            || keyword instanceof Keyword.DependentSchemas
            || keyword instanceof Keyword.Properties
            || keyword instanceof Keyword.PatternProperties
            || keyword instanceof Keyword.AdditionalProperties
            || keyword instanceof Keyword.UnevaluatedProperties
            || keyword instanceof Keyword.PropertyNames
            || keyword instanceof Keyword.Items
            || keyword instanceof Keyword.PrefixItems
            || keyword instanceof Keyword.UnevaluatedItems;
    return applies
        && Subschemas.inPlace(keyword).stream().allMatch(schema -> isAlways(rule.sub(schema)))
        && Subschemas.below(keyword).stream().allMatch(schema -> isAlways(rule.sub(schema)));
  }
}
