package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.schema.EcmaPattern;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits how a string is matched: a loop over its characters where that is enough. */
public final class PatternMatching {
  private static final ClassName REGEX = ClassName.get("dev.armature.runtime.regex", "Regex");

  private static final ClassName TAPE = ClassName.get("dev.armature.runtime.tape", "JsonTape");

  private PatternMatching() {}

  /**
   * An expression that says whether a string matches; of a regex, it may throw {@code
   * RegexLimitException}. True for a pattern that is none, which the reader of the contract has
   * reported.
   *
   * @param text an expression of type {@code String}, evaluated once
   * @param hint what a method or constant is called after
   */
  public static Condition find(ClassMembers members, String ecma, CodeBlock text, String hint) {
    CharLoop loop = CharLoop.of(ecma);
    if (loop != null) {
      return Condition.term("$L($L)", method(members, ecma, loop, hint), text);
    }
    return EcmaPattern.isValid(ecma)
        ? Condition.term("$L.find($L)", constant(members, ecma, hint), text)
        : Condition.TRUE;
  }

  /**
   * An expression that says whether the text of a cell matches; as the other method.
   *
   * @param tape an expression of type {@code JsonTape}
   * @param cell the number of a string or name
   */
  public static Condition find(
      ClassMembers members, String ecma, String tape, String cell, String hint) {
    CharLoop loop = CharLoop.of(ecma);
    if (loop != null && loop.isForBytes()) {
      String name = members.method("matches", hint, ecma, own -> tapeMethod(own, loop));
      return Condition.term("$L($L, $L)", name, tape, cell);
    }
    if (loop == null && EcmaPattern.isValid(ecma)) {
      return Condition.term("$L.matches($L, $L)", tape, cell, constant(members, ecma, hint));
    }
    return find(members, ecma, CodeBlock.of("$L.text($L)", tape, cell), hint);
  }

  /**
   * What follows the value in a call of {@code Check.pattern}; empty for a pattern that is none.
   *
   * @param shared a method of another class that matches what a loop can, or null
   */
  public static List<CodeBlock> check(
      ClassMembers members, String ecma, CodeBlock text, String hint, @Nullable CodeBlock shared) {
    CharLoop loop = CharLoop.of(ecma);
    if (loop != null) {
      CodeBlock method =
          shared != null ? shared : CodeBlock.of("$L", method(members, ecma, loop, hint));
      return List.of(CodeBlock.of("$L($L)", method, text), Literals.string(ecma));
    }
    return EcmaPattern.isValid(ecma)
        ? List.of(CodeBlock.of("$L", constant(members, ecma, hint)))
        : List.of();
  }

  /** Whether a loop matches a pattern. */
  public static boolean isLoop(String ecma) {
    return CharLoop.of(ecma) != null;
  }

  /**
   * A public method that matches a pattern.
   *
   * @throws IllegalArgumentException if no loop can
   */
  public static MethodSpec method(String name, String ecma) {
    CharLoop loop = CharLoop.of(ecma);
    if (loop == null) {
      throw new IllegalArgumentException("no loop matches " + ecma);
    }
    return matching(name, loop).addModifiers(Modifier.PUBLIC).build();
  }

  private static String constant(ClassMembers members, String ecma, String hint) {
    CodeBlock made = Call.of("$T.of", REGEX).with(Literals.string(ecma));
    return members.constant(hint + " pattern", REGEX, made);
  }

  private static String method(ClassMembers members, String ecma, CharLoop loop, String hint) {
    return members.method(
        "matches", hint, ecma, name -> matching(name, loop).addModifiers(Modifier.PRIVATE).build());
  }

  private static MethodSpec.Builder matching(String name, CharLoop loop) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(String.class, "text")
        .addCode(loop.body(CharText.STRING).code());
  }

  private static MethodSpec tapeMethod(String name, CharLoop loop) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(TAPE, "t")
        .addParameter(TypeName.INT, "value")
        .addCode(loop.body(CharText.TAPE).code())
        .build();
  }
}
