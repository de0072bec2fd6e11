package dev.armature.generator.instance;

import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that {@code enum} and {@code const} leave. */
final class Listed {
  private Listed() {}

  /** Those that the other keywords take, null at the end; null where nothing is listed. */
  static @Nullable List<Node> of(Applied applied) {
    List<Node> left = null;
    for (Keyword.Enum each : applied.all(Keyword.Enum.class)) {
      left = both(left, each.values());
    }
    for (Keyword.Const each : applied.all(Keyword.Const.class)) {
      left = both(left, List.of(each.value()));
    }
    if (left == null) {
      return null;
    }
    List<Node> fitting = new ArrayList<>();
    for (Node each : left) {
      if (fits(applied, each)) {
        fitting.add(each);
      }
    }
    fitting.sort((a, b) -> Boolean.compare(isNull(a), isNull(b)));
    return fitting;
  }

  private static boolean isNull(Node node) {
    return node instanceof Node.NullNode;
  }

  private static List<Node> both(@Nullable List<Node> left, List<Node> more) {
    return left == null
        ? more
        : left.stream().filter(a -> more.stream().anyMatch(b -> Nodes.same(a, b))).toList();
  }

  private static boolean fits(Applied applied, Node value) {
    Set<JsonType> types = applied.types();
    if (types != null && !types.contains(Nodes.type(value))) {
      return false;
    }
    if (value instanceof Node.StringNode text) {
      return Scalars.fits(applied, text.value());
    }
    return !(value instanceof Node.NumberNode number)
        || Scalars.fits(applied, new BigDecimal(number.literal()));
  }
}
