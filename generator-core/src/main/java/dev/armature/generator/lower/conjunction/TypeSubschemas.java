package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Reference;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The schemas that model types are made from: a schema's parts and what it refers to. */
final class TypeSubschemas {
  private static final Parts PARTS = new Parts();

  private TypeSubschemas() {}

  static List<Schema> of(Schema schema) {
    List<Schema> parts = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Applicator applicator) {
        parts.addAll(applicator.group(PARTS));
      } else if (keyword instanceof Keyword.Discriminator discriminator) {
        discriminator.mapping().forEach(mapping -> parts.addAll(target(mapping.target())));
      }
    }
    return parts;
  }

  private static List<Schema> target(Reference reference) {
    Schema target = reference.target();
    return target == null ? List.of() : List.of(target);
  }

  private static List<Schema> named(List<Keyword.Named> schemas) {
    return schemas.stream().map(Keyword.Named::schema).toList();
  }

  /** What merely tests a value has no type. */
  private static final class Parts
      implements Applicator.Visitor<List<Schema>>,
          Applicator.InPlace.Visitor<List<Schema>>,
          Applicator.ToItems.Visitor<List<Schema>>,
          Applicator.ToMembers.Visitor<List<Schema>> {
    @Override
    public List<Schema> inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public List<Schema> byReference(Applicator.ByReference keyword) {
      return target(keyword.reference());
    }

    @Override
    public List<Schema> toItems(Applicator.ToItems keyword) {
      return keyword.select(this);
    }

    @Override
    public List<Schema> toMembers(Applicator.ToMembers keyword) {
      return keyword.select(this);
    }

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

    @Override
    public List<Schema> items(Keyword.Items keyword) {
      return List.of(keyword.schema());
    }

    @Override
    public List<Schema> prefixItems(Keyword.PrefixItems keyword) {
      return List.of();
    }

    @Override
    public List<Schema> contains(Keyword.Contains keyword) {
      return List.of();
    }

    @Override
    public List<Schema> unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return List.of();
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
      return List.of();
    }

    @Override
    public List<Schema> unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return List.of();
    }
  }
}
