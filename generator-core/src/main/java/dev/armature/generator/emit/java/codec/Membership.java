package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.plan.ScalarLiterals;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Emits whether a value is one of some that the contract lists.
 *
 * @param hint from what names of constants are made
 */
record Membership(ClassMembers members, String hint) {
  private static final int INLINE = 4;

  /** Values in one constant: together they can be more than one class can initialise. */
  private static final int ONE_LIST = 500;

  private static final int SHOWN = 20;

  /** The condition, or null where the type is not comparable. */
  @Nullable Condition test(TypeRef type, CodeBlock target, List<Node> values) {
    if (type instanceof TypeRef.AnyJson) {
      return any(target, values);
    }
    return type instanceof TypeRef.Of of ? scalar(of.scalar(), target, values) : null;
  }

  private Condition any(CodeBlock target, List<Node> values) {
    List<Condition> tests = new ArrayList<>();
    for (int from = 0; from < values.size(); from += ONE_LIST) {
      List<CodeBlock> some =
          values.subList(from, Math.min(values.size(), from + ONE_LIST)).stream()
              .map(JsonText::of)
              .map(text -> Call.of("$T.of", JsonTypes.RAW_JSON).with(Literals.string(text)))
              .toList();
      CodeBlock list = Call.of("$T.of", List.class).filled(some);
      tests.add(Condition.term("$L.contains($L)", list(JsonTypes.RAW_JSON, list), target));
    }
    return Condition.any(tests);
  }

  private Condition scalar(Scalar scalar, CodeBlock target, List<Node> values) {
    List<CodeBlock> literals = new ArrayList<>();
    for (Node value : values) {
      CodeBlock literal = ScalarLiterals.find(scalar, value);
      if (literal != null && !literals.contains(literal)) {
        literals.add(literal);
      }
    }
    if (literals.isEmpty()) {
      return Condition.FALSE;
    }
    return switch (scalar) {
      case BOOLEAN, INT32, INT64, FLOAT32, FLOAT64 -> compared(target, literals);
      case DECIMAL -> sameNumber(target, literals);
      case STRING -> literals.size() <= INLINE ? equal(target, literals) : listed(target, literals);
      default -> equal(target, literals);
    };
  }

  private static Condition compared(CodeBlock target, List<CodeBlock> literals) {
    return Condition.any(
        literals.stream().map(literal -> Condition.compare(target, Sign.EQUAL, literal)).toList());
  }

  /** Decimals that differ in their zeros at the end are not equal, though they are one number. */
  private static Condition sameNumber(CodeBlock target, List<CodeBlock> literals) {
    return Condition.any(
        literals.stream()
            .map(each -> CodeBlock.of("$L.compareTo($L)", target, each))
            .map(each -> Condition.compare(each, Sign.EQUAL, "0"))
            .toList());
  }

  private static Condition equal(CodeBlock target, List<CodeBlock> literals) {
    return Condition.any(
        literals.stream().map(each -> Condition.term("$L.equals($L)", target, each)).toList());
  }

  private Condition listed(CodeBlock target, List<CodeBlock> literals) {
    CodeBlock all = Call.of("$T.of", List.class).filled(literals);
    return Condition.term("$L.contains($L)", list(ClassName.get(String.class), all), target);
  }

  private String list(TypeName items, CodeBlock all) {
    TypeName type = ParameterizedTypeName.get(ClassName.get(List.class), items);
    return members.constant(hint + " values", type, all);
  }

  /** A literal that lists the values for people. */
  static CodeBlock listed(List<Node> values) {
    String text = values.stream().limit(SHOWN).map(JsonText::of).collect(Collectors.joining(", "));
    return Literals.string(values.size() > SHOWN ? text + ", …" : text);
  }
}
