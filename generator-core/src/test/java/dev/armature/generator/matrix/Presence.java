package dev.armature.generator.matrix;

/** Whether and when a value must be there, and what stands for it. */
enum Presence {
  REQUIRED,
  OPTIONAL,
  NULLABLE,
  THREE_STATE,
  READ_ONLY,
  WRITE_ONLY,
  DEFAULT;

  boolean isRequired() {
    return this == REQUIRED || this == NULLABLE;
  }

  boolean isNullable() {
    return this == NULLABLE || this == THREE_STATE;
  }
}
