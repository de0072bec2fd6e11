package dev.armature.generator.target.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.target.java.Literals;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that one walk over the characters decides: classes of ASCII characters one after the
 * other, each with a count, between {@code ^} and {@code $}.
 *
 * @param ecma the pattern
 * @param pieces in order; where one may repeat, the next has no character in common with it
 */
record CharLoop(String ecma, List<CharPiece> pieces) {
  /** The loop of a pattern, or null if it takes more than that. */
  static @Nullable CharLoop of(String ecma) {
    List<CharPiece> pieces = CharPieces.parse(ecma);
    return pieces == null ? null : new CharLoop(ecma, pieces);
  }

  /** The name of a method that says whether a string matches; equal patterns share one. */
  String method(ClassMembers members, String hint) {
    return members.method("matches", hint, ecma, this::emit);
  }

  private MethodSpec emit(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(String.class, "text");
    if (pieces.size() == 1) {
      return method.addCode(only(pieces.get(0))).build();
    }
    method.addStatement("int at = 0");
    boolean counting = pieces.stream().anyMatch(p -> !p.isSingle());
    if (counting) {
      method.addStatement("int from");
    }
    pieces.forEach(piece -> method.addCode(step(piece)));
    return method.addStatement("return at == text.length()").build();
  }

  private static CodeBlock only(CharPiece piece) {
    CodeBlock.Builder code = CodeBlock.builder();
    String size = piece.outside("text.length()");
    if (!size.isEmpty()) {
      code.beginControlFlow("if ($L)", size).addStatement("return false").endControlFlow();
    }
    return code.beginControlFlow("for (int i = 0; i < text.length(); i++)")
        .addStatement("char c = text.charAt(i)")
        .beginControlFlow("if (!($L))", test(piece, "c"))
        .addStatement("return false")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return true")
        .build();
  }

  private static CodeBlock step(CharPiece piece) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (piece.isSingle()) {
      return code.beginControlFlow(
              "if (at == text.length() || !($L))", test(piece, "text.charAt(at)"))
          .addStatement("return false")
          .endControlFlow()
          .addStatement("at++")
          .build();
    }
    code.addStatement("from = at")
        .beginControlFlow("while (at < text.length() && ($L))", test(piece, "text.charAt(at)"))
        .addStatement("at++")
        .endControlFlow();
    String size = piece.outside("at - from");
    if (!size.isEmpty()) {
      code.beginControlFlow("if ($L)", size).addStatement("return false").endControlFlow();
    }
    return code.build();
  }

  private static String test(CharPiece piece, String c) {
    return piece.ranges().stream().map(r -> test(r, c)).collect(Collectors.joining(" || "));
  }

  private static String test(CharPiece.Range range, String c) {
    String from = Literals.character(range.from());
    String to = Literals.character(range.to());
    if (range.from() == range.to()) {
      return c + " == " + from;
    }
    return "(" + c + " >= " + from + " && " + c + " <= " + to + ")";
  }
}
