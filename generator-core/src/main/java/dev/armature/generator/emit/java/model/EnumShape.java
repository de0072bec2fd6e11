package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ScalarLiterals;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import java.util.List;

/**
 * What open and closed enumerations have in common.
 *
 * @param type the enumeration
 * @param name its class
 * @param constants the constant of each value
 * @param base the Java type of its values
 */
record EnumShape(EnumDef type, ClassName name, List<String> constants, TypeName base) {
  /**
   * Each constant costs up to 30 bytes of the class initializer, which has 64 KB; beyond this many
   * only the values are kept.
   */
  static final int MAX_CONSTANTS = 1000;

  /** Above this, a switch over all values would be too long for the JIT compiler. */
  static final int MAX_SWITCH = 200;

  static EnumShape of(EnumDef type, ClassName name, List<String> constants, JavaTypes types) {
    return new EnumShape(type, name, constants, types.plain(new TypeRef.Of(type.base())));
  }

  /** Whether values are told apart by a switch. */
  boolean switches() {
    return type.base() == Scalar.STRING && constants.size() <= MAX_SWITCH;
  }

  /** The expression of a value. */
  CodeBlock literal(int index) {
    return ScalarLiterals.of(type.base(), type.values().get(index).value());
  }

  /** Whether two expressions of the base type are equal. */
  Condition same(String left, String right) {
    return base.isPrimitive()
        ? Condition.compare(CodeBlock.of("$L", left), Sign.EQUAL, right)
        : Condition.term("$L.equals($L)", left, right);
  }
}
