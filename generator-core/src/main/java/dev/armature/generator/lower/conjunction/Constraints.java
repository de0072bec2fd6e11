package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import java.util.ArrayList;
import java.util.List;

/** The assertions of a conjunction that concern one type of value; the same one counts once. */
public final class Constraints {
  private static final Refusing REFUSING = new Refusing();

  private Constraints() {}

  public static List<Constraint> strings(Conjunction all) {
    return all.all(Assertion.OfStrings.class).stream()
        .filter(each -> each.select(REFUSING))
        .<Constraint>map(Constraint.OfString::new)
        .distinct()
        .toList();
  }

  public static List<Constraint> numbers(Conjunction all) {
    return all.all(Assertion.OfNumbers.class).stream()
        .filter(each -> each.select(REFUSING))
        .<Constraint>map(Constraint.OfNumber::new)
        .distinct()
        .toList();
  }

  public static List<Constraint> arrays(Conjunction all) {
    return all.all(Assertion.OfArrays.class).stream()
        .filter(each -> each.select(REFUSING))
        .<Constraint>map(Constraint.OfArray::new)
        .distinct()
        .toList();
  }

  /** Which members an object has is a matter of its type; how many it has is none. */
  public static List<Constraint> objects(Conjunction all) {
    return all.all(Assertion.OfMemberCount.class).stream()
        .filter(each -> each.count(REFUSING))
        .<Constraint>map(Constraint.OfMemberCount::new)
        .distinct()
        .toList();
  }

  /** The rules of all types, each of which lets values of other types pass. */
  public static List<Constraint> free(Conjunction all) {
    List<Constraint> found = new ArrayList<>(strings(all));
    found.addAll(numbers(all));
    found.addAll(arrays(all));
    found.addAll(objects(all));
    return found;
  }

  /** Whether an assertion refuses anything: limits beyond an int are read as the largest. */
  private static final class Refusing
      implements Assertion.OfNumbers.Visitor<Boolean>,
          Assertion.OfStrings.Visitor<Boolean>,
          Assertion.OfArrays.Visitor<Boolean>,
          Assertion.OfMemberCount.Visitor<Boolean> {
    @Override
    public Boolean minimum(Keyword.Minimum keyword) {
      return true;
    }

    @Override
    public Boolean maximum(Keyword.Maximum keyword) {
      return true;
    }

    @Override
    public Boolean multipleOf(Keyword.MultipleOf keyword) {
      return true;
    }

    @Override
    public Boolean minLength(Keyword.MinLength keyword) {
      return keyword.limit() > 0;
    }

    @Override
    public Boolean maxLength(Keyword.MaxLength keyword) {
      return keyword.limit() < Integer.MAX_VALUE;
    }

    @Override
    public Boolean pattern(Keyword.Pattern keyword) {
      return true;
    }

    @Override
    public Boolean minItems(Keyword.MinItems keyword) {
      return keyword.limit() > 0;
    }

    @Override
    public Boolean maxItems(Keyword.MaxItems keyword) {
      return keyword.limit() < Integer.MAX_VALUE;
    }

    @Override
    public Boolean uniqueItems(Keyword.UniqueItems keyword) {
      return true;
    }

    @Override
    public Boolean minProperties(Keyword.MinProperties keyword) {
      return keyword.limit() > 0;
    }

    @Override
    public Boolean maxProperties(Keyword.MaxProperties keyword) {
      return keyword.limit() < Integer.MAX_VALUE;
    }
  }
}
