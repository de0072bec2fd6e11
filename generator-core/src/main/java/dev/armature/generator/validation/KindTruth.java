package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
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

  private final AcceptedKinds kinds;
  private final Truth truth;
  private final Map<Key, Truth.Verdict> known = new HashMap<>();

  /** Judges by what is known of all values. */
  public KindTruth(AcceptedKinds kinds, Truth truth) {
    this.kinds = kinds;
    this.truth = truth;
  }

  /**
   * What is known of a rule.
   *
   * @param kind {@link AcceptedKinds#OBJECT} or {@link AcceptedKinds#ARRAY}
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
    Keyword.Visitor<Boolean> vain = truth.vain(rule);
    Keyword.Visitor<Truth.Verdict> verdicts = new Verdicts(rule, kind);
    Truth.Verdict all = Truth.Verdict.ALWAYS;
    for (Keyword keyword : rule.keywords()) {
      all = and(all, keyword.accept(vain) ? Truth.Verdict.ALWAYS : keyword.accept(verdicts));
    }
    return all;
  }

  private static Truth.Verdict and(Truth.Verdict a, Truth.Verdict b) {
    if (a == Truth.Verdict.NEVER || b == Truth.Verdict.NEVER) {
      return Truth.Verdict.NEVER;
    }
    return a == Truth.Verdict.ALWAYS ? b : a;
  }

  private Truth.Verdict any(Rule rule, List<Schema> schemas, int kind) {
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

  private Truth.Verdict one(Rule rule, List<Schema> schemas, int kind) {
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

  private Truth.Verdict choice(Rule rule, Keyword.If keyword, int kind) {
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

  /** What is known of those keywords of a rule that are not in vain. */
  private final class Verdicts
      implements Keyword.Visitor<Truth.Verdict>,
          Assertion.Visitor<Truth.Verdict>,
          Applicator.Visitor<Truth.Verdict>,
          Applicator.InPlace.Visitor<Truth.Verdict> {
    private final Rule rule;
    private final int kind;

    Verdicts(Rule rule, int kind) {
      this.rule = rule;
      this.kind = kind;
    }

    @Override
    public Truth.Verdict assertion(Assertion keyword) {
      return keyword.group(this);
    }

    @Override
    public Truth.Verdict applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public Truth.Verdict annotation(Keyword.Annotation keyword) {
      return Truth.Verdict.ALWAYS;
    }

    @Override
    public Truth.Verdict ofAny(Assertion.OfAny keyword) {
      // The kinds of the rule have said what types say.
      return keyword instanceof Keyword.Types ? Truth.Verdict.ALWAYS : Truth.Verdict.DEPENDS;
    }

    @Override
    public Truth.Verdict ofNumbers(Assertion.OfNumbers keyword) {
      return Truth.Verdict.ALWAYS;
    }

    @Override
    public Truth.Verdict ofStrings(Assertion.OfStrings keyword) {
      return Truth.Verdict.ALWAYS;
    }

    @Override
    public Truth.Verdict ofArrays(Assertion.OfArrays keyword) {
      return on(AcceptedKinds.ARRAY);
    }

    @Override
    public Truth.Verdict ofObjects(Assertion.OfObjects keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    @Override
    public Truth.Verdict format(Keyword.Format keyword) {
      return Truth.Verdict.ALWAYS;
    }

    @Override
    public Truth.Verdict inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Truth.Verdict byReference(Applicator.ByReference keyword) {
      Rule target = rule.target(keyword);
      return target == null ? Truth.Verdict.ALWAYS : of(target, kind);
    }

    @Override
    public Truth.Verdict toItems(Applicator.ToItems keyword) {
      return on(AcceptedKinds.ARRAY);
    }

    @Override
    public Truth.Verdict toMembers(Applicator.ToMembers keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    @Override
    public Truth.Verdict allOf(Keyword.AllOf keyword) {
      Truth.Verdict verdict = Truth.Verdict.ALWAYS;
      for (Schema schema : keyword.schemas()) {
        verdict = and(verdict, of(rule.sub(schema), kind));
      }
      return verdict;
    }

    @Override
    public Truth.Verdict anyOf(Keyword.AnyOf keyword) {
      return any(rule, keyword.schemas(), kind);
    }

    @Override
    public Truth.Verdict oneOf(Keyword.OneOf keyword) {
      return one(rule, keyword.schemas(), kind);
    }

    @Override
    public Truth.Verdict not(Keyword.Not keyword) {
      return negated(of(rule.sub(keyword.schema()), kind));
    }

    @Override
    public Truth.Verdict condition(Keyword.If keyword) {
      return choice(rule, keyword, kind);
    }

    @Override
    public Truth.Verdict dependentSchemas(Keyword.DependentSchemas keyword) {
      return on(AcceptedKinds.OBJECT);
    }

    /** The verdict of a keyword that refuses values of one kind only. */
    private Truth.Verdict on(int refused) {
      return kind == refused ? Truth.Verdict.DEPENDS : Truth.Verdict.ALWAYS;
    }
  }
}
