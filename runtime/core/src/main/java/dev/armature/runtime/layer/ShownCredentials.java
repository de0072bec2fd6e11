package dev.armature.runtime.layer;

import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.Credentials;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds calls that carry more credentials than one caller needs. Which of them counted would be a
 * matter of order, and a proxy in front may look at another one (RFC 6750, section 2).
 */
final class ShownCredentials {
  private static final String AUTHORIZATION = "Authorization";

  private final List<Authenticator> authenticators = new ArrayList<>();

  /** For each alternative, which of the authenticators it takes, one bit each. */
  private final List<Long> alternatives = new ArrayList<>();

  /** The authenticators of one operation, alternative by alternative. */
  ShownCredentials(List<List<Authenticator>> alternatives) {
    for (List<Authenticator> together : alternatives) {
      long bits = 0;
      for (Authenticator authenticator : together) {
        bits |= bit(authenticator);
      }
      this.alternatives.add(bits);
    }
  }

  private long bit(Authenticator authenticator) {
    int index = authenticators.indexOf(authenticator);
    if (index < 0) {
      index = authenticators.size();
      authenticators.add(authenticator);
    }
    return 1L << Math.min(index, 63);
  }

  /** Whether some are there twice, or such that no alternative takes all of them. */
  boolean repeated(Credentials credentials) {
    if (credentials.headerCount(AUTHORIZATION) > 1) {
      return true;
    }
    long found = 0;
    for (int i = 0; i < authenticators.size(); i++) {
      int count = authenticators.get(i).count(credentials);
      if (count > 1) {
        return true;
      }
      found |= count == 0 ? 0 : 1L << Math.min(i, 63);
    }
    return Long.bitCount(found) > 1 && !together(found);
  }

  private boolean together(long found) {
    for (int i = 0; i < alternatives.size(); i++) {
      if ((found & ~alternatives.get(i)) == 0) {
        return true;
      }
    }
    return false;
  }

  /** What callers are told. */
  ServiceException refusal() {
    ServiceException.Builder refusal =
        ServiceException.of(
                ErrorCategory.PROTOCOL, "The request carries more than one set of credentials.")
            .code("repeated_credentials");
    for (Authenticator authenticator : authenticators) {
      if (authenticator.challenge().scheme().equals("Bearer")) {
        String challenge = authenticator.challenge().with("error", "invalid_request").toString();
        refusal.header("WWW-Authenticate", challenge);
      }
    }
    return refusal.build();
  }
}
