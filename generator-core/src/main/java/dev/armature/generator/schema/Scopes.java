package dev.armature.generator.schema;

import org.jspecify.annotations.Nullable;

/** Knows which resource a place belongs to and what references lead to. */
interface Scopes {
  /** The place that a reference stands for, or null after reporting why there is none. */
  @Nullable Place resolve(Place at, Resource around, String reference);

  /** The resource of a place that a reference of another one led to. */
  Resource resourceOf(Place place, Resource from);

  /** The resource of a place directly within another one. */
  Resource enter(Place place, Resource around);
}
