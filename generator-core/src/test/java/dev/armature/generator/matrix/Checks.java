package dev.armature.generator.matrix;

/** Where rules beside the type are checked. */
enum Checks {
  NONE,
  /** By the codec itself. */
  INLINE,
  /** By a validator beside the codec. */
  WHOLE
}
