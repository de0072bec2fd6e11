package dev.armature.generator.lower.policy;

/** What a format does to a value that names it. */
public enum FormatUse {
  /** Values are checked, and are of the Java type that stands for the format where one does. */
  MAP,
  /** Values are checked, and are of the type that they have without the format. */
  ASSERT,
  /** Nothing: the format is a remark. */
  ANNOTATE
}
