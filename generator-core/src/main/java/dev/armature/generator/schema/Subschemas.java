package dev.armature.generator.schema;

import java.util.ArrayList;
import java.util.List;

/** The subschemas of a keyword, told apart by what they apply to. */
public final class Subschemas {
  private static final Parts PARTS = new Parts();
  private static final Joined JOINED = new Joined();
  private static final Tested TESTED = new Tested();

  private Subschemas() {}

  /** Those that apply to the same value as the keyword. */
  public static List<Schema> inPlace(Keyword keyword) {
    return keyword instanceof Applicator.InPlace composed ? composed.select(PARTS) : List.of();
  }

  /** Those that hold wherever a schema with the keyword does. */
  public static List<Schema> always(Keyword keyword) {
    Schema target =
        keyword instanceof Applicator.ByReference elsewhere ? elsewhere.reference().target() : null;
    return target == null ? joined(keyword) : List.of(target);
  }

  /** Those that stand under it and hold wherever a schema with the keyword does. */
  public static List<Schema> joined(Keyword keyword) {
    return keyword instanceof Applicator.InPlace composed ? composed.select(JOINED) : List.of();
  }

  /** Those that are asked about the value, which need not be valid by them. */
  public static List<Schema> tested(Keyword keyword) {
    return keyword instanceof Applicator.InPlace composed ? composed.select(TESTED) : List.of();
  }

  /** Those that apply to items, members and names of members. */
  public static List<Schema> below(Keyword keyword) {
    if (keyword instanceof Applicator.ToMembers members) {
      return members.select(PARTS);
    }
    return keyword instanceof Applicator.ToItems items ? items.select(PARTS) : List.of();
  }

  private static final class Joined implements Applicator.InPlace.Visitor<List<Schema>> {
    @Override
    public List<Schema> allOf(Keyword.AllOf keyword) {
      return keyword.schemas();
    }

    @Override
    public List<Schema> anyOf(Keyword.AnyOf keyword) {
      return List.of();
    }

    @Override
    public List<Schema> oneOf(Keyword.OneOf keyword) {
      return List.of();
    }

    @Override
    public List<Schema> not(Keyword.Not keyword) {
      return List.of();
    }

    @Override
    public List<Schema> condition(Keyword.If keyword) {
      return List.of();
    }

    @Override
    public List<Schema> dependentSchemas(Keyword.DependentSchemas keyword) {
      return List.of();
    }
  }

  private static final class Tested implements Applicator.InPlace.Visitor<List<Schema>> {
    @Override
    public List<Schema> allOf(Keyword.AllOf keyword) {
      return List.of();
    }

    @Override
    public List<Schema> anyOf(Keyword.AnyOf keyword) {
      return List.of();
    }

    @Override
    public List<Schema> oneOf(Keyword.OneOf keyword) {
      return List.of();
    }

    @Override
    public List<Schema> not(Keyword.Not keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> condition(Keyword.If keyword) {
      return List.of(keyword.condition());
    }

    @Override
    public List<Schema> dependentSchemas(Keyword.DependentSchemas keyword) {
      return List.of();
    }
  }

  /** The schemas that stand under a keyword. */
  private static final class Parts
      implements Applicator.InPlace.Visitor<List<Schema>>,
          Applicator.ToItems.Visitor<List<Schema>>,
          Applicator.ToMembers.Visitor<List<Schema>> {
    @Override
    public List<Schema> allOf(Keyword.AllOf keyword) {
      return keyword.schemas();
    }

    @Override
    public List<Schema> anyOf(Keyword.AnyOf keyword) {
      return keyword.schemas();
    }

    @Override
    public List<Schema> oneOf(Keyword.OneOf keyword) {
      return keyword.schemas();
    }

    @Override
    public List<Schema> not(Keyword.Not keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> condition(Keyword.If keyword) {
      List<Schema> schemas = new ArrayList<>();
      schemas.add(keyword.condition());
      if (keyword.then() != null) {
        schemas.add(keyword.then());
      }
      if (keyword.otherwise() != null) {
        schemas.add(keyword.otherwise());
      }
      return schemas;
    }

    @Override
    public List<Schema> dependentSchemas(Keyword.DependentSchemas keyword) {
      return named(keyword.schemas());
    }

    @Override
    public List<Schema> items(Keyword.Items keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> prefixItems(Keyword.PrefixItems keyword) {
      return keyword.schemas();
    }

    @Override
    public List<Schema> contains(Keyword.Contains keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> properties(Keyword.Properties keyword) {
      return named(keyword.properties());
    }

    @Override
    public List<Schema> patternProperties(Keyword.PatternProperties keyword) {
      return named(keyword.patterns());
    }

    @Override
    public List<Schema> additionalProperties(Keyword.AdditionalProperties keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> propertyNames(Keyword.PropertyNames keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return List.of(keyword.schema());
    }

    private static List<Schema> named(List<Keyword.Named> schemas) {
      return schemas.stream().map(Keyword.Named::schema).toList();
    }
  }
}
