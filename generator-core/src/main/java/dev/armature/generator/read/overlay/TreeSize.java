package dev.armature.generator.read.overlay;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Counts the values of trees that share parts, each place of a part counted. */
final class TreeSize {
  private record Size(long values, int depth) {}

  private static final Size ONE = new Size(1, 1);

  private final Map<Node, Size> known = new IdentityHashMap<>();
  private final long mostValues;
  private final int mostDepth;

  /** A limit of four times a tree, as a copy of a copy would else double without end. */
  TreeSize(Node root, int mostDepth) {
    this.mostDepth = mostDepth;
    this.mostValues = Math.max(1 << 16, 4 * of(root).values());
  }

  boolean fits(Node root) {
    Size size = of(root);
    return size.values() <= mostValues && size.depth() <= mostDepth;
  }

  private Size of(Node node) {
    List<Node> parts = parts(node);
    if (parts.isEmpty()) {
      return ONE;
    }
    Size size = known.get(node);
    if (size == null) {
      size = sum(parts);
      known.put(node, size);
    }
    return size;
  }

  private static List<Node> parts(Node node) {
    if (node instanceof ObjectNode object) {
      return object.members().stream().map(Node.Member::value).toList();
    }
    return node instanceof ArrayNode array ? array.items() : List.of();
  }

  private Size sum(List<Node> parts) {
    long values = 1;
    int depth = 0;
    for (Node part : parts) {
      Size size = of(part);
      values = Math.min(Long.MAX_VALUE / 4, values + size.values());
      depth = Math.max(depth, size.depth());
    }
    return new Size(values, depth + 1);
  }
}
