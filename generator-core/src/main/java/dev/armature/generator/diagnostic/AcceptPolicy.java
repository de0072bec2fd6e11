package dev.armature.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which faults of a contract the user lives with. Remembers which rules were of use; one policy
 * serves one run. Not thread-safe.
 */
public final class AcceptPolicy {
  private final List<AcceptRule> rules;
  private final boolean lenient;
  private final Set<AcceptRule> used = new LinkedHashSet<>();

  /**
   * A policy.
   *
   * @param lenient whether everything that can be accepted is
   */
  public AcceptPolicy(List<AcceptRule> rules, boolean lenient) {
    this.rules = List.copyOf(rules);
    this.lenient = lenient;
  }

  /** Accepts nothing. */
  public static AcceptPolicy strict() {
    return new AcceptPolicy(List.of(), false);
  }

  /** Whether a fault at a place is accepted. */
  public boolean accepts(String code, String place) {
    boolean accepted = lenient;
    for (AcceptRule rule : rules) {
      if (rule.matches(code, place)) {
        used.add(rule);
        accepted = true;
      }
    }
    return accepted;
  }

  /** The rules that matched nothing so far, in order. */
  public List<AcceptRule> unused() {
    List<AcceptRule> unused = new ArrayList<>(rules);
    unused.removeAll(used);
    return unused;
  }
}
