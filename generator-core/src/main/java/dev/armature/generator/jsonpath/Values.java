package dev.armature.generator.jsonpath;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.BooleanNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.NullNode;
import dev.armature.generator.source.Node.NumberNode;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values compare (RFC 9535, section 2.3.5.2.2); null is nothing. */
final class Values {
  private Values() {}

  static boolean same(@Nullable Node a, @Nullable Node b) {
    if (a == null || b == null) {
      return a == b;
    }
    if (a instanceof NumberNode x && b instanceof NumberNode y) {
      Integer order = order(x, y);
      return order == null ? x.literal().equals(y.literal()) : order == 0;
    }
    if (a instanceof StringNode x && b instanceof StringNode y) {
      return x.value().equals(y.value());
    }
    if (a instanceof BooleanNode x && b instanceof BooleanNode y) {
      return x.value() == y.value();
    }
    if (a instanceof ArrayNode x && b instanceof ArrayNode y) {
      return sameItems(x.items(), y.items());
    }
    if (a instanceof ObjectNode x && b instanceof ObjectNode y) {
      return sameMembers(x, y);
    }
    return a instanceof NullNode && b instanceof NullNode;
  }

  private static boolean sameItems(List<Node> a, List<Node> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMembers(ObjectNode a, ObjectNode b) {
    if (a.members().size() != b.members().size()) {
      return false;
    }
    for (Member member : a.members()) {
      Node other = b.get(member.key());
      if (other == null || !same(member.value(), other)) {
        return false;
      }
    }
    return true;
  }

  static boolean less(@Nullable Node a, @Nullable Node b) {
    if (a instanceof NumberNode x && b instanceof NumberNode y) {
      Integer order = order(x, y);
      return order != null && order < 0;
    }
    return a instanceof StringNode x
        && b instanceof StringNode y
        && compare(x.value(), y.value()) < 0;
  }

  /** By code points, where {@link String#compareTo} would put pairs before U+E000. */
  private static int compare(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  /** Null for numbers whose exponents nothing can hold. */
  private static @Nullable Integer order(NumberNode a, NumberNode b) {
    try {
      return new BigDecimal(a.literal()).compareTo(new BigDecimal(b.literal()));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
