package dev.armature.generator.lower.union;

import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.Inheritance;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One branch of a union, before it has a type.
 *
 * @param branch as it stands in the union
 * @param target what it stands for, or null if it leads nowhere
 * @param all what holds if it is chosen
 * @param own whether its type is that of {@code target}, not one made for this union
 */
record Alternative(Schema branch, @Nullable Schema target, Conjunction all, boolean own) {
  /** The name of the component that the branch refers to, or null. */
  @Nullable String component() {
    Keyword.Ref ref = branch.soleRef();
    Schema first = ref == null ? (own ? target : null) : ref.reference().target();
    return first == null || ref == null && first == branch && !Inheritance.isComponent(branch)
        ? null
        : name(first);
  }

  private static String name(Schema schema) {
    String key = schema.place().key();
    if (!key.isEmpty()) {
      return key;
    }
    String file = schema.place().document().file().path();
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.indexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
