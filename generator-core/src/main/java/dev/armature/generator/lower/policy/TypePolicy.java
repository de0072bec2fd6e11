package dev.armature.generator.lower.policy;

import java.util.List;

/**
 * Which classes of the user's own stand for what.
 *
 * @param formats by the names of formats
 * @param schemas by the places of schemas
 */
public record TypePolicy(List<TypeRule> formats, List<TypeRule> schemas) {
  /** None. */
  public static final TypePolicy NONE = new TypePolicy(List.of(), List.of());

  public TypePolicy {
    formats = List.copyOf(formats);
    schemas = List.copyOf(schemas);
  }
}
