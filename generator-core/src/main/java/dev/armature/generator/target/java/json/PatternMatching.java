package dev.armature.generator.target.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.target.java.Literals;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Emits how a string is matched: a loop over its characters where that is enough. */
final class PatternMatching {
  private PatternMatching() {}

  /**
   * The second operand of {@code Check.pattern}: whether it matches, or a constant pattern; null
   * for a pattern that cannot be translated, which the reader of the contract has reported.
   */
  static @Nullable CodeBlock of(ClassMembers members, String ecma, String target, String hint) {
    CharLoop loop = CharLoop.of(ecma);
    if (loop != null) {
      return CodeBlock.of("$L($L)", loop.method(members, hint), target);
    }
    String java = EcmaPattern.translate(ecma);
    if (java == null) {
      return null;
    }
    CodeBlock compiled = CodeBlock.of("$T.compile($L)", Pattern.class, Literals.string(java));
    return CodeBlock.of(
        "$L", members.constant(hint + " pattern", ClassName.get(Pattern.class), compiled));
  }
}
