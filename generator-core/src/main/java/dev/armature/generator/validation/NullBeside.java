package dev.armature.generator.validation;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code nullable: true} of OpenAPI 3.0 as contracts mean it (decision 11): null is valid besides
 * whatever {@code allOf}, {@code anyOf} and {@code oneOf} say, and a branch that says nothing else
 * is null.
 */
final class NullBeside {
  private NullBeside() {}

  /** The keyword as it counts. */
  static Keyword meant(Schema schema, Keyword keyword) {
    Keyword inside = keyword;
    if (keyword instanceof Keyword.AnyOf any
        && any.schemas().stream().anyMatch(NullBeside::idiom)) {
      inside = new Keyword.AnyOf(meant(any.schemas()));
    } else if (keyword instanceof Keyword.OneOf one
        && one.schemas().stream().anyMatch(NullBeside::idiom)) {
      inside = new Keyword.OneOf(meant(one.schemas()));
    }
    boolean composes =
        keyword instanceof Keyword.AllOf
            || keyword instanceof Keyword.AnyOf
            || keyword instanceof Keyword.OneOf;
    Schema besides = composes ? schema.nullable() : null;
    return besides == null ? inside : new Keyword.If(besides, null, schema.alone(inside, keyword));
  }

  private static boolean idiom(Schema branch) {
    return branch.isAnything() && branch.isNull();
  }

  private static List<Schema> meant(List<Schema> branches) {
    List<Schema> meant = new ArrayList<>();
    for (Schema branch : branches) {
      @Nullable Schema besides = idiom(branch) ? branch.nullable() : null;
      meant.add(besides == null ? branch : besides);
    }
    return meant;
  }
}
