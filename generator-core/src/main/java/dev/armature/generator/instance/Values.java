package dev.armature.generator.instance;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes values that stand in no file. */
final class Values {
  static final Node NULL = new Node.NullNode(Span.NONE);

  private Values() {}

  static Node text(String text) {
    return new Node.StringNode(text, Span.NONE);
  }

  static Node number(BigDecimal number) {
    return new Node.NumberNode(number.toPlainString(), Span.NONE);
  }

  static Node number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  static Node bool(boolean value) {
    return new Node.BooleanNode(value, Span.NONE);
  }

  static Node array(List<Node> items) {
    return new Node.ArrayNode(items, Span.NONE);
  }

  static Node.ObjectNode object(List<Node.Member> members) {
    return new Node.ObjectNode(members, Span.NONE);
  }

  static Node.Member member(String name, Node value) {
    return new Node.Member(name, Span.NONE, value);
  }

  /** The object with a member set, in its place if it is there. */
  static Node with(Node.ObjectNode object, String name, Node value) {
    List<Node.Member> members = new ArrayList<>();
    boolean replaced = false;
    for (Node.Member each : object.members()) {
      boolean same = each.key().equals(name);
      members.add(same ? member(name, value) : each);
      replaced |= same;
    }
    if (!replaced) {
      members.add(member(name, value));
    }
    return object(members);
  }

  static Node without(Node.ObjectNode object, String name) {
    return object(object.members().stream().filter(each -> !each.key().equals(name)).toList());
  }
}
