package dev.armature.generator.instance;

import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of schemas: always the same ones. Not thread-safe; keeps what it has made, so one is
 * for all schemas of a contract.
 */
public final class Instances {
  /** So many combinations of branches are tried before a schema is given up. */
  static final int COMBINATIONS = 64;

  private static final int DEEPEST = 60;

  private final Judge judge;
  private final Direction way;
  private final Map<List<Schema>, Found> known = new HashMap<>();
  private final Set<List<Schema>> open = new HashSet<>();

  /**
   * Values for one direction: properties that do not travel that way are left out.
   *
   * @param judge asked about whole values, and where schemas have choices, conditions and the like
   */
  public Instances(Judge judge, Direction way) {
    this.judge = judge;
    this.way = way;
  }

  /** A value with what it must have only; null where none was found. */
  public @Nullable Node least(Schema schema) {
    return valid(schema, make(List.of(schema), 0, 0));
  }

  /** A value with all members that it may have, and an item in each array; null where none. */
  public @Nullable Node full(Schema schema) {
    return valid(schema, make(List.of(schema), 2, 0));
  }

  private @Nullable Node valid(Schema schema, @Nullable Node value) {
    return value != null && judge.takes(schema, value) ? value : null;
  }

  /** Values that break one keyword each: of the schema and of all that looks inside the value. */
  public List<Violation> violations(Schema schema) {
    return new Violations(this, schema).all();
  }

  Direction way() {
    return way;
  }

  boolean takes(Schema schema, Node value) {
    return judge.takes(schema, value);
  }

  /** A value and what was taken to hold for it. */
  record Found(Applied applied, Node value) {}

  /**
   * A value by some schemas.
   *
   * @param levels on how many levels objects have all members
   * @param turn another one gives another value, where there are others
   */
  @Nullable Node make(List<Schema> roots, int levels, int turn) {
    Found found = find(roots, levels, turn);
    return found == null ? null : found.value();
  }

  @Nullable Found find(List<Schema> roots, int levels, int turn) {
    boolean usual = levels == 0 && turn == 0;
    Found before = usual ? known.get(roots) : null;
    if (before != null) {
      return before;
    }
    if (open.size() > DEEPEST || !open.add(roots)) {
      return null; // What must hold itself is never done.
    }
    Found found = first(roots, levels, turn);
    if (found == null && levels == 0) {
      // Optional members may be what tells branches apart.
      found = first(roots, 2, turn);
    }
    open.remove(roots);
    if (usual && found != null) {
      known.put(roots, found);
    }
    return found;
  }

  private @Nullable Found first(List<Schema> roots, int levels, int turn) {
    for (int number = 0; number < COMBINATIONS; number++) {
      Applied applied = Applied.of(roots, number);
      Found found = applied == null ? null : find(roots, applied, levels, turn);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** A value with those branches; null where none was found. */
  @Nullable Found find(List<Schema> roots, Applied applied, int levels, int turn) {
    Node value = applied.isNever() ? null : new Making(this, applied, levels, turn).value();
    boolean valid =
        value != null
            && (applied.isCertain() || roots.stream().allMatch(each -> judge.takes(each, value)));
    return value != null && valid ? new Found(applied, value) : null;
  }
}
