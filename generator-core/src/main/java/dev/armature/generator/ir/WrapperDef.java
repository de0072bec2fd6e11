package dev.armature.generator.ir;

/**
 * A named array, map or scalar that needs a type of its own: it contains itself, or the user asked
 * for it. On the wire it is the value alone.
 */
public record WrapperDef(TypeId id, Hint hint, Doc doc, Value value, Usage usage, Origin origin)
    implements TypeDef {
  @Override
  public WrapperDef withUsage(Usage other) {
    return new WrapperDef(id, hint, doc, value, other, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.wrapper(this);
  }
}
