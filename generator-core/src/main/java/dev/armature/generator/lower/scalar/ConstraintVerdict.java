package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.math.BigDecimal;
import java.util.List;

/**
 * Tells whether a value of the contract keeps a rule. Whole schemas are left to the run.
 *
 * @param value the value; a rule about another type lets it pass
 */
record ConstraintVerdict(Node value) implements Constraint.Visitor<Boolean> {
  @Override
  public Boolean minLength(int limit) {
    return !(value instanceof Node.StringNode text) || length(text) >= limit;
  }

  @Override
  public Boolean maxLength(int limit) {
    return !(value instanceof Node.StringNode text) || length(text) <= limit;
  }

  private static int length(Node.StringNode text) {
    return text.value().codePointCount(0, text.value().length());
  }

  @Override
  public Boolean pattern(String ecma) {
    Regex regex = value instanceof Node.StringNode ? EcmaPattern.compile(ecma) : null;
    return regex == null
        || !(value instanceof Node.StringNode text)
        || isFound(regex, text.value());
  }

  /** A text that is too hard to match is left to the run. */
  private static boolean isFound(Regex regex, String text) {
    try {
      return regex.find(text);
    } catch (RegexLimitException tooHard) {
      return true;
    }
  }

  @Override
  public Boolean format(String name, Format known) {
    if (value instanceof Node.StringNode text) {
      return known.matches(text.value());
    }
    FormatRange range = known.range();
    return range == null
        || !(value instanceof Node.NumberNode number)
        || range.contains(Nodes.number(number));
  }

  @Override
  public Boolean minimum(BigDecimal limit, boolean exclusive) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).compareTo(limit) >= (exclusive ? 1 : 0);
  }

  @Override
  public Boolean maximum(BigDecimal limit, boolean exclusive) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).compareTo(limit) <= (exclusive ? -1 : 0);
  }

  @Override
  public Boolean multipleOf(BigDecimal divisor) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).remainder(divisor).signum() == 0;
  }

  @Override
  public Boolean minItems(int limit) {
    return !(value instanceof Node.ArrayNode array) || array.items().size() >= limit;
  }

  @Override
  public Boolean maxItems(int limit) {
    return !(value instanceof Node.ArrayNode array) || array.items().size() <= limit;
  }

  @Override
  public Boolean uniqueItems() {
    if (!(value instanceof Node.ArrayNode array)) {
      return true;
    }
    List<Node> items = array.items();
    for (int i = 0; i < items.size(); i++) {
      Node item = items.get(i);
      if (items.subList(0, i).stream().anyMatch(other -> Nodes.same(item, other))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Boolean minProperties(int limit) {
    return !(value instanceof Node.ObjectNode object) || object.members().size() >= limit;
  }

  @Override
  public Boolean maxProperties(int limit) {
    return !(value instanceof Node.ObjectNode object) || object.members().size() <= limit;
  }

  @Override
  public Boolean oneOf(List<Node> values) {
    return values.stream().anyMatch(other -> Nodes.same(value, other));
  }

  @Override
  public Boolean never() {
    return false;
  }

  @Override
  public Boolean valid(Constraint.Valid check) {
    return true;
  }
}
