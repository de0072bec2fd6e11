package dev.armature.generator.emit;

import java.util.List;

/**
 * Something that users ask for by name. Targets share parts: the model of a service is the same
 * whoever serves it.
 */
public interface Target {
  /** What users call it. */
  String name();

  /** What it consists of. */
  List<Part> parts();
}
