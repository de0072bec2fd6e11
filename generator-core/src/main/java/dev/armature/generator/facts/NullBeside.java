package dev.armature.generator.facts;

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
public final class NullBeside {
  private NullBeside() {}

  /** Whether null is valid whatever a keyword of a schema says. */
  public static boolean outvotes(Schema schema, Keyword keyword) {
    boolean composes =
        keyword instanceof Keyword.AllOf
            || keyword instanceof Keyword.AnyOf
            || keyword instanceof Keyword.OneOf;
    return composes && schema.has(Keyword.Nullable30.class);
  }

  /** Whether a branch says nothing but that it is null. */
  public static boolean isNullAlone(Schema branch) {
    return branch.isAnything() && branch.isNull();
  }

  /** The keywords of a schema as they count. */
  static List<Keyword> keywords(Schema schema) {
    if (!schema.dialect().isOldContract()) {
      return schema.keywords();
    }
    return schema.keywords().stream().map(keyword -> meant(schema, keyword)).toList();
  }

  /** The keyword as it counts. */
  public static Keyword meant(Schema schema, Keyword keyword) {
    Keyword inside = keyword;
    if (keyword instanceof Keyword.AnyOf any
        && any.schemas().stream().anyMatch(NullBeside::isNullAlone)) {
      inside = new Keyword.AnyOf(meant(any.schemas()));
    } else if (keyword instanceof Keyword.OneOf one
        && one.schemas().stream().anyMatch(NullBeside::isNullAlone)) {
      inside = new Keyword.OneOf(meant(one.schemas()));
    }
    Schema besides = outvotes(schema, keyword) ? schema.nullable() : null;
    return besides == null ? inside : new Keyword.If(besides, null, schema.alone(inside, keyword));
  }

  private static List<Schema> meant(List<Schema> branches) {
    List<Schema> meant = new ArrayList<>();
    for (Schema branch : branches) {
      @Nullable Schema besides = isNullAlone(branch) ? branch.nullable() : null;
      meant.add(besides == null ? branch : besides);
    }
    return meant;
  }
}
