package dev.armature.generator.read;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract in which one key is another, gone, or in another object.
 *
 * @param from the key that is changed
 * @param key what it is called instead, or null if it is deleted
 * @param to a key of the object to which it is moved, or null if it stays
 */
record KeyChange(FixedKey from, @Nullable String key, @Nullable FixedKey to) {
  /** The changed contract. */
  String text(ObjectNode contract) {
    return JsonText.of(changed(contract));
  }

  private Node changed(Node node) {
    if (node instanceof Node.ArrayNode array) {
      return new Node.ArrayNode(array.items().stream().map(this::changed).toList(), array.span());
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : object.members()) {
      boolean here = object == from.owner() && member.key().equals(from.key());
      if (!here) {
        members.add(new Member(member.key(), member.keySpan(), changed(member.value())));
      } else if (key != null && to == null) {
        members.add(new Member(key, member.keySpan(), member.value()));
      }
    }
    if (to != null && key != null && object == to.owner()) {
      members.add(new Member(key, object.span(), from.value()));
    }
    return new ObjectNode(members, object.span());
  }

  @Override
  public String toString() {
    String how = to != null ? " in " + to.kind() : " as " + key;
    return from.owner().span() + " " + from.kind() + " " + from.key() + how;
  }
}
