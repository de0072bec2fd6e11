package dev.armature.generator.lower.site;

import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;

/**
 * Where a type is made, and for whom.
 *
 * @param id the identity it gets if it has a name
 * @param outer the hint of what the type is a variant of; else its own
 * @param schema the schema that diagnostics point to
 * @param isPart whether the type is made of several schemas, and so is not that of any one
 */
public record TypeSite(
    TypeId id, Hint hint, Hint outer, Schema schema, Direction direction, boolean isPart) {
  /** Where it was written. */
  public Origin origin() {
    return Origins.of(schema.place());
  }

  public Place place() {
    return schema.place();
  }

  /** The site of a part of the type which has no schema of its own. */
  public TypeSite part(String suffix, Hint partHint, Schema at) {
    return new TypeSite(
        new TypeId(id.value() + "&" + suffix), partHint, partHint, at, direction, true);
  }

  /** The site of a variant that has a type of its own: {@code branch} and what stands beside it. */
  public TypeSite variant(int index, Hint variantHint, Schema branch) {
    TypeId own = new TypeId(id.value() + "&variant/" + index);
    return new TypeSite(own, variantHint, hint, branch, direction, true);
  }

  /** The hint for what is inside; what all variants share is not named after one of them. */
  public Hint hintFor(Schema inner) {
    String inside = inner.place().toString();
    return inside.startsWith(schema.place() + "/") ? hint : outer;
  }
}
