package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.Verdict;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the atoms of rules for one kind. */
final class AtomSearch {
  private final int kind;
  private final Analysis analysis;
  private final Set<Rule> atoms = new LinkedHashSet<>();
  private boolean never;
  private boolean taped;

  AtomSearch(int kind, Analysis analysis) {
    this.kind = kind;
    this.analysis = analysis;
  }

  /** The atoms, or null if values have to be kept. */
  @Nullable Atoms of(Collection<Rule> rules) {
    rules.forEach(this::visit);
    return taped ? null : new Atoms(atoms, never);
  }

  private Verdict verdict(Rule rule) {
    return analysis.kindTruth().of(rule, kind);
  }

  private void visit(Rule rule) {
    Verdict verdict = verdict(rule);
    never |= verdict == Verdict.NEVER;
    if (verdict == Verdict.DEPENDS && atoms.add(rule)) {
      Keyword.Visitor<Boolean> vain = analysis.truth().vain(rule);
      Keyword.Visitor<Boolean> kept = new Kept(rule);
      for (Keyword keyword : rule.keywords()) {
        if (!keyword.accept(vain) && keyword.accept(kept)) {
          taped = true;
        }
      }
    }
  }

  /** Whether the first token of an item says if {@code contains} matches it. */
  private boolean isShallow(Rule rule, Keyword.Contains contains) {
    Rule sought = rule.sub(contains.schema());
    return analysis.kindTruth().of(sought, AcceptedKinds.OBJECT) != Verdict.DEPENDS
        && analysis.kindTruth().of(sought, AcceptedKinds.ARRAY) != Verdict.DEPENDS;
  }

  /** Goes into the rules behind a keyword; tells whether it needs the value kept. */
  private final class Kept
      implements Keyword.Visitor<Boolean>,
          Assertion.Visitor<Boolean>,
          Assertion.OfArrays.Visitor<Boolean>,
          Applicator.Visitor<Boolean>,
          Applicator.InPlace.Visitor<Boolean>,
          Applicator.ToItems.Visitor<Boolean>,
          Applicator.ToMembers.Visitor<Boolean> {
    private final Rule rule;

    Kept(Rule rule) {
      this.rule = rule;
    }

    @Override
    public Boolean assertion(Assertion keyword) {
      return keyword.group(this);
    }

    @Override
    public Boolean applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public Boolean annotation(Keyword.Annotation keyword) {
      return false;
    }

    @Override
    public Boolean ofAny(Assertion.OfAny keyword) {
      return !(keyword instanceof Keyword.Types);
    }

    @Override
    public Boolean ofNumbers(Assertion.OfNumbers keyword) {
      return false;
    }

    @Override
    public Boolean ofStrings(Assertion.OfStrings keyword) {
      return false;
    }

    @Override
    public Boolean ofArrays(Assertion.OfArrays keyword) {
      return kind == AcceptedKinds.ARRAY && keyword.select(this);
    }

    @Override
    public Boolean ofObjects(Assertion.OfObjects keyword) {
      return false;
    }

    @Override
    public Boolean format(Keyword.Format keyword) {
      return false;
    }

    @Override
    public Boolean minItems(Keyword.MinItems keyword) {
      return false;
    }

    @Override
    public Boolean maxItems(Keyword.MaxItems keyword) {
      return false;
    }

    @Override
    public Boolean uniqueItems(Keyword.UniqueItems keyword) {
      return true;
    }

    @Override
    public Boolean inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean byReference(Applicator.ByReference keyword) {
      Rule target = rule.target(keyword);
      if (target != null) {
        visit(target);
      }
      return false;
    }

    @Override
    public Boolean toItems(Applicator.ToItems keyword) {
      return kind == AcceptedKinds.ARRAY && keyword.select(this);
    }

    @Override
    public Boolean toMembers(Applicator.ToMembers keyword) {
      return kind == AcceptedKinds.OBJECT && keyword.select(this);
    }

    @Override
    public Boolean allOf(Keyword.AllOf keyword) {
      keyword.schemas().forEach(schema -> visit(rule.sub(schema)));
      return false;
    }

    @Override
    public Boolean anyOf(Keyword.AnyOf keyword) {
      return union(keyword.schemas(), false);
    }

    @Override
    public Boolean oneOf(Keyword.OneOf keyword) {
      return union(keyword.schemas(), true);
    }

    @Override
    public Boolean not(Keyword.Not keyword) {
      return verdict(rule.sub(keyword.schema())) == Verdict.DEPENDS;
    }

    @Override
    public Boolean condition(Keyword.If keyword) {
      Verdict test = verdict(rule.sub(keyword.condition()));
      if (test == Verdict.DEPENDS) {
        return true;
      }
      Schema next = test == Verdict.ALWAYS ? keyword.then() : keyword.otherwise();
      if (next != null) {
        visit(rule.sub(next));
      }
      return false;
    }

    @Override
    public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
      return kind == AcceptedKinds.OBJECT;
    }

    @Override
    public Boolean items(Keyword.Items keyword) {
      return false;
    }

    @Override
    public Boolean prefixItems(Keyword.PrefixItems keyword) {
      return false;
    }

    @Override
    public Boolean contains(Keyword.Contains keyword) {
      return !isShallow(rule, keyword);
    }

    @Override
    public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return Evaluated.items(rule, analysis.contributions()) == null;
    }

    @Override
    public Boolean properties(Keyword.Properties keyword) {
      return false;
    }

    @Override
    public Boolean patternProperties(Keyword.PatternProperties keyword) {
      return false;
    }

    @Override
    public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
      return false;
    }

    @Override
    public Boolean propertyNames(Keyword.PropertyNames keyword) {
      return false;
    }

    @Override
    public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return Evaluated.members(rule, analysis.contributions()) == null;
    }

    private boolean union(List<Schema> schemas, boolean exactlyOne) {
      int always = 0;
      Rule open = null;
      int opens = 0;
      for (Schema schema : schemas) {
        Verdict verdict = verdict(rule.sub(schema));
        always += verdict == Verdict.ALWAYS ? 1 : 0;
        if (verdict == Verdict.DEPENDS) {
          open = rule.sub(schema);
          opens++;
        }
      }
      if (open != null && always == 0 && opens == 1) {
        visit(open);
        return false;
      }
      return open != null && (always == 0 || exactlyOne);
    }
  }
}
