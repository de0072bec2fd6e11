package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Reference;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The schemas that model types are made from: a schema's parts and what it refers to. */
final class Subschemas {
  private final List<Schema> parts = new ArrayList<>();

  private Subschemas() {}

  static List<Schema> of(Schema schema) {
    Subschemas found = new Subschemas();
    schema.keywords().forEach(found::add);
    return found.parts;
  }

  private void add(Keyword keyword) {
    if (keyword instanceof Keyword.Properties properties) {
      named(properties.properties());
    } else if (keyword instanceof Keyword.PatternProperties patterns) {
      named(patterns.patterns());
    } else if (keyword instanceof Keyword.Items items) {
      parts.add(items.schema());
    } else if (keyword instanceof Keyword.AdditionalProperties additional) {
      parts.add(additional.schema());
    } else {
      inPlace(keyword);
    }
  }

  private void named(List<Keyword.Named> schemas) {
    schemas.forEach(each -> parts.add(each.schema()));
  }

  private void inPlace(Keyword keyword) {
    if (keyword instanceof Keyword.AllOf all) {
      parts.addAll(all.schemas());
    } else if (keyword instanceof Keyword.AnyOf any) {
      parts.addAll(any.schemas());
    } else if (keyword instanceof Keyword.OneOf one) {
      parts.addAll(one.schemas());
    } else if (keyword instanceof Keyword.Ref ref) {
      target(ref.reference());
    } else if (keyword instanceof Keyword.DynamicRef ref) {
      target(ref.initial());
    } else if (keyword instanceof Keyword.Discriminator discriminator) {
      discriminator.mapping().forEach(mapping -> target(mapping.target()));
    }
  }

  private void target(Reference reference) {
    Schema target = reference.target();
    if (target != null) {
      parts.add(target);
    }
  }
}
