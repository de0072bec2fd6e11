package dev.armature.generator.facts;

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
 * Which kinds of values a schema can accept, as bits numbered like the runtime's {@code Token}:
 * never too few. Not thread-safe: it remembers.
 *
 * @param <S> a schema, compared by identity
 */
public final class AcceptedKinds<S> {
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

  private final SchemaLinks<S> links;
  private final Map<S, Integer> known = new HashMap<>();
  private int depth;

  /** Goes along links. */
  public AcceptedKinds(SchemaLinks<S> links) {
    this.links = links;
  }

  /** The kinds that a schema can accept. */
  public int of(S schema) {
    Integer mask = known.get(schema);
    if (mask != null) {
      return mask;
    }
    if (depth > SchemaLinks.MAX_DEPTH) {
      return ALL;
    }
    known.put(schema, ALL); // A schema that leads back to itself narrows nothing.
    depth++;
    int found = compute(schema);
    depth--;
    known.put(schema, found);
    return found;
  }

  /** Whether the kind of a value says which of some schemas alone may accept it. */
  public boolean tellApart(List<S> schemas) {
    int seen = 0;
    for (S schema : schemas) {
      int own = of(schema);
      if ((seen & own) != 0) {
        return false;
      }
      seen |= own;
    }
    return true;
  }

  private int compute(S schema) {
    if (links.isNever(schema)) {
      return 0;
    }
    Accepted accepted = new Accepted(schema);
    int mask = ALL;
    for (Keyword keyword : links.keywords(schema)) {
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

  /** The kinds that a keyword of a schema leaves. */
  private final class Accepted
      implements Keyword.Visitor<Integer>,
          Assertion.OfAny.Visitor<Integer>,
          Applicator.Visitor<Integer>,
          Applicator.InPlace.Visitor<Integer> {
    private final S schema;

    Accepted(S schema) {
      this.schema = schema;
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
      S target = links.mayLeadElsewhere(keyword) ? null : links.target(schema, keyword);
      return target == null ? ALL : AcceptedKinds.this.of(target);
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
      for (Schema each : keyword.schemas()) {
        mask &= AcceptedKinds.this.of(links.sub(schema, each));
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
      for (Schema each : schemas) {
        mask |= AcceptedKinds.this.of(links.sub(schema, each));
      }
      return mask;
    }
  }
}
