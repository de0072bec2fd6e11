package dev.armature.generator.read.overlay;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Marked places of a tree, which change together: only what leads to them is made anew. */
final class Marks {
  private final Map<String, Marks> inside = new HashMap<>();
  private boolean marked;

  private Marks() {}

  static Marks at(List<JsonPointer> places) {
    Marks root = new Marks();
    for (JsonPointer place : places) {
      Marks at = root;
      for (String token : place.tokens()) {
        at = at.inside.computeIfAbsent(token, key -> new Marks());
      }
      at.marked = true;
    }
    return root;
  }

  /**
   * The tree with its marked values changed, the inner ones first.
   *
   * @param change what becomes of a value; null when it goes
   */
  @Nullable Node change(Node node, Function<Node, @Nullable Node> change) {
    Node changed = node;
    if (!inside.isEmpty()) {
      changed = node instanceof ObjectNode object ? members(object, change) : items(node, change);
    }
    return marked ? change.apply(changed) : changed;
  }

  private Node members(ObjectNode object, Function<Node, @Nullable Node> change) {
    List<Member> members = new ArrayList<>(object.members().size());
    for (Member member : object.members()) {
      Marks marks = inside.get(member.key());
      Node value = marks == null ? member.value() : marks.change(member.value(), change);
      if (value != null) {
        members.add(new Member(member.key(), member.keySpan(), value));
      }
    }
    return new ObjectNode(members, object.span());
  }

  private Node items(Node node, Function<Node, @Nullable Node> change) {
    if (!(node instanceof ArrayNode array)) {
      return node;
    }
    List<Node> items = new ArrayList<>(array.items().size());
    for (int i = 0; i < array.items().size(); i++) {
      Marks marks = inside.get(Integer.toString(i));
      Node item = array.items().get(i);
      Node value = marks == null ? item : marks.change(item, change);
      if (value != null) {
        items.add(value);
      }
    }
    return new ArrayNode(items, array.span());
  }
}
