package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes statements.
 *
 * @param indent columns before each of them
 */
record BlockWriter(int indent) implements Statement.Visitor<CodeBlock> {
  /** Columns before a statement of a method of a top-level class. */
  static final int OF_METHOD = 4;

  private static final int DEEPER = 2;

  CodeBlock written(Block block) {
    CodeBlock.Builder code = CodeBlock.builder();
    block.statements().forEach(each -> code.add(each.accept(this)));
    return code.build();
  }

  private CodeBlock inner(Block block) {
    return new BlockWriter(indent + DEEPER).written(block);
  }

  @Override
  public CodeBlock plain(Statement.Plain statement) {
    return CodeBlock.builder().addStatement("$L", statement.code()).build();
  }

  @Override
  public CodeBlock returned(Statement.Return statement) {
    CodeBlock value = statement.value();
    return CodeBlock.builder()
        .addStatement(value.isEmpty() ? "return$L" : "return $L", value)
        .build();
  }

  @Override
  public CodeBlock verdict(Statement.Verdict statement) {
    ConditionLayout layout = new ConditionLayout(indent, indent + "return ".length(), 1);
    return CodeBlock.of("return $L;\n", layout.of(statement.condition()));
  }

  @Override
  public CodeBlock conditional(Statement.If statement) {
    CodeBlock.Builder code = CodeBlock.builder();
    branch(code, "if ", statement);
    return code.add("}\n").build();
  }

  private void branch(CodeBlock.Builder code, String start, Statement.If statement) {
    ConditionLayout layout = new ConditionLayout(indent, indent + start.length() + 1, 3);
    code.add("$L($L) {\n$>", start, layout.of(statement.test()));
    code.add(inner(statement.then())).add("$<");
    Block otherwise = statement.otherwise();
    if (otherwise.statements().size() == 1
        && otherwise.statements().get(0) instanceof Statement.If next) {
      branch(code, "} else if ", next);
    } else if (!otherwise.isEmpty()) {
      code.add("} else {\n$>").add(inner(otherwise)).add("$<");
    }
  }

  @Override
  public CodeBlock loop(Statement.Loop statement) {
    return CodeBlock.builder()
        .add("$L {\n$>", statement.head())
        .add(inner(statement.body()))
        .add("$<}\n")
        .build();
  }

  @Override
  public CodeBlock repeated(Statement.While statement) {
    ConditionLayout layout = new ConditionLayout(indent, indent + "while (".length(), 3);
    return loop(
        new Statement.Loop(
            CodeBlock.of("while ($L)", layout.of(statement.test())), statement.body()));
  }

  @Override
  public CodeBlock choice(Statement.Switch statement) {
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", statement.subject());
    for (Statement.Case each : statement.cases()) {
      code.add(
          each.comment().isEmpty() ? "case $L:$L\n" : "case $L: // $L\n",
          each.label(),
          each.comment());
      code.add(body(each.body()));
    }
    return code.add("default:\n").add(body(statement.otherwise())).add("$<}\n").build();
  }

  /** What a label leads to, which nothing falls out of. */
  private CodeBlock body(Block block) {
    CodeBlock body = new BlockWriter(indent + 2 * DEEPER).written(block);
    CodeBlock.Builder code = CodeBlock.builder().add("$>").add(body);
    return code.add(block.completes() ? "break;\n$<" : "$<").build();
  }
}
