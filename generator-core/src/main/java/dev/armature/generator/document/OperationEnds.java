package dev.armature.generator.document;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked at of an operation when all of it is written. */
final class OperationEnds {
  private final @Nullable LayerAnswers layers;
  private final Set<String> ids = new HashSet<>();

  OperationEnds(@Nullable LayerAnswers layers) {
    this.layers = layers;
  }

  /** The operation as the document has it. */
  Node.ObjectNode finish(Place at, Node.ObjectNode operation, PathItemWriter.Where where) {
    if (where != PathItemWriter.Where.PATHS) {
      return operation;
    }
    Node.ObjectNode named = repeats(operation) ? without(at, operation, "operationId") : operation;
    return layers == null ? named : layers.added(at, named);
  }

  /** Of two operations with one name, the second is called by its method and path. */
  private boolean repeats(Node.ObjectNode operation) {
    return operation.get("operationId") instanceof Node.StringNode id && !ids.add(id.value());
  }

  private static Node.ObjectNode without(Place at, Node.ObjectNode operation, String key) {
    return new ObjectDraft(at.with(operation)).copyAllBut(Set.of(key)).build();
  }
}
