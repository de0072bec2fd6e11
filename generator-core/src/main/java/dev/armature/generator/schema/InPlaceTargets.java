package dev.armature.generator.schema;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas that a keyword applies to the value itself, as far as that is known statically. */
final class InPlaceTargets {
  private InPlaceTargets() {}

  static List<Schema> of(Keyword keyword) {
    if (keyword instanceof Keyword.Ref ref) {
      return present(ref.reference().target());
    } else if (keyword instanceof Keyword.DynamicRef dynamic) {
      return dynamic.anchor() == null ? present(dynamic.initial().target()) : List.of();
    } else if (keyword instanceof Keyword.AllOf all) {
      return all.schemas();
    } else if (keyword instanceof Keyword.AnyOf any) {
      return any.schemas();
    } else if (keyword instanceof Keyword.OneOf one) {
      return one.schemas();
    } else if (keyword instanceof Keyword.Not not) {
      return List.of(not.schema());
    } else if (keyword instanceof Keyword.If condition) {
      return present(condition.condition(), condition.then(), condition.otherwise());
    } else if (keyword instanceof Keyword.DependentSchemas dependent) {
      return dependent.schemas().stream().map(Keyword.Named::schema).toList();
    }
    return List.of();
  }

  private static List<Schema> present(@Nullable Schema... schemas) {
    return Stream.of(schemas).filter(Objects::nonNull).toList();
  }
}
