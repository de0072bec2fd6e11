package dev.armature.generator.target.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.ir.UnionDef;
import java.util.HashSet;
import java.util.Set;

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
    CodeBlock.Builder code = CodeBlock.builder();
    Set<ClassName> done = new HashSet<>();
    for (int i = 0; i < union.variants().size(); i++) {
      if (done.add(variants.type(i))) {
        String variable = "variant" + i;
        begin(code, done.size() == 1, variants.type(i), variable);
        code.add(variants.write(i, variable));
      }
    }
    if (union.usage().response()) {
      begin(code, done.isEmpty(), name.nestedClass("Unknown"), "unknown");
      code.addStatement("out.raw(unknown.raw())");
    }
    return code.isEmpty() ? code.build() : code.endControlFlow().build();
  }

  private static void begin(CodeBlock.Builder code, boolean first, ClassName type, String name) {
    if (first) {
      code.beginControlFlow("if (value instanceof $T $L)", type, name);
    } else {
      code.nextControlFlow("else if (value instanceof $T $L)", type, name);
    }
  }
}
