package dev.armature.generator.lower.conjunction;

import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The only values that a keyword allows; null if it lists none. */
final class ListedValues implements Assertion.OfAny.Visitor<@Nullable List<Node>> {
  private static final ListedValues VALUES = new ListedValues();

  private ListedValues() {}

  static @Nullable List<Node> of(Keyword keyword) {
    return keyword instanceof Assertion.OfAny any ? any.select(VALUES) : null;
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
