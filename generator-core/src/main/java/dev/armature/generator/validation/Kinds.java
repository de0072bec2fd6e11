package dev.armature.generator.validation;

import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which kinds of tokens a rule can accept, as bits numbered like the runtime's {@code Token}: never
 * too few. Not thread-safe: it remembers.
 */
public final class Kinds {
  public static final int OBJECT = 1 << 1;
  public static final int ARRAY = 1 << 2;
  public static final int STRING = 1 << 3 | 1 << 9;
  public static final int INTEGER = 1 << 4;
  public static final int DECIMAL = 1 << 5;
  public static final int NUMBER = INTEGER | DECIMAL;
  public static final int TRUE = 1 << 6;
  public static final int FALSE = 1 << 7;
  public static final int BOOLEAN = TRUE | FALSE;
  public static final int NULL = 1 << 8;
  public static final int ALL = OBJECT | ARRAY | STRING | NUMBER | BOOLEAN | NULL;

  private final Map<Rule, Integer> known = new HashMap<>();

  /** The kinds that a rule can accept. */
  public int of(Rule rule) {
    Integer mask = known.get(rule);
    if (mask != null) {
      return mask;
    }
    known.put(rule, ALL); // A rule that leads back to itself narrows nothing.
    int found = compute(rule);
    known.put(rule, found);
    return found;
  }

  private int compute(Rule rule) {
    if (rule.schema().isNever()) {
      return 0;
    }
    int mask = ALL;
    for (Keyword keyword : rule.keywords()) {
      mask &= of(rule, keyword);
    }
    return mask;
  }

  private int of(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.Types types) {
      return types.types().stream().mapToInt(Kinds::of).reduce(0, (a, b) -> a | b);
    } else if (keyword instanceof Keyword.Enum values) {
      return values.values().stream().mapToInt(Kinds::of).reduce(0, (a, b) -> a | b);
    } else if (keyword instanceof Keyword.Const value) {
      return of(value.value());
    } else if (keyword instanceof Keyword.AllOf all) {
      return all.schemas().stream().mapToInt(s -> of(rule.sub(s))).reduce(ALL, (a, b) -> a & b);
    } else if (keyword instanceof Keyword.AnyOf any) {
      return union(rule, any.schemas());
    } else if (keyword instanceof Keyword.OneOf one) {
      return union(rule, one.schemas());
    }
    Rule target = rule.target(keyword);
    return target == null ? ALL : of(target);
  }

  private int union(Rule rule, List<Schema> schemas) {
    return schemas.stream().mapToInt(s -> of(rule.sub(s))).reduce(0, (a, b) -> a | b);
  }

  /** The kinds of a type; of a number both, as {@code 1.0} is an integer too. */
  public static int of(JsonType type) {
    return switch (type) {
      case OBJECT -> OBJECT;
      case ARRAY -> ARRAY;
      case STRING -> STRING;
      case NUMBER, INTEGER -> NUMBER;
      case BOOLEAN -> BOOLEAN;
      case NULL -> NULL;
    };
  }

  private static int of(Node value) {
    if (value instanceof Node.BooleanNode bool) {
      return bool.value() ? TRUE : FALSE;
    }
    return of(Nodes.type(value));
  }
}
