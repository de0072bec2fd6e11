package dev.armature.generator.validation;

import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
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
public final class AcceptedKinds {
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
    Accepted accepted = new Accepted(rule);
    int mask = ALL;
    for (Keyword keyword : rule.keywords()) {
      mask &= keyword.accept(accepted);
    }
    return mask;
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

  /** The kinds that a keyword of a rule leaves. */
  private final class Accepted
      implements Keyword.Visitor<Integer>,
          Assertion.OfAny.Visitor<Integer>,
          Applicator.Visitor<Integer>,
          Applicator.InPlace.Visitor<Integer> {
    private final Rule rule;

    Accepted(Rule rule) {
      this.rule = rule;
    }

    @Override
    public Integer assertion(Assertion keyword) {
      return keyword instanceof Assertion.OfAny any ? any.select(this) : ALL;
    }

    @Override
    public Integer applicator(Applicator keyword) {
      return keyword.group(this);
    }

    @Override
    public Integer annotation(Keyword.Annotation keyword) {
      return ALL;
    }

    @Override
    public Integer types(Keyword.Types keyword) {
      int mask = 0;
      for (JsonType type : keyword.types()) {
        mask |= of(type);
      }
      return mask;
    }

    @Override
    public Integer enumeration(Keyword.Enum keyword) {
      int mask = 0;
      for (Node value : keyword.values()) {
        mask |= of(value);
      }
      return mask;
    }

    @Override
    public Integer constant(Keyword.Const keyword) {
      return of(keyword.value());
    }

    @Override
    public Integer inPlace(Applicator.InPlace keyword) {
      return keyword.select(this);
    }

    @Override
    public Integer byReference(Applicator.ByReference keyword) {
      Rule target = rule.target(keyword);
      return target == null ? ALL : of(target);
    }

    @Override
    public Integer toItems(Applicator.ToItems keyword) {
      return ALL;
    }

    @Override
    public Integer toMembers(Applicator.ToMembers keyword) {
      return ALL;
    }

    @Override
    public Integer allOf(Keyword.AllOf keyword) {
      int mask = ALL;
      for (Schema schema : keyword.schemas()) {
        mask &= of(rule.sub(schema));
      }
      return mask;
    }

    @Override
    public Integer anyOf(Keyword.AnyOf keyword) {
      return union(keyword.schemas());
    }

    @Override
    public Integer oneOf(Keyword.OneOf keyword) {
      return union(keyword.schemas());
    }

    @Override
    public Integer not(Keyword.Not keyword) {
      return ALL;
    }

    @Override
    public Integer condition(Keyword.If keyword) {
      return ALL;
    }

    @Override
    public Integer dependentSchemas(Keyword.DependentSchemas keyword) {
      return ALL;
    }

    private int union(List<Schema> schemas) {
      int mask = 0;
      for (Schema schema : schemas) {
        mask |= of(rule.sub(schema));
      }
      return mask;
    }
  }
}
