package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import org.jspecify.annotations.Nullable;

/**
 * A component of a generated record, or what stands for it in a class.
 *
 * @param name its name
 * @param type its type
 * @param value what it holds
 * @param said what Javadoc says of it, without a full stop, or empty
 * @param absent what stands for it where nobody sets it, or null where it must be set
 * @param deprecated whether the contract discourages its use
 */
public record Component(
    String name,
    TypeName type,
    Value value,
    String said,
    @Nullable CodeBlock absent,
    boolean deprecated) {
  /** A component with the usual value for absence: null, an absent field, or none. */
  public static Component of(String name, TypeName type, Value value, String said) {
    return new Component(name, type, value, said, usualAbsent(type), false);
  }

  /** The same with another value for absence. */
  public Component withAbsent(CodeBlock other) {
    return new Component(name, type, value, said, other, deprecated);
  }

  /** The same, its use discouraged or not. */
  public Component withDeprecated(boolean other) {
    return new Component(name, type, value, said, absent, other);
  }

  private static @Nullable CodeBlock usualAbsent(TypeName type) {
    if (JavaTypes.isNullable(type)) {
      return CodeBlock.of("null");
    }
    return isField(type) ? CodeBlock.of("$T.absent()", JsonTypes.FIELD) : null;
  }

  private static boolean isField(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        && generic.rawType().equals(JsonTypes.FIELD);
  }

  /** Whether the component tells absence from null. */
  public boolean isField() {
    return isField(type);
  }

  /** Whether nobody should read it in a log. */
  public boolean isSecret() {
    return value.hasSecret();
  }

  public boolean isNullable() {
    return JavaTypes.isNullable(type);
  }

  /** Whether nothing but null stands for it where nobody sets it. */
  public boolean startsNull() {
    return absent != null && absent.toString().equals("null");
  }

  /** How many slots of a parameter list it takes. */
  public int slots() {
    return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
  }

  public boolean isList() {
    return !isField() && value.type() instanceof TypeRef.ListOf;
  }

  public boolean isMap() {
    return !isField() && value.type() instanceof TypeRef.MapOf;
  }

  /** Whether a list or map may hold nulls, which the JDK's own copies refuse. */
  public boolean holdsNulls() {
    return (value.type() instanceof TypeRef.ListOf list && list.items().nullable())
        || (value.type() instanceof TypeRef.MapOf map && map.values().nullable());
  }
}
