package dev.armature.generator.facts;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The only values that a keyword allows; null if it lists none. */
public final class ListedValues implements Assertion.OfAny.Visitor<@Nullable List<Node>> {
  private static final ListedValues VALUES = new ListedValues();

  private ListedValues() {}

  /** Those of a keyword. */
  public static @Nullable List<Node> of(Keyword keyword) {
    return keyword instanceof Assertion.OfAny any ? any.select(VALUES) : null;
  }

  /** Those of a list that another one has, too. */
  public static List<Node> common(List<Node> a, List<Node> b) {
    return a.stream().filter(x -> b.stream().anyMatch(y -> Nodes.same(x, y))).toList();
  }

  /** Values as strings, in order; none if some value is no string. */
  public static Set<String> strings(List<Node> values) {
    Set<String> strings = new LinkedHashSet<>();
    for (Node value : values) {
      if (!(value instanceof Node.StringNode text)) {
        return Set.of();
      }
      strings.add(text.value());
    }
    return strings;
  }

  @Override
  public @Nullable List<Node> types(Keyword.Types keyword) {
    return null;
  }

  @Override
  public @Nullable List<Node> enumeration(Keyword.Enum keyword) {
    return keyword.values();
  }

  @Override
  public @Nullable List<Node> constant(Keyword.Const keyword) {
    return List.of(keyword.value());
  }
}
