package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.schema.EcmaPattern;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.util.List;

/**
 * Tells whether a value of the contract keeps a rule. Whole schemas are left to the run.
 *
 * @param value the value; a rule about another type lets it pass
 */
record ConstraintVerdict(Node value) implements Constraint.Visitor<Boolean> {
  @Override
  public Boolean minLength(Keyword.MinLength keyword) {
    return !(value instanceof Node.StringNode text) || length(text) >= keyword.limit();
  }

  @Override
  public Boolean maxLength(Keyword.MaxLength keyword) {
    return !(value instanceof Node.StringNode text) || length(text) <= keyword.limit();
  }

  private static int length(Node.StringNode text) {
    return text.value().codePointCount(0, text.value().length());
  }

  @Override
  public Boolean pattern(Keyword.Pattern keyword) {
    Regex regex = value instanceof Node.StringNode ? EcmaPattern.compile(keyword.ecma()) : null;
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
  public Boolean minimum(Keyword.Minimum keyword) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).compareTo(keyword.limit()) >= (keyword.exclusive() ? 1 : 0);
  }

  @Override
  public Boolean maximum(Keyword.Maximum keyword) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).compareTo(keyword.limit()) <= (keyword.exclusive() ? -1 : 0);
  }

  @Override
  public Boolean multipleOf(Keyword.MultipleOf keyword) {
    return !(value instanceof Node.NumberNode number)
        || Nodes.number(number).remainder(keyword.divisor()).signum() == 0;
  }

  @Override
  public Boolean minItems(Keyword.MinItems keyword) {
    return !(value instanceof Node.ArrayNode array) || array.items().size() >= keyword.limit();
  }

  @Override
  public Boolean maxItems(Keyword.MaxItems keyword) {
    return !(value instanceof Node.ArrayNode array) || array.items().size() <= keyword.limit();
  }

  @Override
  public Boolean uniqueItems(Keyword.UniqueItems keyword) {
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
  public Boolean minProperties(Keyword.MinProperties keyword) {
    return !(value instanceof Node.ObjectNode object) || object.members().size() >= keyword.limit();
  }

  @Override
  public Boolean maxProperties(Keyword.MaxProperties keyword) {
    return !(value instanceof Node.ObjectNode object) || object.members().size() <= keyword.limit();
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
