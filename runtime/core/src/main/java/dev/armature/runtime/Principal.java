package dev.armature.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * An authenticated caller. Immutable.
 *
 * @param id who it is, unique within the service; the key of rate limits
 * @param scopes what it was granted
 * @param attributes what else its credentials say, a token's claims for example
 */
public record Principal(String id, Set<String> scopes, Map<String, Object> attributes) {
  /** Copies the collections. */
  public Principal {
    scopes = Set.copyOf(scopes);
    attributes = Map.copyOf(attributes);
  }

  /** A caller with scopes and nothing else. */
  public static Principal of(String id, String... scopes) {
    return new Principal(id, Set.of(scopes), Map.of());
  }

  /**
   * This caller with what {@code other}, authenticated by a further scheme, was granted as well.
   */
  public Principal and(Principal other) {
    Set<String> union = new HashSet<>(scopes);
    union.addAll(other.scopes);
    Map<String, Object> merged = new HashMap<>(other.attributes);
    merged.putAll(attributes);
    return new Principal(id, union, merged);
  }
}
