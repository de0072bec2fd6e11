package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule's verdicts on all values of one kind: {@code {"type": "string"}} holds
 * for no object, {@code {"minLength": 1}} for each. Not thread-safe: it remembers.
 */
public final class KindTruth {
  private record Key(Rule rule, int kind) {}

  private final Kinds kinds;
  private final Truth truth;
  private final Map<Key, Truth.Verdict> known = new HashMap<>();

  /** Judges by what is known of all values. */
  public KindTruth(Kinds kinds, Truth truth) {
    this.kinds = kinds;
    this.truth = truth;
  }

  /**
   * What is known of a rule.
   *
   * @param kind {@link Kinds#OBJECT} or {@link Kinds#ARRAY}
   */
  public Truth.Verdict of(Rule rule, int kind) {
    Key key = new Key(rule, kind);
    Truth.Verdict verdict = known.get(key);
    if (verdict == null) {
      known.put(key, Truth.Verdict.DEPENDS);
      verdict = compute(rule, kind);
      known.put(key, verdict);
    }
    return verdict;
  }

  private Truth.Verdict compute(Rule rule, int kind) {
    if (rule.schema().isNever() || (kinds.of(rule) & kind) == 0) {
      return Truth.Verdict.NEVER;
    }
    Truth.Verdict all = Truth.Verdict.ALWAYS;
    for (Keyword keyword : rule.keywords()) {
      all = and(all, of(rule, keyword, kind));
    }
    return all;
  }

  private static Truth.Verdict and(Truth.Verdict a, Truth.Verdict b) {
    if (a == Truth.Verdict.NEVER || b == Truth.Verdict.NEVER) {
      return Truth.Verdict.NEVER;
    }
    return a == Truth.Verdict.ALWAYS ? b : a;
  }

  private Truth.Verdict of(Rule rule, Keyword keyword, int kind) {
    if (truth.isVain(rule, keyword) || keyword instanceof Keyword.Types) {
      return Truth.Verdict.ALWAYS; // The kinds of the rule have said what types say.
    } else if (keyword instanceof Keyword.AllOf all) {
      Truth.Verdict verdict = Truth.Verdict.ALWAYS;
      for (Schema schema : all.schemas()) {
        verdict = and(verdict, of(rule.sub(schema), kind));
      }
      return verdict;
    } else if (keyword instanceof Keyword.AnyOf any) {
      return anyOf(rule, any.schemas(), kind);
    } else if (keyword instanceof Keyword.OneOf one) {
      return oneOf(rule, one.schemas(), kind);
    } else if (keyword instanceof Keyword.Not not) {
      return negated(of(rule.sub(not.schema()), kind));
    } else if (keyword instanceof Keyword.If condition) {
      return condition(rule, condition, kind);
    }
    Rule target = rule.target(keyword);
    return target != null
        ? of(target, kind)
        : concerns(keyword, kind) ? Truth.Verdict.DEPENDS : Truth.Verdict.ALWAYS;
  }

  private Truth.Verdict anyOf(Rule rule, List<Schema> schemas, int kind) {
    Truth.Verdict best = Truth.Verdict.NEVER;
    for (Schema schema : schemas) {
      Truth.Verdict each = of(rule.sub(schema), kind);
      if (each == Truth.Verdict.ALWAYS) {
        return each;
      }
      best = each == Truth.Verdict.DEPENDS ? each : best;
    }
    return best;
  }

  private Truth.Verdict oneOf(Rule rule, List<Schema> schemas, int kind) {
    int always = 0;
    int depends = 0;
    for (Schema schema : schemas) {
      Truth.Verdict each = of(rule.sub(schema), kind);
      always += each == Truth.Verdict.ALWAYS ? 1 : 0;
      depends += each == Truth.Verdict.DEPENDS ? 1 : 0;
    }
    if (always > 1 || always == 0 && depends == 0) {
      return Truth.Verdict.NEVER;
    }
    return depends > 0 ? Truth.Verdict.DEPENDS : Truth.Verdict.ALWAYS;
  }

  private Truth.Verdict condition(Rule rule, Keyword.If keyword, int kind) {
    Truth.Verdict test = of(rule.sub(keyword.condition()), kind);
    Truth.Verdict then = optional(rule, keyword.then(), kind);
    Truth.Verdict otherwise = optional(rule, keyword.otherwise(), kind);
    return switch (test) {
      case ALWAYS -> then;
      case NEVER -> otherwise;
      case DEPENDS -> then == otherwise ? then : Truth.Verdict.DEPENDS;
    };
  }

  private Truth.Verdict optional(Rule rule, @Nullable Schema schema, int kind) {
    return schema == null ? Truth.Verdict.ALWAYS : of(rule.sub(schema), kind);
  }

  private static Truth.Verdict negated(Truth.Verdict verdict) {
    return switch (verdict) {
      case ALWAYS -> Truth.Verdict.NEVER;
      case NEVER -> Truth.Verdict.ALWAYS;
      case DEPENDS -> verdict;
    };
  }

  /** Whether a keyword that asks no other rule can refuse values of a kind. */
  private static boolean concerns(Keyword keyword, int kind) {
    if (keyword instanceof Keyword.Enum || keyword instanceof Keyword.Const) {
      return true;
    }
    return kind == Kinds.OBJECT ? isOfObjects(keyword) : isOfArrays(keyword);
  }

  private static boolean isOfObjects(Keyword keyword) {
    return Contributions.evaluatesMembers(keyword)
        || keyword instanceof Keyword.PropertyNames
        || keyword instanceof Keyword.Required
        || keyword instanceof Keyword.MinProperties
        || keyword instanceof Keyword.MaxProperties
        || keyword instanceof Keyword.DependentRequired
        || keyword instanceof Keyword.DependentSchemas;
  }

  private static boolean isOfArrays(Keyword keyword) {
    return Contributions.evaluatesItems(keyword)
        || keyword instanceof Keyword.Contains
        || keyword instanceof Keyword.MinItems
        || keyword instanceof Keyword.MaxItems
        || keyword instanceof Keyword.UniqueItems;
  }
}
