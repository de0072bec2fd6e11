package dev.armature.generator.lower.conjunction;

import dev.armature.generator.facts.ClosedSchema;
import dev.armature.generator.facts.SchemaLinks;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Objects that may have no members but those that they declare. */
public final class ClosedObjects {
  private static final Depending DEPENDING = new Depending();

  private ClosedObjects() {}

  /** Whether members that no part declares are invalid, and nothing else says what may come. */
  public static boolean isClosed(Conjunction all) {
    boolean patterns = all.has(Keyword.PatternProperties.class);
    return !patterns && all.parts().stream().anyMatch(ClosedSchema::isClosed)
        || all.parts().stream().anyMatch(part -> isClosedByRest(part, all));
  }

  /** Whether members that no part declares are allowed by {@code unevaluatedProperties}. */
  public static boolean keepsUnevaluated(Conjunction all) {
    return all.all(Keyword.UnevaluatedProperties.class).stream()
        .anyMatch(each -> !each.schema().isNever());
  }

  /**
   * Whether {@code if} or {@code dependentSchemas} declares a property that nothing else does: some
   * values have it.
   */
  public static boolean declaresMore(Conjunction all) {
    Set<String> declared = new HashSet<>();
    all.parts().forEach(part -> declared.addAll(names(part)));
    return all.parts().stream()
        .flatMap(part -> part.keywords().stream())
        .filter(each -> !(each instanceof Applicator.Choice) && mayAdd(each))
        .flatMap(each -> Subschemas.inPlace(each).stream())
        .flatMap(each -> inside(each).stream())
        .anyMatch(each -> !declared.containsAll(names(each)));
  }

  private static boolean mayAdd(Keyword keyword) {
    return keyword instanceof Applicator.InPlace composed && composed.select(DEPENDING);
  }

  private static Set<String> names(Schema part) {
    Keyword.Properties own = part.get(Keyword.Properties.class);
    Set<String> names = new HashSet<>();
    if (own != null) {
      own.properties().stream()
          .filter(each -> !each.schema().isNever())
          .forEach(each -> names.add(each.name()));
    }
    return names;
  }

  /**
   * What {@code unevaluatedProperties} says of all members that no part declares; empty where other
   * rules may have evaluated some of them.
   */
  public static List<Schema> unevaluated(Conjunction all) {
    List<Schema> schemas = new ArrayList<>();
    for (Schema part : all.parts()) {
      Keyword.UnevaluatedProperties rest = part.get(Keyword.UnevaluatedProperties.class);
      boolean exact =
          all.unions().isEmpty()
              && all.parts().stream().noneMatch(each -> dependsOnValue(each, part));
      if (rest != null && exact) {
        schemas.add(rest.schema());
      }
    }
    return schemas;
  }

  /**
   * Whether {@code unevaluatedProperties: false} of a part means the same as {@code
   * additionalProperties: false} would for all parts together.
   */
  public static boolean isClosedByRest(Schema part, Conjunction all) {
    Keyword.UnevaluatedProperties rest = part.get(Keyword.UnevaluatedProperties.class);
    if (rest == null || !rest.schema().isNever() || !all.unions().isEmpty()) {
      return false;
    }
    return inside(part).containsAll(all.parts())
        && all.parts().stream()
            .noneMatch(
                each -> each.has(Keyword.PatternProperties.class) || dependsOnValue(each, part));
  }

  /** Whether it depends on the value which members a part evaluates, its patterns aside. */
  private static boolean dependsOnValue(Schema part, Schema owner) {
    for (Keyword keyword : part.keywords()) {
      boolean own = part == owner && keyword instanceof Keyword.UnevaluatedProperties;
      if (!own && keyword instanceof Applicator applicator && applicator.group(DEPENDING)) {
        return true;
      }
    }
    return false;
  }

  /** The schemas that hold wherever a schema does. */
  public static Set<Schema> inside(Schema part) {
    return SchemaLinks.WRITTEN.together(part);
  }

  /** A closed part of {@code allOf} forbids what the other parts declare. */
  public static boolean contradictsSiblings(Schema part, Conjunction all) {
    return ClosedSchema.isList(part)
        && all.all(Keyword.Properties.class).stream()
            .flatMap(each -> each.properties().stream())
            .anyMatch(property -> !ClosedSchema.declares(part, property.name()));
  }

  /** Whether it depends on the value which members a keyword evaluates. */
  private static final class Depending
      implements Applicator.Visitor<Boolean>,
          Applicator.InPlace.Visitor<Boolean>,
          Applicator.ByReference.Visitor<Boolean>,
          Applicator.ToMembers.Visitor<Boolean> {
    @Override
    public Boolean inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean byReference(Applicator.ByReference keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean toItems(Applicator.ToItems keyword) {
      return false;
    }

    @Override
    public Boolean toMembers(Applicator.ToMembers keyword) {
      return keyword.select(this);
    }

    @Override
    public Boolean allOf(Keyword.AllOf keyword) {
      return false;
    }

    @Override
    public Boolean anyOf(Keyword.AnyOf keyword) {
      return true;
    }

    @Override
    public Boolean oneOf(Keyword.OneOf keyword) {
      return true;
    }

    @Override
    public Boolean not(Keyword.Not keyword) {
      return false;
    }

    @Override
    public Boolean condition(Keyword.If keyword) {
      return true;
    }

    @Override
    public Boolean dependentSchemas(Keyword.DependentSchemas keyword) {
      return true;
    }

    @Override
    public Boolean ref(Keyword.Ref keyword) {
      return false;
    }

    @Override
    public Boolean dynamicRef(Keyword.DynamicRef keyword) {
      return true;
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
      return true;
    }

    @Override
    public Boolean propertyNames(Keyword.PropertyNames keyword) {
      return false;
    }

    @Override
    public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return true;
    }
  }
}
