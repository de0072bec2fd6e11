package dev.armature.generator.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which way a value travels, seen from the service. */
public enum Direction {
  REQUEST(Keyword.ReadOnly.class),
  RESPONSE(Keyword.WriteOnly.class);

  private final Class<? extends Keyword> hiding;

  Direction(Class<? extends Keyword> hiding) {
    this.hiding = hiding;
  }

  /**
   * Whether a property with this schema does not travel that way: {@code readOnly} ones are in
   * responses only, {@code writeOnly} ones in requests. References, {@code allOf} and unions with
   * null pass the word on.
   */
  public boolean hides(Schema property) {
    Set<Schema> seen = new HashSet<>(Set.of(property));
    Deque<Schema> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      Schema schema = work.pop();
      if (schema.has(hiding)) {
        return true;
      }
      for (Keyword keyword : schema.keywords()) {
        passedOn(keyword).stream().filter(seen::add).forEach(work::push);
      }
    }
    return false;
  }

  private static List<Schema> passedOn(Keyword keyword) {
    return keyword instanceof Applicator.Choice choice
        ? only(choice.schemas())
        : Subschemas.always(keyword);
  }

  private static List<Schema> only(List<Schema> branches) {
    List<Schema> real = branches.stream().filter(branch -> !branch.isNull()).toList();
    return real.size() == 1 ? real : List.of();
  }
}
