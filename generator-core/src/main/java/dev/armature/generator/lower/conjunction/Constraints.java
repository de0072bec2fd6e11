package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a conjunction that concern one type of value; the same rule counts once. */
public final class Constraints {
  private Constraints() {}

  public static List<Constraint> strings(Conjunction all) {
    return collect(all, Constraints::string);
  }

  public static List<Constraint> numbers(Conjunction all) {
    return collect(all, Constraints::number);
  }

  public static List<Constraint> arrays(Conjunction all) {
    return collect(all, Constraints::array);
  }

  public static List<Constraint> objects(Conjunction all) {
    return collect(all, Constraints::object);
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

  private static @Nullable Constraint string(Keyword keyword) {
    if (keyword instanceof Keyword.MinLength min) {
      return min.limit() == 0 ? null : new Constraint.MinLength(min.limit());
    } else if (keyword instanceof Keyword.MaxLength max) {
      return max.limit() == Integer.MAX_VALUE ? null : new Constraint.MaxLength(max.limit());
    } else if (keyword instanceof Keyword.Pattern pattern) {
      return new Constraint.Pattern(pattern.ecma());
    }
    return null;
  }

  private static @Nullable Constraint number(Keyword keyword) {
    if (keyword instanceof Keyword.Minimum min) {
      return new Constraint.Minimum(min.limit(), min.exclusive());
    } else if (keyword instanceof Keyword.Maximum max) {
      return new Constraint.Maximum(max.limit(), max.exclusive());
    } else if (keyword instanceof Keyword.MultipleOf multiple) {
      return new Constraint.MultipleOf(multiple.divisor());
    }
    return null;
  }

  private static @Nullable Constraint array(Keyword keyword) {
    if (keyword instanceof Keyword.MinItems min) {
      return min.limit() == 0 ? null : new Constraint.MinItems(min.limit());
    } else if (keyword instanceof Keyword.MaxItems max) {
      return max.limit() == Integer.MAX_VALUE ? null : new Constraint.MaxItems(max.limit());
    }
    return keyword instanceof Keyword.UniqueItems ? new Constraint.UniqueItems() : null;
  }

  private static @Nullable Constraint object(Keyword keyword) {
    if (keyword instanceof Keyword.MinProperties min) {
      return min.limit() == 0 ? null : new Constraint.MinProperties(min.limit());
    } else if (keyword instanceof Keyword.MaxProperties max) {
      return max.limit() == Integer.MAX_VALUE ? null : new Constraint.MaxProperties(max.limit());
    }
    return null;
  }
}
