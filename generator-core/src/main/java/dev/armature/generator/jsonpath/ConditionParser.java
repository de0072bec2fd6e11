package dev.armature.generator.jsonpath;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what filters ask, and sees to it that functions get what they take (section 2.4.3). */
final class ConditionParser {
  private static final List<String> OPERATORS = List.of("==", "!=", "<=", ">=", "<", ">");
  private static final List<String> TESTS = List.of("match", "search");

  private final Cursor in;
  private final QueryParser queries;

  ConditionParser(Cursor in, QueryParser queries) {
    this.in = in;
    this.queries = queries;
  }

  Condition condition() {
    List<Condition> parts = new ArrayList<>(List.of(conjunction()));
    while (in.takeAfterBlanks("||")) {
      in.blanks();
      parts.add(conjunction());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
  }

  private Condition conjunction() {
    List<Condition> parts = new ArrayList<>(List.of(basic()));
    while (in.takeAfterBlanks("&&")) {
      in.blanks();
      parts.add(basic());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private Condition basic() {
    if (in.take("!")) {
      in.blanks();
      return new Condition.Not(in.peek() == '(' ? group() : test());
    }
    return in.peek() == '(' ? group() : testOrComparison();
  }

  private Condition group() {
    in.expect("(");
    in.enter();
    in.blanks();
    Condition inner = condition();
    in.blanks();
    in.expect(")");
    in.leave();
    return inner;
  }

  /** Something that is true or false by itself. */
  private Condition test() {
    if (in.peek() == '$' || in.peek() == '@') {
      return new Condition.Exists(queries.query());
    }
    Condition matching = matching();
    if (matching == null) {
      throw in.fault("a query, 'match' or 'search' is missing");
    }
    return matching;
  }

  private Condition testOrComparison() {
    boolean query = in.peek() == '$' || in.peek() == '@';
    if (query) {
      Query found = queries.query();
      return comparesNext() ? comparison(singular(found)) : new Condition.Exists(found);
    }
    Condition matching = matching();
    if (matching != null) {
      if (comparesNext()) {
        throw in.fault("'match' and 'search' are true or false, and not compared");
      }
      return matching;
    }
    Operand left = operand();
    if (!comparesNext()) {
      throw in.fault("the value must be compared with another one");
    }
    return comparison(left);
  }

  private boolean comparesNext() {
    return in.followsBlanks("=!<>");
  }

  private Condition comparison(Operand left) {
    in.blanks();
    for (String operator : OPERATORS) {
      if (in.take(operator)) {
        in.blanks();
        return new Condition.Comparison(left, operator, operand());
      }
    }
    throw in.fault("'==', '!=', '<', '<=', '>' or '>=' is missing");
  }

  private Operand singular(Query query) {
    if (!query.singular()) {
      throw in.fault("a query that is compared selects one value at most");
    }
    return new Operand.Singular(query);
  }

  private Operand operand() {
    char next = in.peek();
    if (next == '$' || next == '@') {
      return singular(queries.query());
    }
    if (next == '\'' || next == '"') {
      return new Operand.Literal(new Node.StringNode(in.string(), Span.NONE));
    }
    if (in.atInteger()) {
      return new Operand.Literal(new Node.NumberNode(in.number(), Span.NONE));
    }
    String word = in.function();
    return switch (word) {
      case "true", "false" ->
          new Operand.Literal(new Node.BooleanNode(word.equals("true"), Span.NONE));
      case "null" -> new Operand.Literal(new Node.NullNode(Span.NONE));
      case "length" -> new Operand.Length(only(this::operand));
      case "count" -> new Operand.Count(only(queries::query));
      case "value" -> new Operand.Value(only(queries::query));
      default -> throw in.fault("a value is missing: text, number, true, false, null or a query");
    };
  }

  private <T> T only(Supplier<T> argument) {
    in.expect("(");
    in.enter();
    in.blanks();
    T found = argument.get();
    in.blanks();
    in.expect(")");
    in.leave();
    return found;
  }

  private @Nullable Condition matching() {
    for (String function : TESTS) {
      if (in.take(function + "(")) {
        return matching(function.equals("match"));
      }
    }
    return null;
  }

  private Condition matching(boolean whole) {
    in.enter();
    in.blanks();
    Operand text = operand();
    in.blanks();
    in.expect(",");
    in.blanks();
    Operand pattern = operand();
    in.blanks();
    in.expect(")");
    in.leave();
    return new Condition.Matches(text, pattern, whole);
  }
}
