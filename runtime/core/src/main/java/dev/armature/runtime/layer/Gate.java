package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.error.AuthenticationException;
import dev.armature.runtime.error.AuthorizationException;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.Challenge;
import dev.armature.runtime.security.Credentials;
import dev.armature.runtime.security.FailureReason;
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
final class Gate implements HeadCheck {
  private record Lock(String scheme, Authenticator authenticator, List<String> scopes) {}

  /** What is needed together; by what nobody guesses, unless one of them is guessable. */
  private record Alternative(List<Lock> locks, boolean guessable) {
    static Alternative of(List<Lock> locks) {
      return new Alternative(
          List.copyOf(locks), locks.stream().anyMatch(lock -> lock.authenticator.guessable()));
    }
  }

  private final List<Alternative> alternatives = new ArrayList<>();
  private final List<String> challenges;
  private final @Nullable String permission;
  private final @Nullable PermissionHook hook;
  private final boolean anonymous;
  private final CallerWatch watch;
  private final ShownCredentials shown;

  Gate(
      Operation operation,
      Map<String, Authenticator> authenticators,
      CallerWatch watch,
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
        locks.add(new Lock(needed.scheme(), authenticator, needed.scopes()));
        ways.add(authenticator.challenge().toString());
      }
      open |= locks.isEmpty();
      if (!locks.isEmpty()) {
        alternatives.add(Alternative.of(locks));
      }
    }
    this.challenges = List.copyOf(ways);
    if (permission != null && hook == null) {
      throw new IllegalStateException("nothing decides on the permission " + permission.name());
    }
    this.watch = watch;
    this.shown =
        new ShownCredentials(
            alternatives.stream()
                .map(each -> each.locks.stream().map(Lock::authenticator).toList())
                .toList());
    this.permission = permission == null ? null : permission.name();
    this.hook = hook;
    this.anonymous = open;
  }

  @Override
  public void check(Call<?> call) {
    boolean blocked = watch.blocks(call);
    if (shown.repeated(call.credentials())) {
      watch.unauthenticated(call, null, FailureReason.REPEATED, null);
      throw shown.refusal();
    }
    Attempt attempt = new Attempt(call.credentials(), blocked);
    Principal principal = attempt.best();
    if (blocked) {
      watch.requireFamiliar(call, principal);
    }
    if (principal == null) {
      refuse(call, attempt);
    } else {
      call.context(call.context().as(principal));
      if (!attempt.guessable) {
        watch.remember(call, principal);
      }
    }
    if (hook != null && permission != null && !hook.permits(permission, call.context())) {
      watch.unauthorized(call, "permission_denied");
      throw new AuthorizationException(
          "permission_denied", "The caller lacks the permission " + permission + ".", List.of());
    }
  }

  /** Nobody is known to call: an exception says why, unless that is fine. */
  private void refuse(Call<?> call, Attempt attempt) {
    Lock wrong = attempt.wrongAt;
    InvalidCredentialsException why = attempt.wrong;
    if (wrong != null && why != null) {
      watch.unauthenticated(call, wrong.scheme, why.reason(), why.claimed());
      throw new AuthenticationException(
          String.valueOf(why.getMessage()), challenges(wrong.authenticator));
    }
    if (anonymous) {
      return;
    }
    if (attempt.lacking != null) {
      Principal known = attempt.lackingBy;
      call.context(known == null ? call.context() : call.context().as(known));
      watch.unauthorized(call, "insufficient_scope");
      throw insufficient(attempt.lacking);
    }
    watch.unauthenticated(call, null, FailureReason.MISSING, null);
    throw new AuthenticationException("Credentials are needed.", challenges);
  }

  /** RFC 6750, section 3.1: a wrong bearer token is named as such in the challenge. */
  private List<String> challenges(Authenticator wrong) {
    if (!wrong.challenge().scheme().equals("Bearer")) {
      return challenges;
    }
    String plain = wrong.challenge().toString();
    String marked = wrong.challenge().with("error", "invalid_token").toString();
    return challenges.stream().map(each -> each.equals(plain) ? marked : each).toList();
  }

  private static AuthorizationException insufficient(Lock lock) {
    String needed = String.join(" ", lock.scopes);
    Challenge challenge = lock.authenticator.challenge();
    return new AuthorizationException(
        "insufficient_scope",
        "The credentials lack a scope; needed: " + needed + ".",
        List.of(challenge.with("error", "insufficient_scope").with("scope", needed).toString()));
  }

  /** One pass over the alternatives; remembers why none of them held. */
  private final class Attempt {
    private final Credentials credentials;
    private final boolean unguessableOnly;
    private boolean guessable;
    private @Nullable InvalidCredentialsException wrong;
    private @Nullable Lock wrongAt;
    private @Nullable Lock lacking;
    private @Nullable Principal lackingBy;

    Attempt(Credentials credentials, boolean unguessableOnly) {
      this.credentials = credentials;
      this.unguessableOnly = unguessableOnly;
    }

    @Nullable Principal best() {
      for (int i = 0; i < alternatives.size(); i++) {
        Alternative alternative = alternatives.get(i);
        boolean tried = !(unguessableOnly && alternative.guessable);
        Principal principal = tried ? all(alternative.locks) : null;
        if (principal != null) {
          guessable = alternative.guessable;
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
        wrong = e;
        wrongAt = lock;
        return null;
      }
      if (principal != null && !principal.scopes().containsAll(lock.scopes)) {
        lacking = lock;
        lackingBy = principal;
        return null;
      }
      return principal;
    }
  }
}
