package dev.armature.generator.document;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is looked at of an operation when all of it is written. */
final class OperationEnds {
  private final @Nullable ReadBodies bodies;
  private final @Nullable LayerAnswers layers;
  private final Set<String> ids = new HashSet<>();

  OperationEnds(@Nullable ReadBodies bodies, @Nullable LayerAnswers layers) {
    this.bodies = bodies;
    this.layers = layers;
  }

  /** The operation as the document has it. */
  Node.ObjectNode finish(Place at, Node.ObjectNode operation, PathItemWriter.Where where) {
    ObjectDraft draft = new ObjectDraft(at);
    boolean named = where != PathItemWriter.Where.PATHS || !repeats(operation);
    for (Node.Member each : operation.members()) {
      boolean empty = each.value() instanceof Node.ArrayNode list && list.items().isEmpty();
      boolean left =
          each.key().equals("parameters") && empty || each.key().equals("operationId") && !named;
      if (!left) {
        boolean body = bodies != null && each.key().equals("requestBody");
        draft.set(each.key(), each.keySpan(), body ? bodies.read(at, each.value()) : each.value());
      }
    }
    boolean answered = layers != null && where == PathItemWriter.Where.PATHS;
    return answered ? layers.added(at, draft.build()) : draft.build();
  }

  /** Of two operations with one name, the second is called by its method and path. */
  private boolean repeats(Node.ObjectNode operation) {
    return operation.get("operationId") instanceof Node.StringNode id && !ids.add(id.value());
  }
}
