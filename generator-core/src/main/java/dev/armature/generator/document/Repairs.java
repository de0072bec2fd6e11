package dev.armature.generator.document;

import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Set;

/**
 * Adds what the specification asks of objects, and takes out what it does not allow beside
 * something else: contracts are read more tolerantly than others read what is written.
 */
final class Repairs {
  private final OpenApiVersion version;
  private final Losses losses;

  Repairs(OpenApiVersion version, Losses losses) {
    this.version = version;
    this.losses = losses;
  }

  /** The object as the version has it. */
  Node.ObjectNode repaired(Place at, ObjectKind kind, Node.ObjectNode object) {
    return switch (kind) {
      case RESPONSE -> with(at, object, "description", "");
      case PARAMETER -> parameter(at, object);
      default -> object;
    };
  }

  private Node.ObjectNode with(Place at, Node.ObjectNode object, String key, String text) {
    return object.get(key) != null
        ? object
        : new ObjectDraft(at.with(object)).text(key, text).copyAllBut(Set.of()).build();
  }

  private Node.ObjectNode parameter(Place at, Node.ObjectNode object) {
    if (!is(object, "in", "path")) {
      return object;
    }
    return new ObjectDraft(at.with(object))
        .copyAllBut(Set.of("required"))
        .flag("required", true)
        .build();
  }

  private static boolean is(Node.ObjectNode object, String key, String text) {
    return object.get(key) instanceof Node.StringNode own && own.value().equals(text);
  }
}
