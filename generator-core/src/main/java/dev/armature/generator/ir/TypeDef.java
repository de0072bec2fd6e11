package dev.armature.generator.ir;

/** A named model type. */
public sealed interface TypeDef permits RecordDef, EnumDef, UnionDef, WrapperDef {
  /** Its identity, which {@link TypeRef.Named} refers to. */
  TypeId id();

  /** From what its name is made. */
  Hint hint();

  /** What the contract says of it. */
  Doc doc();

  /** In which direction values of it travel. */
  Usage usage();

  /** Where it was written. */
  Origin origin();

  /** The same, used elsewhere. */
  TypeDef withUsage(Usage other);

  /** Dispatches on the kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of type. */
  interface Visitor<R> {
    R record(RecordDef type);

    R enumeration(EnumDef type);

    R union(UnionDef type);

    R wrapper(WrapperDef type);
  }
}
