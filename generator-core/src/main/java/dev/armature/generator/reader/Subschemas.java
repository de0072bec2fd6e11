package dev.armature.generator.reader;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The schemas that model types are made from: a schema's parts and what it refers to. */
final class Subschemas {
  private Subschemas() {}

  static List<Schema> of(Schema schema) {
    List<Schema> parts = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      add(parts, keyword);
    }
    return parts;
  }

  private static void add(List<Schema> parts, Keyword keyword) {
    if (keyword instanceof Keyword.Properties properties) {
      properties.properties().forEach(property -> parts.add(property.schema()));
    } else if (keyword instanceof Keyword.Items items) {
      parts.add(items.schema());
    } else if (keyword instanceof Keyword.AdditionalProperties additional) {
      parts.add(additional.schema());
    } else if (keyword instanceof Keyword.AllOf all) {
      parts.addAll(all.schemas());
    } else if (keyword instanceof Keyword.AnyOf any) {
      parts.addAll(any.schemas());
    } else if (keyword instanceof Keyword.OneOf one) {
      parts.addAll(one.schemas());
    } else if (keyword instanceof Keyword.Ref ref && ref.reference().target() != null) {
      parts.add(ref.reference().target());
    } else if (keyword instanceof Keyword.Discriminator discriminator) {
      for (Keyword.Mapping mapping : discriminator.mapping()) {
        if (mapping.target().target() != null) {
          parts.add(mapping.target().target());
        }
      }
    }
  }
}
