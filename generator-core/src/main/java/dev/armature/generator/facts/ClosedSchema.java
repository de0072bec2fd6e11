package dev.armature.generator.facts;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;

/** Schemas of objects that may have no members but those that they name themselves. */
public final class ClosedSchema {
  private ClosedSchema() {}

  /** Whether a schema says {@code additionalProperties: false}. */
  public static boolean isClosed(Schema schema) {
    Keyword.AdditionalProperties rest = schema.get(Keyword.AdditionalProperties.class);
    return rest != null && rest.schema().isNever();
  }

  /** Whether a closed schema has no patterns, so that its properties are all that may come. */
  public static boolean isList(Schema schema) {
    return isClosed(schema) && !schema.has(Keyword.PatternProperties.class);
  }

  /** Whether a schema refuses every object with a member of that name, because it is closed. */
  public static boolean refuses(Schema schema, String name) {
    return isList(schema) && !declares(schema, name);
  }

  /** Whether a schema has a property of that name under {@code properties}. */
  public static boolean declares(Schema schema, String name) {
    Keyword.Properties own = schema.get(Keyword.Properties.class);
    return own != null && own.get(name) != null;
  }
}
