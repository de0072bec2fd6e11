package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Statement;
import java.util.ArrayList;
import java.util.List;

/** Emits how a constant is found by its value. */
final class EnumLookup {
  private EnumLookup() {}

  /** The statements: a switch over strings, else a walk over what {@code all} lists. */
  static Block of(EnumShape shape, CodeBlock all, CodeBlock otherwise) {
    return shape.switches() ? cases(shape, otherwise) : walk(shape, all, otherwise);
  }

  private static Block cases(EnumShape shape, CodeBlock otherwise) {
    List<Statement.Choice> choices = new ArrayList<>();
    for (int i = 0; i < shape.constants().size(); i++) {
      CodeBlock constant = CodeBlock.of("$L", shape.constants().get(i));
      choices.add(new Statement.Choice(shape.literal(i), constant));
    }
    return Block.of(new Statement.ReturnOneOf(CodeBlock.of("value"), choices, otherwise));
  }

  private static Block walk(EnumShape shape, CodeBlock all, CodeBlock otherwise) {
    Condition same = shape.same("each.value", "value");
    Block found = Block.builder().when(same, Block.returning("each")).build();
    return Block.builder()
        .loop(CodeBlock.of("for ($T each : $L)", shape.name(), all), found)
        .returns(otherwise)
        .build();
  }
}
