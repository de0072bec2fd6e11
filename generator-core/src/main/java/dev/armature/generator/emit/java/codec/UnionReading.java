package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.UnionDef;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits how the variant of a union is found and read. */
final class UnionReading {
  /** With more variants, one method for all of them would be too long for the JIT compiler. */
  static final int MAX_IN_ONE_METHOD = 100;

  private final UnionDef union;
  private final ClassName name;
  private final VariantCode variants;

  UnionReading(UnionDef union, ClassName name, VariantCode variants) {
    this.union = union;
    this.name = name;
    this.variants = variants;
  }

  CodeBlock byTag(Dispatch.ByTag dispatch) {
    Map<String, Integer> cases = new LinkedHashMap<>();
    dispatch.cases().forEach(c -> cases.putIfAbsent(c.tag(), c.variant()));
    String tags =
        cases.keySet().stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(", "));
    String detail = "must have in \"" + dispatch.property() + "\" one of " + shortened(tags);
    CodeBlock otherwise = otherwise(dispatch.fallback(), "discriminator", detail);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T tag = in.peekString($L)", String.class, Literals.string(dispatch.property()))
            .beginControlFlow("if (tag == null)")
            .addStatement("return $L", otherwise)
            .endControlFlow();
    if (cases.size() > MAX_IN_ONE_METHOD) {
      String numbers =
          NumberedCases.numbers(variants.members(), "tags", List.copyOf(cases.keySet()));
      List<CodeBlock> reads = cases.values().stream().map(variants::read).toList();
      return code.addStatement("$T number = $L.get(tag)", Integer.class, numbers)
          .addStatement("return number == null ? $L : $L", otherwise, readNumber(reads))
          .build();
    }
    code.beginControlFlow("return switch (tag)");
    cases.forEach(
        (tag, i) -> code.addStatement("case $L -> $L", Literals.string(tag), variants.read(i)));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  CodeBlock byType(Dispatch.ByType dispatch) {
    Map<Integer, List<String>> types =
        dispatch.cases().stream()
            .collect(
                Collectors.groupingBy(
                    Dispatch.TypeCase::variant,
                    LinkedHashMap::new,
                    Collectors.mapping(c -> c.type().name(), Collectors.toList())));
    String listed =
        dispatch.cases().stream()
            .map(c -> c.type().name().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(", "));
    CodeBlock otherwise = otherwise(null, "type", "must be one of these types: " + listed);
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (in.type())");
    types.forEach(
        (variant, labels) ->
            code.addStatement("case $L -> $L", String.join(", ", labels), variants.read(variant)));
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  CodeBlock byMember(Dispatch.ByMember dispatch) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean many = dispatch.cases().size() > MAX_IN_ONE_METHOD;
    if (many) {
      code.add(byManyMembers(dispatch.cases()));
    } else {
      for (Dispatch.Case each : dispatch.cases()) {
        code.beginControlFlow("if (in.peekHas($L))", Literals.string(each.tag()))
            .addStatement("return $L", variants.read(each.variant()))
            .endControlFlow();
      }
    }
    String listed =
        dispatch.cases().stream().map(c -> "\"" + c.tag() + "\"").collect(Collectors.joining(", "));
    String detail = "must have one of the members " + shortened(listed);
    return code.addStatement("return $L", otherwise(dispatch.fallback(), keyword(), detail))
        .build();
  }

  /** Methods look for some members each, and give the number of the first that is there. */
  private CodeBlock byManyMembers(List<Dispatch.Case> cases) {
    List<CodeBlock> reads = cases.stream().map(each -> variants.read(each.variant())).toList();
    CodeBlock read = readNumber(reads);
    CodeBlock.Builder code = CodeBlock.builder();
    for (int from = 0; from < cases.size(); from += NumberedCases.STRETCH) {
      int to = Math.min(cases.size(), from + NumberedCases.STRETCH);
      String method = variants.members().methodName("find", "member from " + from);
      variants.members().add(found(method, cases, from, to));
      code.addStatement(from == 0 ? "int number = $L(in)" : "number = $L(in)", method);
      code.beginControlFlow("if (number >= 0)").addStatement("return $L", read).endControlFlow();
    }
    return code.build();
  }

  private static MethodSpec found(String method, List<Dispatch.Case> cases, int from, int to) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = from; i < to; i++) {
      code.beginControlFlow("if (in.peekHas($L))", Literals.string(cases.get(i).tag()))
          .addStatement("return $L", i)
          .endControlFlow();
    }
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(code.addStatement("return -1").build())
        .build();
  }

  /** The expression that reads what the number of a case stands for. */
  private CodeBlock readNumber(List<CodeBlock> reads) {
    ParameterSpec in = ParameterSpec.builder(JsonTypes.JSON_READER, "in").build();
    NumberedCases cases =
        new NumberedCases(
            variants.members(),
            JavaTypes.nullable(name),
            List.of(in),
            List.of(ClassName.get(IOException.class)));
    return CodeBlock.of("$L(in, number)", cases.method("read", "variant", reads));
  }

  CodeBlock inOrder() {
    int size = union.variants().size();
    String variant = variantMethod();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("int found = -1")
            .beginControlFlow("for (int i = 0; i < $L; i++)", size)
            .beginControlFlow("if (in.attempt($L(i)))", variant);
    if (union.exactlyOne()) {
      code.beginControlFlow("if (found < 0)")
          .addStatement("found = i")
          .nextControlFlow("else if (in.strict())")
          .addStatement("in.violation(\"oneOf\", \"must match one alternative, matches several\")")
          .addStatement("in.skip()")
          .addStatement("return null")
          .endControlFlow();
    } else {
      code.addStatement("found = i").addStatement("break");
    }
    String detail = "must match one of " + size + " alternatives, matches none";
    return code.endControlFlow()
        .endControlFlow()
        .addStatement(
            "return found < 0 ? $L : $L(found).read(in)",
            otherwise(null, keyword(), detail),
            variant)
        .build();
  }

  private String keyword() {
    return union.exactlyOne() ? "oneOf" : "anyOf";
  }

  private String variantMethod() {
    TypeName result =
        ParameterizedTypeName.get(JsonTypes.JSON_CODEC, WildcardTypeName.subtypeOf(name));
    int size = union.variants().size();
    if (size > MAX_IN_ONE_METHOD) {
      List<CodeBlock> tried = IntStream.range(0, size).mapToObj(variants::tried).toList();
      return new NumberedCases(variants.members(), result, List.of(), List.of())
          .method("variant", "at", tried);
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (index)");
    for (int i = 0; i < size; i++) {
      String label = i == size - 1 ? "default" : "case " + i;
      code.addStatement("$L -> $L", label, variants.tried(i));
    }
    String method = variants.members().methodName("variant", "at");
    variants
        .members()
        .add(
            MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result)
                .addParameter(TypeName.INT, "index")
                .addCode(code.add("$<};\n").build())
                .build());
    return method;
  }

  /** The expression for a document that no case fits. */
  private CodeBlock otherwise(@Nullable Integer fallback, String keyword, String detail) {
    return fallback == null
        ? CodeBlock.of("$L(in)", unknownMethod(keyword, detail))
        : variants.read(fallback);
  }

  private String unknownMethod(String keyword, String detail) {
    return variants
        .members()
        .method("read", "unknown", "unknown", method -> unknown(method, keyword, detail));
  }

  private MethodSpec unknown(String method, String keyword, String detail) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (union.usage().response()) {
      code.beginControlFlow("if (!in.strict())")
          .addStatement("return new $T(in.raw())", name.nestedClass("Unknown"))
          .endControlFlow();
    }
    CodeBlock report = CodeBlock.of("in.violation($S,$W$L)", keyword, Literals.string(detail));
    if (union.dispatch() instanceof Dispatch.ByTag
        || union.dispatch() instanceof Dispatch.ByMember) {
      code.beginControlFlow("if (in.type() == $T.OBJECT)", JsonTypes.JSON_TYPE)
          .addStatement(report)
          .nextControlFlow("else")
          .addStatement("in.violation(\"type\", \"must be an object\")")
          .endControlFlow();
    } else {
      code.addStatement(report);
    }
    code.addStatement("in.skip()").addStatement("return null");
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(JavaTypes.nullable(name))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(code.build())
        .build();
  }

  private static String shortened(String text) {
    int most = 400;
    return text.length() <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most / 2)) + "…";
  }
}
