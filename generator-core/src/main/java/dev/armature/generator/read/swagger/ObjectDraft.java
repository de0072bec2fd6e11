package dev.armature.generator.read.swagger;

import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import dev.armature.generator.source.WrittenAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** An object of OpenAPI 3 while it is made of one of Swagger 2.0. */
final class ObjectDraft {
  private final Place at;
  private final List<Node.Member> members = new ArrayList<>();

  /** An object that counts as written at a place. */
  ObjectDraft(Place at) {
    this.at = at;
  }

  /** What a place holds, for a tree that has it elsewhere. */
  static Node moved(Place place) {
    return place.node() instanceof Node.ObjectNode object
        ? object.movedFrom(new WrittenAt(place.document(), place.pointer()))
        : place.node();
  }

  /** The members of the place with these keys, as they are. */
  ObjectDraft copy(String... keys) {
    Set<String> wanted = Set.of(keys);
    return copyIf(wanted::contains);
  }

  /** The members of the place but for those with these keys, as they are. */
  ObjectDraft copyAllBut(Set<String> keys) {
    return copyIf(key -> !keys.contains(key));
  }

  private ObjectDraft copyIf(Predicate<String> wanted) {
    if (at.node() instanceof Node.ObjectNode object) {
      object.members().stream().filter(each -> wanted.test(each.key())).forEach(members::add);
    }
    return this;
  }

  ObjectDraft set(String key, Node value) {
    return set(key, at.span(), value);
  }

  /** A member whose key stands for what is written at {@code span}. */
  ObjectDraft set(String key, Span span, Node value) {
    members.add(new Node.Member(key, span, value));
    return this;
  }

  ObjectDraft text(String key, String value) {
    return set(key, new Node.StringNode(value, at.span()));
  }

  ObjectDraft flag(String key, boolean value) {
    return set(key, new Node.BooleanNode(value, at.span()));
  }

  ObjectDraft list(String key, List<Node> items) {
    return set(key, new Node.ArrayNode(items, at.span()));
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  Node.ObjectNode build() {
    WrittenAt place = new WrittenAt(at.document(), at.pointer());
    return new Node.ObjectNode(members, at.span()).movedFrom(place);
  }
}
