package dev.armature.generator.reader;

/** Which way a value travels, seen from the service. */
public enum Direction {
  REQUEST,
  RESPONSE
}
