package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why schemas surely refuse values (JSON Schema 2020-12 core, section 10, and validation, section
 * 6). Where a keyword is hard to decide it refuses nothing: a valid value is never called refused.
 * Not thread-safe.
 */
final class Refusals {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_STEPS = 2_000;

  private final ScalarRules scalars;
  private final ArrayRules arrays;
  private final ObjectRules objects;
  private @Nullable Direction direction;
  private int steps;
  private long allSteps;
  private boolean unsure;

  /**
   * Refusals where some formats are checked.
   *
   * @param asserted whether a format is, by its name
   */
  Refusals(Neighbours neighbours, Predicate<String> asserted) {
    this.scalars = new ScalarRules(asserted);
    this.arrays = new ArrayRules(this);
    this.objects = new ObjectRules(this, neighbours);
  }

  /**
   * What refuses a value; null if nothing surely does.
   *
   * @param way which way the value travels: what does not travel that way may be missing; null if
   *     that is unknown
   */
  @Nullable Refusal why(Schema schema, Node value, @Nullable Direction way) {
    this.steps = 0;
    this.direction = way;
    return why(schema, value, 0);
  }

  @Nullable Direction direction() {
    return direction;
  }

  /** How many schemas were asked so far. */
  long steps() {
    return allSteps;
  }

  /** Notes that what is asked now cannot be told for sure. */
  void doubt() {
    unsure = true;
  }

  /** Whether nothing more is asked for this value: loops end here, or they would add up. */
  boolean isSpent() {
    return steps > MAX_STEPS;
  }

  /** A verdict that no keyword stands behind. */
  Verdict verdict(Schema schema, Node value, int depth) {
    boolean before = unsure;
    unsure = false;
    Verdict verdict = Verdict.refusedIf(why(schema, value, depth) != null);
    verdict = verdict == Verdict.ACCEPTED && unsure ? Verdict.UNSURE : verdict;
    unsure = before;
    return verdict;
  }

  @Nullable Refusal why(Schema schema, Node value, int depth) {
    allSteps++;
    if (depth > MAX_DEPTH || ++steps > MAX_STEPS) {
      doubt();
      return null;
    }
    if (schema.isNever()) {
      return new Refusal("'false'");
    }
    for (Keyword keyword : schema.keywords()) {
      Refusal why = why(schema, keyword, value, depth + 1);
      if (why != null || isSpent()) {
        return why;
      }
    }
    return null;
  }

  private @Nullable Refusal why(Schema schema, Keyword keyword, Node value, int depth) {
    if (isNullBeside(schema, keyword, value)) {
      return null;
    } else if (keyword instanceof Keyword.Ref ref) {
      Schema target = ref.reference().target();
      return target == null ? doubted() : why(target, value, depth);
    } else if (keyword instanceof Keyword.AllOf all) {
      return first(all.schemas(), value, depth);
    } else if (keyword instanceof Keyword.If condition) {
      return branch(condition, value, depth);
    } else if (value instanceof Node.ArrayNode array) {
      Refusal why = arrays.why(schema, keyword, array, depth);
      return why == null ? plain(schema, keyword, value, depth) : why;
    } else if (value instanceof Node.ObjectNode object) {
      Refusal why = objects.why(schema, keyword, object, depth);
      return why == null ? plain(schema, keyword, value, depth) : why;
    }
    return plain(schema, keyword, value, depth);
  }

  /** Whether a value is valid whatever a keyword says: null, by decision 11. */
  private static boolean isNullBeside(Schema schema, Keyword keyword, Node value) {
    boolean composes =
        keyword instanceof Keyword.AllOf
            || keyword instanceof Keyword.AnyOf
            || keyword instanceof Keyword.OneOf;
    return composes && value instanceof Node.NullNode && schema.has(Keyword.Nullable30.class);
  }

  private @Nullable Refusal doubted() {
    doubt();
    return null;
  }

  private @Nullable Refusal plain(Schema schema, Keyword keyword, Node value, int depth) {
    return named(schema, keyword, of(schema, keyword, value, depth));
  }

  /** A verdict with its keyword. */
  @Nullable Refusal named(Schema schema, Keyword keyword, Verdict verdict) {
    if (verdict == Verdict.UNSURE) {
      doubt();
    }
    return verdict == Verdict.REFUSED ? new Refusal("'" + schema.at(keyword).key() + "'") : null;
  }

  private Verdict of(Schema schema, Keyword keyword, Node value, int depth) {
    if (keyword instanceof Keyword.Types types) {
      return Verdict.refusedIf(!isOf(types.types(), value));
    } else if (keyword instanceof Keyword.Enum list) {
      // Whether 'nullable' of OpenAPI 3.0 adds null to a list is read both ways.
      boolean unclear = value instanceof Node.NullNode && schema.has(Keyword.Nullable30.class);
      boolean refused = list.values().stream().noneMatch(each -> Nodes.same(each, value));
      return refused && unclear ? Verdict.UNSURE : Verdict.refusedIf(refused);
    } else if (keyword instanceof Keyword.Const one) {
      return Verdict.refusedIf(!Nodes.same(one.value(), value));
    } else if (keyword instanceof Keyword.AnyOf any) {
      return choice(any.schemas(), value, depth, Integer.MAX_VALUE);
    } else if (keyword instanceof Keyword.OneOf one) {
      // A discriminator chooses, so that two may take a value.
      boolean tagged = schema.has(Keyword.Discriminator.class);
      return choice(one.schemas(), value, depth, tagged ? Integer.MAX_VALUE : 1);
    } else if (keyword instanceof Keyword.Not not) {
      Verdict inner = verdict(not.schema(), value, depth);
      return inner == Verdict.UNSURE ? inner : Verdict.refusedIf(inner == Verdict.ACCEPTED);
    } else if (keyword instanceof Keyword.DynamicRef) {
      return Verdict.UNSURE;
    } else if (value instanceof Node.NumberNode number) {
      return scalars.of(schema, keyword, Nodes.number(number));
    } else if (value instanceof Node.StringNode text) {
      return scalars.of(schema, keyword, text.value());
    }
    return Verdict.ACCEPTED;
  }

  private static boolean isOf(Set<JsonType> types, Node value) {
    JsonType type = Nodes.type(value);
    return types.contains(type) || type == JsonType.INTEGER && types.contains(JsonType.NUMBER);
  }

  private @Nullable Refusal first(List<Schema> schemas, Node value, int depth) {
    for (Schema each : schemas) {
      Refusal why = why(each, value, depth);
      if (why != null || isSpent()) {
        return why;
      }
    }
    return null;
  }

  /** Whether at least one and at most so many take a value. */
  private Verdict choice(List<Schema> schemas, Node value, int depth, int most) {
    int accepted = 0;
    int unknown = 0;
    for (Schema each : schemas) {
      if (isSpent()) {
        return Verdict.UNSURE;
      }
      Verdict verdict = ofBranch(each, value, depth);
      accepted += verdict == Verdict.ACCEPTED ? 1 : 0;
      unknown += verdict == Verdict.UNSURE ? 1 : 0;
    }
    boolean none = !schemas.isEmpty() && accepted + unknown == 0;
    if (none || accepted > most) {
      return Verdict.REFUSED;
    }
    boolean clear = unknown == 0 || accepted > 0 && most == Integer.MAX_VALUE;
    return clear ? Verdict.ACCEPTED : Verdict.UNSURE;
  }

  /** A branch that says nothing but {@code nullable: true} is null, by decision 11. */
  private Verdict ofBranch(Schema branch, Node value, int depth) {
    return branch.isAnything() && branch.isNull()
        ? Verdict.refusedIf(!(value instanceof Node.NullNode))
        : verdict(branch, value, depth);
  }

  private @Nullable Refusal branch(Keyword.If keyword, Node value, int depth) {
    Verdict condition = verdict(keyword.condition(), value, depth);
    if (condition == Verdict.UNSURE) {
      return doubted();
    }
    Schema taken = condition == Verdict.ACCEPTED ? keyword.then() : keyword.otherwise();
    return taken == null ? null : why(taken, value, depth);
  }
}
