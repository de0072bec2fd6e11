package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
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

  /** Leaves the method with a value. */
  public static Block returning(String value) {
    return builder().returns(value).build();
  }

  /** Leaves the method and says whether a condition holds. */
  public static Block returning(Condition condition) {
    return builder().returns(condition).build();
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

  /** The text, as the body of a method. */
  public CodeBlock code() {
    return new BlockWriter(BlockWriter.OF_METHOD).written(this);
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

    /** Leaves the method. */
    public Builder returns() {
      return add(new Statement.Return(CodeBlock.builder().build()));
    }

    /** Leaves the method with a value. */
    public Builder returns(String value) {
      return add(new Statement.Return(CodeBlock.of("$L", value)));
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
