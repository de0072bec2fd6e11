package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.math.BigDecimal;

/** Questions about JSON values. */
public final class Nodes {
  private Nodes() {}

  /** What a value is, with its article: {@code a string}. */
  public static String kind(Node node) {
    return node.accept(
        new Node.Visitor<>() {
          @Override
          public String object(Node.ObjectNode object) {
            return "an object";
          }

          @Override
          public String array(Node.ArrayNode array) {
            return "an array";
          }

          @Override
          public String string(Node.StringNode string) {
            return "a string";
          }

          @Override
          public String number(Node.NumberNode number) {
            return "a number";
          }

          @Override
          public String bool(Node.BooleanNode bool) {
            return "a boolean";
          }

          @Override
          public String nil(Node.NullNode nil) {
            return "null";
          }
        });
  }

  /** A number, boolean or null as it stands in the file; other values as JSON. */
  public static String written(Node node) {
    if (node instanceof Node.NumberNode number) {
      return number.written();
    }
    return node instanceof Node.BooleanNode bool ? bool.written() : JsonText.of(node);
  }

  /** The JSON type of a value; whole numbers are integers. */
  public static JsonType type(Node node) {
    if (node instanceof Node.ObjectNode) {
      return JsonType.OBJECT;
    } else if (node instanceof Node.ArrayNode) {
      return JsonType.ARRAY;
    } else if (node instanceof Node.StringNode) {
      return JsonType.STRING;
    } else if (node instanceof Node.BooleanNode) {
      return JsonType.BOOLEAN;
    } else if (node instanceof Node.NumberNode number) {
      return isWhole(number(number)) ? JsonType.INTEGER : JsonType.NUMBER;
    }
    return JsonType.NULL;
  }

  /** The value of a number. */
  public static BigDecimal number(Node.NumberNode node) {
    return new BigDecimal(node.literal());
  }

  /** Whether a number has no fraction. */
  public static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** The digits before the point that a number has when written out. */
  public static long digits(BigDecimal number) {
    return Math.max(1, (long) number.precision() - number.scale());
  }

  /** Whether a whole number is one of so many bits besides the sign, 63 at most. */
  public static boolean fits(BigDecimal whole, int bits) {
    return digits(whole) <= 19 && whole.toBigInteger().bitLength() <= bits;
  }

  /** Whether two values are equal as JSON Schema compares them (2020-12 Core 4.2.2). */
  public static boolean same(Node a, Node b) {
    if (a instanceof Node.NumberNode x && b instanceof Node.NumberNode y) {
      return number(x).compareTo(number(y)) == 0;
    }
    if (a instanceof Node.ArrayNode x && b instanceof Node.ArrayNode y) {
      return sameItems(x, y);
    }
    if (a instanceof Node.ObjectNode x && b instanceof Node.ObjectNode y) {
      return sameMembers(x, y);
    }
    return JsonText.of(a).equals(JsonText.of(b));
  }

  private static boolean sameItems(Node.ArrayNode a, Node.ArrayNode b) {
    if (a.items().size() != b.items().size()) {
      return false;
    }
    for (int i = 0; i < a.items().size(); i++) {
      if (!same(a.items().get(i), b.items().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameMembers(Node.ObjectNode a, Node.ObjectNode b) {
    if (a.members().size() != b.members().size()) {
      return false;
    }
    for (Node.Member member : a.members()) {
      Node other = b.get(member.key());
      if (other == null || !same(member.value(), other)) {
        return false;
      }
    }
    return true;
  }
}
