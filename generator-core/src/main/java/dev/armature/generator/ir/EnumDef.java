package dev.armature.generator.ir;

import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of scalar values of one type. A null among them is gone: the places that use the
 * type are nullable.
 *
 * @param base the scalar that all values are
 * @param values in the order of the schema, without repetitions
 */
public record EnumDef(
    TypeId id, Hint hint, Doc doc, Scalar base, List<EnumValue> values, Usage usage, Origin origin)
    implements TypeDef {
  public EnumDef {
    values = List.copyOf(values);
  }

  @Override
  public EnumDef withUsage(Usage other) {
    return new EnumDef(id, hint, doc, base, values, other, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.enumeration(this);
  }

  /**
   * One value.
   *
   * @param value as written
   * @param name what the contract calls it ({@code x-enum-varnames}, {@code title}), or null
   */
  public record EnumValue(Node value, @Nullable String name, Doc doc) {}
}
