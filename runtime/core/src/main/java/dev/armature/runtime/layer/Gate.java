package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.Reply;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.error.AuthenticationException;
import dev.armature.runtime.error.AuthorizationException;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.Challenge;
import dev.armature.runtime.security.Credentials;
import dev.armature.runtime.security.InvalidCredentialsException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The security of one operation, its authenticators looked up. Alternatives are tried in the
 * contract's order; wrong credentials are refused even where anonymous callers are welcome.
 */
final class Gate {
  private record Lock(Authenticator authenticator, List<String> scopes) {}

  private final List<List<Lock>> alternatives = new ArrayList<>();
  private final List<String> challenges;
  private final @Nullable String permission;
  private final @Nullable PermissionHook hook;
  private final boolean anonymous;

  Gate(
      Operation operation,
      Map<String, Authenticator> authenticators,
      @Nullable Permission permission,
      @Nullable PermissionHook hook) {
    boolean open = operation.security().isEmpty();
    Set<String> ways = new LinkedHashSet<>();
    for (SecurityRequirement alternative : operation.security()) {
      List<Lock> locks = new ArrayList<>();
      for (SchemeScopes needed : alternative.all()) {
        Authenticator authenticator = authenticators.get(needed.scheme());
        if (authenticator == null) {
          throw new IllegalStateException("no authenticator for the scheme " + needed.scheme());
        }
        locks.add(new Lock(authenticator, needed.scopes()));
        ways.add(authenticator.challenge().toString());
      }
      open |= locks.isEmpty();
      if (!locks.isEmpty()) {
        alternatives.add(List.copyOf(locks));
      }
    }
    this.challenges = List.copyOf(ways);
    if (permission != null && hook == null) {
      throw new IllegalStateException("nothing decides on the permission " + permission.name());
    }
    this.permission = permission == null ? null : permission.name();
    this.hook = hook;
    this.anonymous = open;
  }

  <R extends Reply> void check(Call<R> call) {
    Attempt attempt = new Attempt(call.credentials());
    Context context = call.context();
    Principal principal = attempt.best();
    if (principal != null) {
      context = context.as(principal);
      call.context(context);
    } else if (attempt.wrong != null) {
      throw new AuthenticationException(attempt.wrong, attempt.wrongChallenges());
    } else if (attempt.lacking != null && !anonymous) {
      throw attempt.insufficient(attempt.lacking);
    } else if (!anonymous) {
      throw new AuthenticationException("Credentials are needed.", challenges);
    }
    if (hook != null && permission != null && !hook.permits(permission, context)) {
      throw new AuthorizationException(
          "permission_denied", "The caller lacks the permission " + permission + ".", List.of());
    }
  }

  /** One pass over the alternatives; remembers why none of them held. */
  private final class Attempt {
    private final Credentials credentials;
    private @Nullable String wrong;
    private @Nullable Authenticator wrongBy;
    private @Nullable Lock lacking;

    Attempt(Credentials credentials) {
      this.credentials = credentials;
    }

    @Nullable Principal best() {
      for (int i = 0; i < alternatives.size(); i++) {
        Principal principal = all(alternatives.get(i));
        if (principal != null) {
          return principal;
        }
      }
      return null;
    }

    private @Nullable Principal all(List<Lock> locks) {
      Principal together = null;
      for (int i = 0; i < locks.size(); i++) {
        Principal principal = one(locks.get(i));
        if (principal == null) {
          return null;
        }
        together = together == null ? principal : together.and(principal);
      }
      return together;
    }

    private @Nullable Principal one(Lock lock) {
      Principal principal;
      try {
        principal = lock.authenticator.authenticate(credentials);
      } catch (InvalidCredentialsException e) {
        wrong = e.getMessage();
        wrongBy = lock.authenticator;
        return null;
      }
      if (principal != null && !principal.scopes().containsAll(lock.scopes)) {
        lacking = lock;
        return null;
      }
      return principal;
    }

    /** RFC 6750, section 3.1: a wrong bearer token is named as such in the challenge. */
    List<String> wrongChallenges() {
      Authenticator by = wrongBy;
      if (by == null || !by.challenge().scheme().equals("Bearer")) {
        return challenges;
      }
      String plain = by.challenge().toString();
      String marked = by.challenge().with("error", "invalid_token").toString();
      return challenges.stream().map(each -> each.equals(plain) ? marked : each).toList();
    }

    AuthorizationException insufficient(Lock lock) {
      String needed = String.join(" ", lock.scopes);
      Challenge challenge = lock.authenticator.challenge();
      return new AuthorizationException(
          "insufficient_scope",
          "The credentials lack a scope; needed: " + needed + ".",
          List.of(challenge.with("error", "insufficient_scope").with("scope", needed).toString()));
    }
  }
}
