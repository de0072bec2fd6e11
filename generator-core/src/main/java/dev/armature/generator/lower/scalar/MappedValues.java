package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.HttpBinding.Shape;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.conjunction.Conjunction;
import dev.armature.generator.lower.conjunction.DynamicScopes;
import dev.armature.generator.lower.site.TypeSite;
import dev.armature.generator.lower.whole.UncheckedRules;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of users' own classes. A codec of theirs sees only what the schema lets pass, so every
 * rule of it becomes a constraint.
 */
public final class MappedValues {
  private static final Set<JsonType> SCALARS =
      EnumSet.of(JsonType.STRING, JsonType.INTEGER, JsonType.NUMBER, JsonType.BOOLEAN);
  private static final Set<JsonType> NUMBERS = EnumSet.of(JsonType.INTEGER, JsonType.NUMBER);

  private final UncheckedRules residues;
  private final DynamicScopes scopes;

  public MappedValues(UncheckedRules residues, DynamicScopes scopes) {
    this.residues = residues;
    this.scopes = scopes;
  }

  /** The value at a schema of whatever types. */
  public Value whole(MappedType type, Conjunction all, TypeSite site) {
    JsonType json = scalarType(all);
    if (json == null) {
      List<Constraint> checks = residues.whole(all.roots(), all, site);
      return new Value(new TypeRef.Mapped(type, null, shape(all), members(all)), false, checks);
    }
    Value value = scalar(type, all, json, site);
    List<Node> listed = all.values();
    if (listed == null) {
      return value;
    }
    List<Node> values = listed.stream().filter(v -> !(v instanceof Node.NullNode)).toList();
    return value.checked(List.of(new Constraint.OneOf(values)));
  }

  /** The one type of a schema that can be checked without a validator, or null. */
  private @Nullable JsonType scalarType(Conjunction all) {
    Set<JsonType> types = all.types();
    boolean simple = all.unions().isEmpty() && all.parts().stream().noneMatch(scopes::differ);
    if (!simple || types.isEmpty() || !SCALARS.containsAll(types)) {
      return null;
    }
    return types.size() == 1
        ? types.iterator().next()
        : NUMBERS.containsAll(types) ? JsonType.NUMBER : null;
  }

  /** The value at a string, number or boolean. */
  public Value scalar(MappedType type, Conjunction all, JsonType json, TypeSite site) {
    Value plain = ScalarTypes.value(all.withoutTypes(), json);
    Value read = plain.checked(residues.of(all, site));
    Scalar base = read.type() instanceof TypeRef.Of of ? of.scalar() : Scalar.STRING;
    TypeRef mapped = new TypeRef.Mapped(type, base, Shape.SCALAR, List.of());
    return new Value(mapped, false, read.constraints());
  }

  private static Shape shape(Conjunction all) {
    Set<JsonType> types = all.types();
    if (types.equals(EnumSet.of(JsonType.OBJECT))) {
      return Shape.OBJECT;
    }
    return types.equals(EnumSet.of(JsonType.ARRAY)) ? Shape.ARRAY : Shape.SCALAR;
  }

  private static List<String> members(Conjunction all) {
    List<String> members = new ArrayList<>();
    for (Keyword.Properties each : all.all(Keyword.Properties.class)) {
      each.properties().forEach(property -> members.add(property.name()));
    }
    return members.stream().distinct().toList();
  }
}
