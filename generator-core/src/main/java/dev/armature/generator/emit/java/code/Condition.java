package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A boolean expression. Those that {@link #all}, {@link #any} and {@link #choice} give are as
 * simple as their constants let them be: a constant within another condition does not occur.
 */
public sealed interface Condition {
  Condition TRUE = new Constant(true);
  Condition FALSE = new Constant(false);

  /** Whatever the values are. */
  record Constant(boolean value) implements Condition {
    @Override
    public Condition negated() {
      return value ? FALSE : TRUE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /** A call or a variable, which binds closer than every operator. */
  record Term(CodeBlock code) implements Condition {
    @Override
    public Condition negated() {
      return new Not(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.term(this);
    }
  }

  /** Two values compared, each of which binds closer than that. */
  record Comparison(CodeBlock left, Sign sign, CodeBlock right) implements Condition {
    @Override
    public Condition negated() {
      return new Comparison(left, sign.opposite(), right);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Whether a value is of a class. */
  record InstanceOf(CodeBlock code) implements Condition {
    @Override
    public Condition negated() {
      return new Not(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.instanceOf(this);
    }
  }

  /** The opposite of one that has none of its own. */
  record Not(Condition operand) implements Condition {
    @Override
    public Condition negated() {
      return operand;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Two or more, of which all hold; none is of this kind itself. */
  record All(List<Condition> operands) implements Condition {
    @Override
    public Condition negated() {
      return opposite(operands).map(Condition::any).orElseGet(() -> new Not(this));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** Two or more, of which one holds; none is of this kind itself. */
  record Any(List<Condition> operands) implements Condition {
    @Override
    public Condition negated() {
      return opposite(operands).map(Condition::all).orElseGet(() -> new Not(this));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** One of two, as a third one holds or not. */
  record Choice(Condition test, Condition then, Condition otherwise) implements Condition {
    @Override
    public Condition negated() {
      return new Not(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** What to do with each kind of condition. */
  interface Visitor<R> {
    R constant(Constant condition);

    R term(Term condition);

    R comparison(Comparison condition);

    R instanceOf(InstanceOf condition);

    R not(Not condition);

    R all(All condition);

    R any(Any condition);

    R choice(Choice condition);
  }

  /** What holds where this does not. */
  Condition negated();

  <R> R accept(Visitor<R> visitor);

  default boolean isTrue() {
    return equals(TRUE);
  }

  default boolean isFalse() {
    return equals(FALSE);
  }

  default CodeBlock code() {
    return accept(ConditionCode.VISITOR);
  }

  static Condition of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A call or a variable. */
  static Condition term(String format, Object... arguments) {
    return new Term(CodeBlock.of(format, arguments));
  }

  /** A comparison with an operand that is a literal or the name of a constant. */
  static Condition compare(CodeBlock left, Sign sign, Object right) {
    return new Comparison(left, sign, CodeBlock.of("$L", right));
  }

  /** Whether the value of an expression without effects is null. */
  static Condition isNull(String expression) {
    return compare(CodeBlock.of("$L", expression), Sign.EQUAL, "null");
  }

  /** Whether a value is of a class; if so, a variable has it. */
  static Condition isOf(String value, ClassName type, String variable) {
    return new InstanceOf(
        Breaks.parts(
            List.of(CodeBlock.of("$L", value), CodeBlock.of("instanceof $T $L", type, variable))));
  }

  /** Conditions of which all must hold. */
  static Condition all(List<Condition> conditions) {
    List<Condition> operands = new ArrayList<>();
    for (Condition each : conditions) {
      if (each.isFalse()) {
        return FALSE;
      } else if (each instanceof All all) {
        operands.addAll(all.operands());
      } else if (!each.isTrue()) {
        operands.add(each);
      }
    }
    return operands.isEmpty() ? TRUE : operands.size() == 1 ? operands.get(0) : new All(operands);
  }

  /** Conditions of which one must hold. */
  static Condition any(List<Condition> conditions) {
    List<Condition> operands = new ArrayList<>();
    for (Condition each : conditions) {
      if (each.isTrue()) {
        return TRUE;
      } else if (each instanceof Any any) {
        operands.addAll(any.operands());
      } else if (!each.isFalse()) {
        operands.add(each);
      }
    }
    return operands.isEmpty() ? FALSE : operands.size() == 1 ? operands.get(0) : new Any(operands);
  }

  /** What must hold where something else does. */
  static Condition implied(Condition premise, List<Condition> conclusion) {
    return any(List.of(premise.negated(), all(conclusion)));
  }

  /** One of two conditions, as a third one holds or not. */
  static Condition choice(Condition test, Condition then, Condition otherwise) {
    if (test instanceof Constant constant) {
      return constant.value() ? then : otherwise;
    } else if (otherwise.isTrue()) {
      return implied(test, List.of(then));
    } else if (then.isTrue()) {
      return any(List.of(test, otherwise));
    } else if (otherwise.isFalse()) {
      return all(List.of(test, then));
    } else if (then.isFalse()) {
      return all(List.of(test.negated(), otherwise));
    }
    return new Choice(test, then, otherwise);
  }

  /** The opposites of operands, if a negation goes away with them. */
  private static Optional<List<Condition>> opposite(List<Condition> operands) {
    return operands.stream().anyMatch(Not.class::isInstance)
        ? Optional.of(operands.stream().map(Condition::negated).toList())
        : Optional.empty();
  }
}
