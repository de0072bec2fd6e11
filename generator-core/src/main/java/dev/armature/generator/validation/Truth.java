package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Which rules hold for every value, and which for none. Not thread-safe: it remembers. */
public final class Truth {
  private final BiPredicate<Rule, Keyword.Format> asserted;
  private final AcceptedKinds<Rule> kinds;
  private final Map<Rule, Verdict> known = new HashMap<>();

  /**
   * Judges rules.
   *
   * @param asserted the formats that are checked
   */
  public Truth(BiPredicate<Rule, Keyword.Format> asserted, AcceptedKinds<Rule> kinds) {
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
    Keyword.Visitor<Boolean> vain = vain(rule);
    boolean always = true;
    for (Keyword keyword : rule.keywords()) {
      always &= keyword.accept(vain);
    }
    return always ? Verdict.ALWAYS : Verdict.DEPENDS;
  }

  /** Whether a keyword refuses nothing. */
  public boolean isVain(Rule rule, Keyword keyword) {
    return keyword.accept(vain(rule));
  }

  /** Tells which keywords of a rule refuse nothing. */
  Keyword.Visitor<Boolean> vain(Rule rule) {
    return new Vain(rule);
  }

  private final class Vain
      implements Keyword.Visitor<Boolean>,
          Applicator.Visitor<Boolean>,
          Applicator.InPlace.Visitor<Boolean>,
          Applicator.ToItems.Visitor<Boolean> {
    private final Rule rule;

    Vain(Rule rule) {
      this.rule = rule;
    }

    @Override
    public Boolean assertion(Assertion keyword) {
      return keyword instanceof Keyword.Format format && !asserted.test(rule, format);
    }

    @Override
    public Boolean applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public Boolean annotation(Keyword.Annotation keyword) {
      return !ValidatorOptions.assertsContent(rule, keyword);
    }

    @Override
    public Boolean inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean byReference(Applicator.ByReference keyword) {
      Rule target = rule.target(keyword);
      return target == null || isAlways(target);
    }

    @Override
    public Boolean toItems(Applicator.ToItems keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean toMembers(Applicator.ToMembers keyword) {
      return always(Subschemas.below(keyword));
    }

    @Override
    public Boolean allOf(Keyword.AllOf keyword) {
      return always(keyword.schemas());
    }

    @Override
    public Boolean anyOf(Keyword.AnyOf keyword) {
      for (Schema schema : keyword.schemas()) {
        if (always(schema)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Boolean oneOf(Keyword.OneOf keyword) {
      return false;
    }

    @Override
    public Boolean not(Keyword.Not keyword) {
      return isNever(rule.sub(keyword.schema()));
    }

    @Override
    public Boolean condition(Keyword.If keyword) {
      Schema then = keyword.then();
      Schema otherwise = keyword.otherwise();
      return (then == null || always(then)) && (otherwise == null || always(otherwise));
    }

    @Override
    public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
      return always(Subschemas.inPlace(keyword));
    }

    @Override
    public Boolean items(Keyword.Items keyword) {
      return always(keyword.schema());
    }

    @Override
    public Boolean prefixItems(Keyword.PrefixItems keyword) {
      return always(keyword.schemas());
    }

    @Override
    public Boolean contains(Keyword.Contains keyword) {
      return keyword.min() == 0 && keyword.max() == null;
    }

    @Override
    public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return always(keyword.schema());
    }

    private boolean always(Schema schema) {
      return isAlways(rule.sub(schema));
    }

    private boolean always(List<Schema> schemas) {
      for (Schema schema : schemas) {
        if (!always(schema)) {
          return false;
        }
      }
      return true;
    }
  }
}
