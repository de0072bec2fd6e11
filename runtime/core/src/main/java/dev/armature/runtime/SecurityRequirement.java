package dev.armature.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * One alternative of an operation's security: all of its schemes have to be met (OpenAPI 3.1,
 * Security Requirement Object).
 *
 * @param all the schemes; empty means that anonymous callers may use the operation
 */
public record SecurityRequirement(List<SchemeScopes> all) {
  private static final SecurityRequirement NONE = new SecurityRequirement(List.of());

  /** Copies the list. */
  public SecurityRequirement {
    all = List.copyOf(all);
  }

  /** Anonymous callers may use the operation. */
  public static SecurityRequirement none() {
    return NONE;
  }

  /** One scheme with the scopes it has to grant. */
  public static SecurityRequirement of(String scheme, String... scopes) {
    return new SecurityRequirement(List.of(new SchemeScopes(scheme, List.of(scopes))));
  }

  /** The same schemes and one more. */
  public SecurityRequirement and(String scheme, String... scopes) {
    List<SchemeScopes> more = new ArrayList<>(all);
    more.add(new SchemeScopes(scheme, List.of(scopes)));
    return new SecurityRequirement(more);
  }

  /**
   * A security scheme and the scopes it has to grant.
   *
   * @param scheme the scheme's name in the contract
   * @param scopes all of them are needed
   */
  public record SchemeScopes(String scheme, List<String> scopes) {
    /** Copies the list. */
    public SchemeScopes {
      scopes = List.copyOf(scopes);
    }
  }
}
