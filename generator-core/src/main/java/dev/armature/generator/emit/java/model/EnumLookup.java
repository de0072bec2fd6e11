package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.CodeBlock;

/** Emits how a constant is found by its value. */
final class EnumLookup {
  private EnumLookup() {}

  /** The statements: a switch over strings, else a walk over what {@code all} lists. */
  static CodeBlock of(EnumShape shape, CodeBlock all, CodeBlock otherwise) {
    return shape.switches() ? cases(shape, otherwise) : walk(shape, all, otherwise);
  }

  private static CodeBlock cases(EnumShape shape, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (value)");
    for (int i = 0; i < shape.constants().size(); i++) {
      code.addStatement("case $L -> $L", shape.literal(i), shape.constants().get(i));
    }
    return code.addStatement("default -> $L", otherwise).add("$<};\n").build();
  }

  private static CodeBlock walk(EnumShape shape, CodeBlock all, CodeBlock otherwise) {
    return CodeBlock.builder()
        .beginControlFlow("for ($T each : $L)", shape.name(), all)
        .beginControlFlow("if ($L)", shape.same("each.value", "value"))
        .addStatement("return each")
        .endControlFlow()
        .endControlFlow()
        .addStatement("return $L", otherwise)
        .build();
  }
}
