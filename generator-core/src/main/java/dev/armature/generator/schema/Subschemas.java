package dev.armature.generator.schema;

import java.util.ArrayList;
import java.util.List;

/** The subschemas of a keyword, told apart by what they apply to. */
public final class Subschemas {
  private Subschemas() {}

  /** Those that apply to the same value as the keyword. */
  public static List<Schema> inPlace(Keyword keyword) {
    if (keyword instanceof Keyword.AllOf all) {
      return all.schemas();
    } else if (keyword instanceof Keyword.AnyOf any) {
      return any.schemas();
    } else if (keyword instanceof Keyword.OneOf one) {
      return one.schemas();
    } else if (keyword instanceof Keyword.Not not) {
      return List.of(not.schema());
    } else if (keyword instanceof Keyword.If condition) {
      return condition(condition);
    } else if (keyword instanceof Keyword.DependentSchemas dependent) {
      return named(dependent.schemas());
    }
    return List.of();
  }

  /** Those that hold wherever a schema with the keyword does. */
  public static List<Schema> always(Keyword keyword) {
    Schema target = null;
    if (keyword instanceof Keyword.AllOf all) {
      return all.schemas();
    } else if (keyword instanceof Keyword.Ref ref) {
      target = ref.reference().target();
    } else if (keyword instanceof Keyword.DynamicRef ref) {
      target = ref.initial().target();
    }
    return target == null ? List.of() : List.of(target);
  }

  /** Those that apply to items, members and names of members. */
  public static List<Schema> below(Keyword keyword) {
    if (keyword instanceof Keyword.Properties properties) {
      return named(properties.properties());
    } else if (keyword instanceof Keyword.PatternProperties patterns) {
      return named(patterns.patterns());
    } else if (keyword instanceof Keyword.AdditionalProperties additional) {
      return List.of(additional.schema());
    } else if (keyword instanceof Keyword.UnevaluatedProperties unevaluated) {
      return List.of(unevaluated.schema());
    } else if (keyword instanceof Keyword.PropertyNames names) {
      return List.of(names.schema());
    }
    return ofItems(keyword);
  }

  private static List<Schema> ofItems(Keyword keyword) {
    if (keyword instanceof Keyword.Items items) {
      return List.of(items.schema());
    } else if (keyword instanceof Keyword.PrefixItems prefix) {
      return prefix.schemas();
    } else if (keyword instanceof Keyword.Contains contains) {
      return List.of(contains.schema());
    } else if (keyword instanceof Keyword.UnevaluatedItems unevaluated) {
      return List.of(unevaluated.schema());
    }
    return List.of();
  }

  private static List<Schema> condition(Keyword.If keyword) {
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

  private static List<Schema> named(List<Keyword.Named> schemas) {
    return schemas.stream().map(Keyword.Named::schema).toList();
  }
}
