package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** Statements in order, all of which can be reached. */
public final class Block {
  public static final Block EMPTY = new Block(List.of());

  private final List<Statement> statements;

  private Block(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /** One statement. */
  public static Block of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  public static Block of(Statement statement) {
    return builder().add(statement).build();
  }

  /** One statement that is an expression. */
  public static Block of(CodeBlock expression) {
    return builder().add(expression).build();
  }

  /** Leaves the method with a value. */
  public static Block returning(String value) {
    return builder().returns(value).build();
  }

  public static Block returning(CodeBlock value) {
    return builder().returns(value).build();
  }

  /** Leaves the method and says whether a condition holds. */
  public static Block returning(Condition condition) {
    return builder().returns(condition).build();
  }

  /** One of several blocks, by numbers in sequence; whatever else comes counts as the last. */
  public static Block numbered(CodeBlock number, int first, List<Block> blocks) {
    int last = blocks.size() - 1;
    List<Statement.Arrow> arrows = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      arrows.add(new Statement.Arrow(CodeBlock.of("$L", first + i), blocks.get(i)));
    }
    return of(new Statement.Arrows(number, arrows, blocks.get(last)));
  }

  /** Leaves the method with one of several values, by numbers in sequence. */
  public static Block returningNumbered(CodeBlock number, int first, List<CodeBlock> values) {
    int last = values.size() - 1;
    List<Statement.Choice> choices = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      choices.add(new Statement.Choice(CodeBlock.of("$L", first + i), values.get(i)));
    }
    return of(new Statement.ReturnOneOf(number, choices, values.get(last)));
  }

  public static Block join(List<Block> blocks) {
    Builder all = builder();
    blocks.forEach(all::add);
    return all.build();
  }

  public static Builder builder() {
    return new Builder();
  }

  List<Statement> statements() {
    return statements;
  }

  public boolean isEmpty() {
    return statements.isEmpty();
  }

  /** Whether what follows the block can be reached. */
  public boolean completes() {
    return isEmpty() || statements.get(statements.size() - 1).completes();
  }

  /** The text. */
  public CodeBlock code() {
    return BlockWriter.VISITOR.written(this);
  }

  /** Gathers statements; those that cannot be reached do not become part of it. Not thread-safe. */
  public static final class Builder {
    private final List<Statement> statements = new ArrayList<>();
    private boolean completes = true;

    private Builder() {}

    /** Whether a statement that is added now can be reached. */
    public boolean completes() {
      return completes;
    }

    public Builder add(Statement statement) {
      if (completes) {
        statements.add(statement);
        completes = statement.completes();
      }
      return this;
    }

    public Builder add(Block block) {
      block.statements().forEach(this::add);
      return this;
    }

    /** Adds a declaration, an assignment or a call. */
    public Builder add(String format, Object... arguments) {
      return add(new Statement.Plain(CodeBlock.of(format, arguments)));
    }

    /** Adds a statement that is an expression. */
    public Builder add(CodeBlock expression) {
      return add(new Statement.Plain(expression));
    }

    /** Declares a variable. */
    public Builder declare(Class<?> type, String name, CodeBlock value) {
      return declare(TypeName.get(type), name, value);
    }

    public Builder declare(TypeName type, String name, CodeBlock value) {
      CodeBlock code = Breaks.assigned(CodeBlock.of("$T $L", type, name), value);
      return add(new Statement.Plain(code, true));
    }

    /** Gives a variable a value. */
    public Builder assign(String variable, CodeBlock value) {
      return add(Breaks.assigned(CodeBlock.of("$L", variable), value));
    }

    /** Throws an exception. */
    public Builder throwing(CodeBlock exception) {
      return add(new Statement.Throw(exception));
    }

    /** Leaves the loop around it. */
    public Builder breaks() {
      return add(new Statement.Break());
    }

    /** Leaves the method. */
    public Builder returns() {
      return add(new Statement.Return(CodeBlock.builder().build()));
    }

    /** Leaves the method with a value. */
    public Builder returns(String value) {
      return add(new Statement.Return(CodeBlock.of("$L", value)));
    }

    public Builder returns(CodeBlock value) {
      return add(new Statement.Return(value));
    }

    /** Leaves the method and says whether a condition holds. */
    public Builder returns(Condition condition) {
      return add(new Statement.Verdict(condition));
    }

    public Builder when(Condition test, Block then) {
      return when(test, then, EMPTY);
    }

    /** Adds one of two blocks if the condition is constant, else the choice between them. */
    public Builder when(Condition test, Block then, Block otherwise) {
      if (test.isTrue() || test.isFalse()) {
        return add(test.isTrue() ? then : otherwise);
      }
      return add(new Statement.If(test, then, otherwise));
    }

    /** Adds a loop whose head lets it end. */
    public Builder loop(CodeBlock head, Block body) {
      return add(new Statement.Loop(head, body));
    }

    /** Adds a loop as long as a condition holds that is not constant. */
    public Builder loop(Condition test, Block body) {
      return add(new Statement.While(test, body));
    }

    public Block build() {
      return new Block(statements);
    }
  }
}
