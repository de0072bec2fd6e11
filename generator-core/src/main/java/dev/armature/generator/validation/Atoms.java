package dev.armature.generator.validation;

import dev.armature.generator.facts.AcceptedKinds;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules that all must hold of the objects, or the arrays, that some rules allow: what stands
 * behind references and {@code allOf}, and the only branch of a union that such a value can take.
 *
 * @param rules those with keywords of their own for the kind
 * @param never whether no such value can be valid
 */
public record Atoms(Set<Rule> rules, boolean never) {
  /**
   * The atoms of rules for a kind; null if one token at a time cannot decide them, so that the
   * value has to be kept (class T).
   *
   * @param kind {@link AcceptedKinds#OBJECT} or {@link AcceptedKinds#ARRAY}
   */
  public static @Nullable Atoms of(Collection<Rule> rules, int kind, Analysis analysis) {
    return new AtomSearch(kind, analysis).of(rules);
  }
}
