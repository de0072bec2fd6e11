package dev.armature.generator.read;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.Set;

/**
 * A key that a specification fixes, where it stands in a contract.
 *
 * @param at where its object stands
 * @param kind what that object is called
 * @param names what keys it may have
 */
record FixedKey(
    JsonPointer at,
    ObjectNode owner,
    String kind,
    String key,
    Set<String> names,
    boolean required,
    boolean inSchema) {
  Node value() {
    Node value = owner.get(key);
    return value == null ? owner : value;
  }

  /** Whether another object is in its value. */
  boolean holds(JsonPointer other) {
    return (other + "/").startsWith(at.append(key) + "/");
  }
}
