package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** A statement of generated code. */
public sealed interface Statement {
  /**
   * A declaration, an assignment or a call.
   *
   * @param declares whether it is a declaration, which needs a block around it
   */
  record Plain(CodeBlock code, boolean declares) implements Statement {
    Plain(CodeBlock code) {
      this(code, false);
    }

    @Override
    public boolean completes() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.plain(this);
    }
  }

  /** Leaves the method with a value, or without one if the code is empty. */
  record Return(CodeBlock value) implements Statement {
    @Override
    public boolean completes() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.returned(this);
    }
  }

  /** Throws an exception. */
  record Throw(CodeBlock exception) implements Statement {
    @Override
    public boolean completes() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thrown(this);
    }
  }

  /** Leaves the loop around it, which can end otherwise, too. */
  record Break() implements Statement {
    @Override
    public boolean completes() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.broken(this);
    }
  }

  /** Leaves the method and says whether a condition holds. */
  record Verdict(Condition condition) implements Statement {
    @Override
    public boolean completes() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.verdict(this);
    }
  }

  /** One of two blocks, the second of which may be empty. */
  record If(Condition test, Block then, Block otherwise) implements Statement {
    @Override
    public boolean completes() {
      return then.completes() || otherwise.completes();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }
  }

  /** A loop whose head lets it end. */
  record Loop(CodeBlock head, Block body) implements Statement {
    @Override
    public boolean completes() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.loop(this);
    }
  }

  /** A loop as long as a condition holds that is not constant. */
  record While(Condition test, Block body) implements Statement {
    @Override
    public boolean completes() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeated(this);
    }
  }

  /** One of several blocks, by a number; it ends after that block. */
  record Switch(CodeBlock subject, List<Case> cases, Block otherwise) implements Statement {
    @Override
    public boolean completes() {
      return otherwise.completes() || cases.stream().anyMatch(each -> each.body().completes());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** One of several blocks, by constants behind arrows; nothing falls through. */
  record Arrows(CodeBlock subject, List<Arrow> arrows, Block otherwise) implements Statement {
    @Override
    public boolean completes() {
      return otherwise.completes() || arrows.stream().anyMatch(each -> each.body().completes());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arrows(this);
    }
  }

  /** What a switch does for a constant, or for several with commas between them. */
  record Arrow(CodeBlock label, Block body) {}

  /** Leaves the method with one of several values, by constants. */
  record ReturnOneOf(CodeBlock subject, List<Choice> choices, CodeBlock otherwise)
      implements Statement {
    @Override
    public boolean completes() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.returnedOneOf(this);
    }
  }

  /** The value for a constant, or for several with commas between them. */
  record Choice(CodeBlock label, CodeBlock value) {}

  /**
   * What a switch does for one constant.
   *
   * @param comment what the constant stands for, or empty
   */
  record Case(CodeBlock label, String comment, Block body) {}

  /** What to do with each kind of statement. */
  interface Visitor<R> {
    R plain(Plain statement);

    R returned(Return statement);

    R thrown(Throw statement);

    R broken(Break statement);

    R verdict(Verdict statement);

    R conditional(If statement);

    R loop(Loop statement);

    R repeated(While statement);

    R choice(Switch statement);

    R arrows(Arrows statement);

    R returnedOneOf(ReturnOneOf statement);
  }

  /** Whether what follows can be reached, as JLS 14.22 defines it. */
  boolean completes();

  <R> R accept(Visitor<R> visitor);
}
