package dev.armature.runtime.json;

import dev.armature.runtime.tape.Violation;
import java.util.ArrayList;
import java.util.List;

/** The violations of one request, parameters and body together. Not thread-safe. */
public final class Violations {
  /** How many violations are kept; reading stops once the list is full. */
  public static final int LIMIT = 64;

  private final List<Violation> list = new ArrayList<>();
  private boolean malformed;

  /** Creates an empty list. */
  public Violations() {}

  /** Adds a violation, unless the list is full. */
  public void add(Violation violation) {
    malformed |= violation.keyword().equals("syntax");
    if (list.size() < LIMIT) {
      list.add(violation);
    }
  }

  /** Whether nothing was violated. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** Whether the list holds {@link #LIMIT} entries. */
  public boolean isFull() {
    return list.size() == LIMIT;
  }

  /** Whether some input was not JSON at all, so that more violations may hide behind the fault. */
  public boolean malformed() {
    return malformed;
  }

  /** Returns an immutable copy, in the order of the input. */
  public List<Violation> list() {
    return List.copyOf(list);
  }

  int size() {
    return list.size();
  }
}
