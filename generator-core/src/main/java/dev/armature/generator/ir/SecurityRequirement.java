package dev.armature.generator.ir;

import java.util.List;

/**
 * One alternative: all of its schemes must hold.
 *
 * @param all the schemes with the scopes each must grant; empty: anonymous calls are allowed
 */
public record SecurityRequirement(List<SchemeScopes> all) {
  public SecurityRequirement {
    all = List.copyOf(all);
  }

  /** A scheme by its name and the scopes (or roles) it must grant. */
  public record SchemeScopes(String scheme, List<String> scopes) {
    public SchemeScopes {
      scopes = List.copyOf(scopes);
    }
  }
}
