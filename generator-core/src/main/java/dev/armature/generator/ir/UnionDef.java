package dev.armature.generator.ir;

import java.util.List;

/**
 * A value that is one of several.
 *
 * @param variants in the order of the schema
 * @param dispatch how a reader finds the variant
 * @param exactlyOne {@code oneOf}: a document that more than one variant accepts is invalid.
 *     Irrelevant where the dispatch proves the variants disjoint
 * @param constraints on the value as a whole
 */
public record UnionDef(
    TypeId id,
    Hint hint,
    Doc doc,
    List<Variant> variants,
    Dispatch dispatch,
    boolean exactlyOne,
    List<Constraint> constraints,
    Usage usage,
    Origin origin)
    implements TypeDef {
  public UnionDef {
    variants = List.copyOf(variants);
    constraints = List.copyOf(constraints);
  }

  @Override
  public UnionDef withUsage(Usage other) {
    return new UnionDef(id, hint, doc, variants, dispatch, exactlyOne, constraints, other, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.union(this);
  }

  /**
   * One alternative. Variants that are records or unions of their own implement the union's Java
   * interface; others are wrapped.
   *
   * @param name from what a wrapper's name is made
   */
  public record Variant(Hint name, Value value, Origin origin) {}
}
