package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.ir.UnionDef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits how a union is written: by the class of the value. */
final class UnionWriting {
  private final UnionDef union;
  private final ClassName name;
  private final VariantCode variants;

  UnionWriting(UnionDef union, ClassName name, VariantCode variants) {
    this.union = union;
    this.name = name;
    this.variants = variants;
  }

  CodeBlock body() {
    Map<ClassName, Integer> types = new LinkedHashMap<>();
    for (int i = 0; i < union.variants().size(); i++) {
      types.putIfAbsent(variants.type(i), i);
    }
    return types.size() > UnionReading.MAX_IN_ONE_METHOD ? many(types) : few(types);
  }

  private CodeBlock few(Map<ClassName, Integer> types) {
    CodeBlock.Builder code = CodeBlock.builder();
    types.forEach(
        (type, variant) -> {
          String variable = "variant" + variant;
          begin(code, code.isEmpty(), type, variable);
          code.add(variants.write(variant, variable));
        });
    if (union.usage().response()) {
      begin(code, code.isEmpty(), name.nestedClass("Unknown"), "unknown");
      code.addStatement("out.raw(unknown.raw())");
    }
    return code.isEmpty() ? code.build() : code.endControlFlow().build();
  }

  /** Methods look for some types each, and say whether they have written the value. */
  private CodeBlock many(Map<ClassName, Integer> types) {
    List<CodeBlock> tries = new ArrayList<>();
    types.forEach(
        (type, variant) ->
            tries.add(
                CodeBlock.builder()
                    .beginControlFlow("if (value instanceof $T variant$L)", type, variant)
                    .add(variants.write(variant, "variant" + variant))
                    .addStatement("return true")
                    .endControlFlow()
                    .build()));
    CodeBlock.Builder code = CodeBlock.builder();
    int from = 0;
    for (List<CodeBlock> some : Stretches.of(tries, NumberedCases.STRETCH)) {
      String method = variants.members().methodName("write", "variant from " + from);
      from += some.size();
      variants.members().add(written(method, some));
      code.beginControlFlow("if ($L(out, value))", method).addStatement("return").endControlFlow();
    }
    if (union.usage().response()) {
      begin(code, true, name.nestedClass("Unknown"), "unknown");
      code.addStatement("out.raw(unknown.raw())").endControlFlow();
    }
    return code.build();
  }

  private MethodSpec written(String method, List<CodeBlock> tries) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(JsonTypes.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addException(IOException.class)
        .addCode(tries.stream().collect(CodeBlock.joining("")))
        .addStatement("return false")
        .build();
  }

  private static void begin(CodeBlock.Builder code, boolean first, ClassName type, String name) {
    if (first) {
      code.beginControlFlow("if (value instanceof $T $L)", type, name);
    } else {
      code.nextControlFlow("else if (value instanceof $T $L)", type, name);
    }
  }
}
