package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a conjunction that concern one type of value; the same rule counts once. */
public final class Constraints {
  private static final Rules RULES = new Rules();

  private Constraints() {}

  public static List<Constraint> strings(Conjunction all) {
    return collect(all, Constraints::ofStrings);
  }

  public static List<Constraint> numbers(Conjunction all) {
    return collect(all, Constraints::ofNumbers);
  }

  public static List<Constraint> arrays(Conjunction all) {
    return collect(all, Constraints::ofArrays);
  }

  public static List<Constraint> objects(Conjunction all) {
    return collect(all, Constraints::ofObjects);
  }

  /** The rules of all types, each of which lets values of other types pass. */
  public static List<Constraint> free(Conjunction all) {
    List<Constraint> found = new ArrayList<>(strings(all));
    found.addAll(numbers(all));
    found.addAll(arrays(all));
    found.addAll(objects(all));
    return found;
  }

  private interface Rule {
    @Nullable Constraint of(Keyword keyword);
  }

  private static List<Constraint> collect(Conjunction all, Rule rule) {
    List<Constraint> found = new ArrayList<>();
    for (Schema part : all.parts()) {
      for (Keyword keyword : part.keywords()) {
        Constraint constraint = rule.of(keyword);
        if (constraint != null && !found.contains(constraint)) {
          found.add(constraint);
        }
      }
    }
    return found;
  }

  private static @Nullable Constraint ofStrings(Keyword keyword) {
    return keyword instanceof Assertion.OfStrings assertion ? assertion.select(RULES) : null;
  }

  private static @Nullable Constraint ofNumbers(Keyword keyword) {
    return keyword instanceof Assertion.OfNumbers assertion ? assertion.select(RULES) : null;
  }

  private static @Nullable Constraint ofArrays(Keyword keyword) {
    return keyword instanceof Assertion.OfArrays assertion ? assertion.select(RULES) : null;
  }

  private static @Nullable Constraint ofObjects(Keyword keyword) {
    return keyword instanceof Assertion.OfObjects assertion ? assertion.select(RULES) : null;
  }

  /** What a value alone can be checked for; null where nothing is to be checked. */
  private static final class Rules
      implements Assertion.OfNumbers.Visitor<@Nullable Constraint>,
          Assertion.OfStrings.Visitor<@Nullable Constraint>,
          Assertion.OfArrays.Visitor<@Nullable Constraint>,
          Assertion.OfObjects.Visitor<@Nullable Constraint> {
    @Override
    public @Nullable Constraint minimum(Keyword.Minimum keyword) {
      return new Constraint.Minimum(keyword.limit(), keyword.exclusive());
    }

    @Override
    public @Nullable Constraint maximum(Keyword.Maximum keyword) {
      return new Constraint.Maximum(keyword.limit(), keyword.exclusive());
    }

    @Override
    public @Nullable Constraint multipleOf(Keyword.MultipleOf keyword) {
      return new Constraint.MultipleOf(keyword.divisor());
    }

    @Override
    public @Nullable Constraint minLength(Keyword.MinLength keyword) {
      return keyword.limit() == 0 ? null : new Constraint.MinLength(keyword.limit());
    }

    @Override
    public @Nullable Constraint maxLength(Keyword.MaxLength keyword) {
      return keyword.limit() == Integer.MAX_VALUE
          ? null
          : new Constraint.MaxLength(keyword.limit());
    }

    @Override
    public @Nullable Constraint pattern(Keyword.Pattern keyword) {
      return new Constraint.Pattern(keyword.ecma());
    }

    @Override
    public @Nullable Constraint minItems(Keyword.MinItems keyword) {
      return keyword.limit() == 0 ? null : new Constraint.MinItems(keyword.limit());
    }

    @Override
    public @Nullable Constraint maxItems(Keyword.MaxItems keyword) {
      return keyword.limit() == Integer.MAX_VALUE ? null : new Constraint.MaxItems(keyword.limit());
    }

    @Override
    public @Nullable Constraint uniqueItems(Keyword.UniqueItems keyword) {
      return new Constraint.UniqueItems();
    }

    @Override
    public @Nullable Constraint minProperties(Keyword.MinProperties keyword) {
      return keyword.limit() == 0 ? null : new Constraint.MinProperties(keyword.limit());
    }

    @Override
    public @Nullable Constraint maxProperties(Keyword.MaxProperties keyword) {
      return keyword.limit() == Integer.MAX_VALUE
          ? null
          : new Constraint.MaxProperties(keyword.limit());
    }

    @Override
    public @Nullable Constraint required(Keyword.Required keyword) {
      return null;
    }

    @Override
    public @Nullable Constraint dependentRequired(Keyword.DependentRequired keyword) {
      return null;
    }
  }
}
