package dev.armature.generator.schema;

/** The types of JSON values; integers are numbers whose value is whole. */
public enum JsonType {
  OBJECT,
  ARRAY,
  STRING,
  NUMBER,
  INTEGER,
  BOOLEAN,
  NULL
}
