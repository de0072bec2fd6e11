package dev.armature.generator.document;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Map;

/**
 * Leaves out of bodies the media types that are not read: in Swagger 2.0 all bodies of an operation
 * share what it consumes, so that texts may stand beside the JSON of a schema.
 */
final class ReadBodies {
  private final Map<String, Operation> operations;

  ReadBodies(Source source) {
    this.operations = source.operations();
  }

  /** The request body with what is read of it. */
  Node read(Place at, Node body) {
    Operation operation = operations.get(at.toString());
    HttpBinding.BodyBinding binding =
        operation == null || operation.http() == null ? null : operation.http().body();
    Node content = body instanceof Node.ObjectNode object ? object.get("content") : null;
    if (binding == null || !(content instanceof Node.ObjectNode types)) {
      return body;
    }
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member each : types.members()) {
      if (binding.contents().stream().anyMatch(c -> c.mediaType().equals(each.key()))) {
        draft.set(each.key(), each.keySpan(), each.value());
      }
    }
    return draft.isEmpty() ? body : with(at, (Node.ObjectNode) body, draft.build());
  }

  private static Node with(Place at, Node.ObjectNode body, Node content) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member each : body.members()) {
      draft.set(each.key(), each.keySpan(), each.key().equals("content") ? content : each.value());
    }
    return draft.build();
  }
}
