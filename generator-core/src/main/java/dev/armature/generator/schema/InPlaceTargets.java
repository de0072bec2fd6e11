package dev.armature.generator.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas that a keyword applies to the value itself, as far as that is known statically. */
final class InPlaceTargets implements Applicator.ByReference.Visitor<List<Schema>> {
  private static final InPlaceTargets TARGETS = new InPlaceTargets();

  private InPlaceTargets() {}

  static List<Schema> of(Keyword keyword) {
    return keyword instanceof Applicator.ByReference elsewhere
        ? elsewhere.select(TARGETS)
        : Subschemas.inPlace(keyword);
  }

  @Override
  public List<Schema> ref(Keyword.Ref keyword) {
    return present(keyword.reference().target());
  }

  @Override
  public List<Schema> dynamicRef(Keyword.DynamicRef keyword) {
    return keyword.anchor() == null ? present(keyword.initial().target()) : List.of();
  }

  private static List<Schema> present(@Nullable Schema schema) {
    return schema == null ? List.of() : List.of(schema);
  }
}
