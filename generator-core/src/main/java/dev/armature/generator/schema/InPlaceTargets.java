package dev.armature.generator.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas that a keyword applies to the value itself, as far as that is known statically. */
final class InPlaceTargets {
  private InPlaceTargets() {}

  static List<Schema> of(Keyword keyword) {
    if (keyword instanceof Keyword.Ref ref) {
      return present(ref.reference().target());
    } else if (keyword instanceof Keyword.DynamicRef dynamic) {
      return dynamic.anchor() == null ? present(dynamic.initial().target()) : List.of();
    }
    return Subschemas.inPlace(keyword);
  }

  private static List<Schema> present(@Nullable Schema schema) {
    return schema == null ? List.of() : List.of(schema);
  }
}
