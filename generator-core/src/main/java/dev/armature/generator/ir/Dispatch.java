package dev.armature.generator.ir;

import dev.armature.generator.schema.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a reader finds the variant of a union. Variants are named by their index. */
public sealed interface Dispatch {
  /**
   * By the string value of one member.
   *
   * @param property the member
   * @param cases in order; several tags may stand for one variant
   * @param fallback the variant for an absent or unknown tag, or null: such a document is invalid
   */
  record ByTag(String property, List<Case> cases, @Nullable Integer fallback) implements Dispatch {
    public ByTag {
      cases = List.copyOf(cases);
    }
  }

  /** A tag and its variant. */
  record Case(String tag, int variant) {}

  /** By the JSON type of the value; every variant has types that no other has. */
  record ByType(List<TypeCase> cases) implements Dispatch {
    public ByType {
      cases = List.copyOf(cases);
    }
  }

  /** A JSON type and its variant. */
  record TypeCase(JsonType type, int variant) {}

  /**
   * By the first of these members that is present; only where a variant's required member is
   * rejected by all others.
   */
  record ByMember(List<Case> cases, @Nullable Integer fallback) implements Dispatch {
    public ByMember {
      cases = List.copyOf(cases);
    }
  }

  /** By trying each in order; the schema alone decides. */
  record InOrder() implements Dispatch {}
}
