package dev.armature.generator.finish;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.ir.WrapperDef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells into what the text of a parameter is split. */
public final class Shapes {
  private final Map<TypeId, TypeDef> types = new HashMap<>();

  /** Knows these types. */
  public Shapes(List<TypeDef> types) {
    types.forEach(type -> this.types.put(type.id(), type));
  }

  /** The shape of a value; a union has the richest of its variants'. */
  public Shape of(Value value) {
    return value.type().accept(new Finder());
  }

  private final class Finder implements TypeRef.Visitor<Shape>, TypeDef.Visitor<Shape> {
    private final Set<TypeId> seen = new HashSet<>();

    @Override
    public Shape scalar(Scalar scalar) {
      return Shape.SCALAR;
    }

    @Override
    public Shape list(Value items) {
      return Shape.ARRAY;
    }

    @Override
    public Shape map(Value values) {
      return Shape.OBJECT;
    }

    @Override
    public Shape named(TypeId id) {
      TypeDef type = types.get(id);
      return type == null || !seen.add(id) ? Shape.SCALAR : type.accept(this);
    }

    @Override
    public Shape mapped(TypeRef.Mapped type) {
      return type.shape();
    }

    @Override
    public Shape any() {
      return Shape.SCALAR;
    }

    @Override
    public Shape record(RecordDef type) {
      return Shape.OBJECT;
    }

    @Override
    public Shape enumeration(EnumDef type) {
      return Shape.SCALAR;
    }

    @Override
    public Shape union(UnionDef type) {
      Shape richest = Shape.SCALAR;
      for (UnionDef.Variant variant : type.variants()) {
        Shape own = variant.value().type().accept(this);
        richest = own.compareTo(richest) > 0 ? own : richest;
      }
      return richest;
    }

    @Override
    public Shape wrapper(WrapperDef type) {
      return type.value().type().accept(this);
    }
  }
}
