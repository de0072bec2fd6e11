package dev.armature.generator.jsonpath;

import dev.armature.generator.jsonpath.JsonPath.Match;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.NumberNode;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import dev.armature.generator.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether what a filter asks holds of a value. For one evaluation. */
final class Truth {
  private final Evaluation evaluation;
  private final Patterns patterns = new Patterns();

  Truth(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  boolean of(Condition condition, Node current) {
    return condition.accept(new Judge(current));
  }

  private final class Judge implements Condition.Visitor<Boolean> {
    private final Node current;
    private final Operands operands;

    Judge(Node current) {
      this.current = current;
      this.operands = new Operands(current);
    }

    @Override
    public Boolean any(Condition.Any condition) {
      return condition.parts().stream().anyMatch(part -> part.accept(this));
    }

    @Override
    public Boolean all(Condition.All condition) {
      return condition.parts().stream().allMatch(part -> part.accept(this));
    }

    @Override
    public Boolean not(Condition.Not condition) {
      return !condition.part().accept(this);
    }

    @Override
    public Boolean exists(Condition.Exists condition) {
      return !evaluation.of(condition.query(), current).isEmpty();
    }

    @Override
    public Boolean comparison(Condition.Comparison condition) {
      Node left = operands.node(condition.left());
      Node right = operands.node(condition.right());
      return switch (condition.operator()) {
        case "==" -> Values.same(left, right);
        case "!=" -> !Values.same(left, right);
        case "<" -> Values.less(left, right);
        case ">" -> Values.less(right, left);
        case "<=" -> Values.less(left, right) || Values.same(left, right);
        default -> Values.less(right, left) || Values.same(left, right);
      };
    }

    @Override
    public Boolean matches(Condition.Matches condition) {
      return operands.node(condition.text()) instanceof StringNode text
          && operands.node(condition.pattern()) instanceof StringNode pattern
          && patterns.match(text.value(), pattern.value(), condition.whole());
    }
  }

  /** What operands are, seen from a value; null is RFC 9535's "nothing". */
  private final class Operands implements Operand.Visitor<@Nullable Node> {
    private final Node current;

    Operands(Node current) {
      this.current = current;
    }

    @Nullable Node node(Operand operand) {
      return operand.accept(this);
    }

    @Override
    public Node literal(Operand.Literal operand) {
      return operand.node();
    }

    @Override
    public @Nullable Node singular(Operand.Singular operand) {
      return only(evaluation.of(operand.query(), current));
    }

    @Override
    public @Nullable Node value(Operand.Value operand) {
      return only(evaluation.of(operand.of(), current));
    }

    @Override
    public Node count(Operand.Count operand) {
      return number(evaluation.of(operand.of(), current).size());
    }

    @Override
    public @Nullable Node length(Operand.Length operand) {
      Node of = node(operand.of());
      if (of instanceof StringNode text) {
        return number(text.value().codePointCount(0, text.value().length()));
      }
      if (of instanceof ArrayNode array) {
        return number(array.items().size());
      }
      return of instanceof ObjectNode object ? number(object.members().size()) : null;
    }

    private static @Nullable Node only(List<Match> found) {
      return found.size() == 1 ? found.get(0).node() : null;
    }

    private static Node number(int value) {
      return new NumberNode(Integer.toString(value), Span.NONE);
    }
  }
}
