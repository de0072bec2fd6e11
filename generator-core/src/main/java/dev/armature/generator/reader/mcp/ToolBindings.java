package dev.armature.generator.reader.mcp;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;

/** Gives operations of other contracts a tool: their inputs become its arguments. */
public final class ToolBindings {
  private final RefResolver resolver;

  /** Follows references with {@code resolver}. */
  public ToolBindings(RefResolver resolver) {
    this.resolver = resolver;
  }

  /** The operation with a tool; {@code root} is the document that its origins point into. */
  public Operation bind(Operation operation, Place root) {
    return operation;
  }
}
