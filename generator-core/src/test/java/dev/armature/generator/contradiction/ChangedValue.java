package dev.armature.generator.contradiction;

import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;

/** A value with one place in it changed, so that most likely a schema refuses it. */
final class ChangedValue {
  private final int chosen;
  private int passed;

  private ChangedValue(int chosen) {
    this.chosen = chosen;
  }

  /** The same value but for one place, which a number chooses. */
  static Node of(Node value, int number) {
    ChangedValue all = new ChangedValue(-1);
    all.copy(value);
    return new ChangedValue(Math.floorMod(number, all.passed)).copy(value);
  }

  private Node copy(Node value) {
    boolean here = passed++ == chosen;
    if (value instanceof Node.ObjectNode object) {
      List<Node.Member> members = new ArrayList<>();
      for (Node.Member each : object.members()) {
        members.add(new Node.Member(each.key(), each.keySpan(), copy(each.value())));
      }
      if (here) {
        members = members.subList(Math.min(1, members.size()), members.size());
      }
      return new Node.ObjectNode(members, value.span());
    } else if (value instanceof Node.ArrayNode array) {
      List<Node> items = new ArrayList<>();
      array.items().forEach(each -> items.add(copy(each)));
      return here
          ? new Node.ObjectNode(List.of(), value.span())
          : new Node.ArrayNode(items, value.span());
    }
    return here ? other(value) : value;
  }

  private static Node other(Node value) {
    if (value instanceof Node.StringNode text) {
      return switch (Math.floorMod(text.value().hashCode(), 4)) {
        case 0 -> new Node.NumberNode("7", value.span());
        case 1 -> new Node.NullNode(value.span());
        case 2 -> new Node.StringNode(text.value() + "~", value.span());
        default -> new Node.StringNode("", value.span());
      };
    } else if (value instanceof Node.NumberNode number) {
      return Math.floorMod(number.literal().hashCode(), 2) == 0
          ? new Node.NumberNode("-99999999999.5", value.span())
          : new Node.StringNode(number.literal(), value.span());
    }
    return new Node.StringNode("other", value.span());
  }
}
