package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Writes statements. */
final class BlockWriter implements Statement.Visitor<CodeBlock> {
  static final BlockWriter VISITOR = new BlockWriter();

  private BlockWriter() {}

  CodeBlock written(Block block) {
    CodeBlock.Builder code = CodeBlock.builder();
    block.statements().forEach(each -> code.add(each.accept(this)));
    return code.build();
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
  public CodeBlock thrown(Statement.Throw statement) {
    return CodeBlock.of("throw $L;\n", statement.exception());
  }

  @Override
  public CodeBlock broken(Statement.Break statement) {
    return CodeBlock.of("break;\n");
  }

  @Override
  public CodeBlock verdict(Statement.Verdict statement) {
    return CodeBlock.of("return $L;\n", statement.condition().code());
  }

  @Override
  public CodeBlock conditional(Statement.If statement) {
    CodeBlock.Builder code = CodeBlock.builder();
    branch(code, "if ", statement);
    return code.add("}\n").build();
  }

  private void branch(CodeBlock.Builder code, String start, Statement.If statement) {
    code.add("$L($L) {\n$>", start, statement.test().code());
    code.add(written(statement.then())).add("$<");
    Block otherwise = statement.otherwise();
    if (otherwise.statements().size() == 1
        && otherwise.statements().get(0) instanceof Statement.If next) {
      branch(code, "} else if ", next);
    } else if (!otherwise.isEmpty()) {
      code.add("} else {\n$>").add(written(otherwise)).add("$<");
    }
  }

  @Override
  public CodeBlock loop(Statement.Loop statement) {
    return CodeBlock.builder()
        .add("$L {\n$>", statement.head())
        .add(written(statement.body()))
        .add("$<}\n")
        .build();
  }

  @Override
  public CodeBlock repeated(Statement.While statement) {
    CodeBlock head = CodeBlock.of("while ($L)", statement.test().code());
    return loop(new Statement.Loop(head, statement.body()));
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
    CodeBlock.Builder code = CodeBlock.builder().add("$>").add(written(block));
    return code.add(block.completes() ? "break;\n$<" : "$<").build();
  }

  @Override
  public CodeBlock arrows(Statement.Arrows statement) {
    List<Statement.Arrow> arrows = statement.arrows();
    for (Statement.Arrow each : arrows) {
      if (Literals.isNoConstant(each.label())) {
        List<Statement.Arrow> rest = arrows.stream().filter(other -> other != each).toList();
        Block otherwise =
            Block.of(new Statement.Arrows(statement.subject(), rest, statement.otherwise()));
        Condition same = isLabel(each.label(), statement.subject());
        return conditional(new Statement.If(same, each.body(), otherwise));
      }
    }
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", statement.subject());
    statement
        .arrows()
        .forEach(each -> arrow(code, CodeBlock.of("case $L", each.label()), each.body()));
    arrow(code, CodeBlock.of("default"), statement.otherwise());
    return code.add("$<}\n").build();
  }

  private static Condition isLabel(CodeBlock label, CodeBlock subject) {
    return Condition.term("$L.equals($L)", label, subject);
  }

  private void arrow(CodeBlock.Builder code, CodeBlock label, Block body) {
    List<Statement> statements = body.statements();
    boolean one = statements.size() == 1;
    if (one && statements.get(0) instanceof Statement.Plain plain && !plain.declares()) {
      code.add("$L -> $L", label, written(body));
    } else if (statements.isEmpty()) {
      code.add("$L -> {}\n", label);
    } else {
      code.add("$L -> {\n$>$L$<}\n", label, written(body));
    }
  }

  @Override
  public CodeBlock returnedOneOf(Statement.ReturnOneOf statement) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Statement.Choice> choices = new ArrayList<>();
    for (Statement.Choice each : statement.choices()) {
      if (Literals.isNoConstant(each.label())) {
        Condition same = isLabel(each.label(), statement.subject());
        code.add(written(Block.builder().when(same, Block.returning(each.value())).build()));
      } else {
        choices.add(each);
      }
    }
    code.add("return switch ($L) {\n$>", statement.subject());
    for (Statement.Choice each : choices) {
      code.addStatement("case $L -> $L", each.label(), Breaks.value(each.value()));
    }
    return code.addStatement("default -> $L", Breaks.value(statement.otherwise()))
        .add("$<};\n")
        .build();
  }
}
