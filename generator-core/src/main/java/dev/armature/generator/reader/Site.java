package dev.armature.generator.reader;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;

/**
 * Where a type is made, and for whom.
 *
 * @param id the identity it gets if it has a name
 * @param schema the schema that diagnostics point to
 * @param isPart whether the type is made of several schemas, and so is not that of any one
 */
record Site(TypeId id, Hint hint, Schema schema, Direction direction, boolean isPart) {
  /** Where it was written. */
  Origin origin() {
    return Origins.of(schema.place());
  }

  Place place() {
    return schema.place();
  }

  /** The site of a part of the type which has no schema of its own. */
  Site part(String suffix, Hint partHint, Schema at) {
    return new Site(new TypeId(id.value() + "&" + suffix), partHint, at, direction, true);
  }
}
