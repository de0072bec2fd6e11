package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places where one value is valid only. */
public final class FixedValues {
  private FixedValues() {}

  /**
   * The only scalar that is valid besides null.
   *
   * @param nullable whether null is valid too
   */
  public record Only(Node value, boolean nullable) {}

  /** The only scalar that is valid besides null, or null. */
  public static @Nullable Only only(Conjunction all) {
    List<Node> values = all.values();
    if (values == null) {
      return null;
    }
    List<Node> scalars = values.stream().filter(v -> !(v instanceof Node.NullNode)).toList();
    if (scalars.size() != 1) {
      return null;
    }
    Node value = scalars.get(0);
    Set<JsonType> declared = all.declared();
    JsonType type = Nodes.type(value);
    boolean valid =
        declared == null
            || declared.contains(type)
            || type == JsonType.INTEGER && declared.contains(JsonType.NUMBER);
    boolean scalar = type != JsonType.OBJECT && type != JsonType.ARRAY;
    return valid && scalar && all.unions().isEmpty() && EnumTypes.keeps(value, all)
        ? new Only(value, all.nullable())
        : null;
  }

  /** The scalar of a fixed value: what the schema says if that is a scalar. */
  public static TypeRef type(Node fixed, Value value) {
    if (value.type() instanceof TypeRef.Of) {
      return value.type();
    }
    return new TypeRef.Of(
        switch (Nodes.type(fixed)) {
          case BOOLEAN -> Scalar.BOOLEAN;
          case INTEGER ->
              Nodes.fits(Nodes.number((Node.NumberNode) fixed), 63) ? Scalar.INT64 : Scalar.INTEGER;
          case NUMBER -> Scalar.NUMBER;
          default -> Scalar.STRING;
        });
  }
}
