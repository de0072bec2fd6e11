package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
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
  private final Neighbours neighbours;
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
    this.neighbours = neighbours;
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

  /** Whether a schema takes a value for sure. */
  boolean takes(Schema schema, Node value, Direction way) {
    this.steps = 0;
    this.direction = way;
    return verdict(schema, value, 0) == RuleVerdict.ACCEPTED && !isSpent();
  }

  ScalarRules scalars() {
    return scalars;
  }

  /** Whether a member may be missing because it does not travel the way that the value does. */
  boolean mayHide(Schema schema, String name) {
    return neighbours.mayHide(schema, name, direction);
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
  RuleVerdict verdict(Schema schema, Node value, int depth) {
    boolean before = unsure;
    unsure = false;
    RuleVerdict verdict = RuleVerdict.refusedIf(why(schema, value, depth) != null);
    verdict = verdict == RuleVerdict.ACCEPTED && unsure ? RuleVerdict.UNSURE : verdict;
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
    ValueRules rules = new ValueRules(this, schema, value, depth + 1);
    for (Keyword keyword : schema.keywords()) {
      Refusal why = keyword.accept(rules);
      if (why != null || isSpent()) {
        return why;
      }
    }
    return null;
  }

  /** A verdict with its keyword. */
  @Nullable Refusal named(Schema schema, Keyword keyword, RuleVerdict verdict) {
    if (verdict == RuleVerdict.UNSURE) {
      doubt();
    }
    return verdict == RuleVerdict.REFUSED
        ? new Refusal("'" + schema.at(keyword).key() + "'")
        : null;
  }
}
