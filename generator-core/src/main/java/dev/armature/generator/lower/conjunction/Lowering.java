package dev.armature.generator.lower.conjunction;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import java.util.List;

/** Makes the types of schemas that stand inside another. */
public interface Lowering {
  /** The value of a schema; {@code hint} names it where its place does not. */
  Value value(Schema schema, Hint hint, Direction direction);

  /** The value where several schemas hold together. */
  Value value(List<Schema> schemas, TypeSite site);

  /** The value of a conjunction. */
  Value build(Conjunction all, TypeSite site);

  /** Free-form JSON, with all rules of a conjunction. */
  Value free(Conjunction all, TypeSite site);

  /** Gives an anonymous branch of a union a word for its number. */
  void call(Schema branch, String word);
}
