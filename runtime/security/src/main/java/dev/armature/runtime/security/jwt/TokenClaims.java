package dev.armature.runtime.security.jwt;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.armature.runtime.Principal;
import dev.armature.runtime.security.FailureReason;
import dev.armature.runtime.security.InvalidCredentialsException;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service expects of a token's claims (RFC 7519, section 4.1), and what it takes from them.
 */
record TokenClaims(
    @Nullable String issuer,
    Set<String> audiences,
    long skewMillis,
    String principalClaim,
    List<String> scopeClaims) {

  private static final double LAST_SECOND = 253_402_300_799.0;

  /** Claims that are texts, where there are any (RFC 7519, section 4.1). */
  private static final List<String> TEXTS = List.of("iss", "sub", "jti");

  /**
   * Checks the types of claims as they stand in the token; libraries make texts of numbers.
   *
   * @param claims null for a payload that is no object
   */
  static void checkTypes(@Nullable Map<String, Object> claims) {
    if (claims == null) {
      throw malformed("The token holds no claims.");
    }
    for (String name : TEXTS) {
      if (claims.get(name) != null && !(claims.get(name) instanceof String)) {
        throw malformed("The token's '" + name + "' is no text.");
      }
    }
    // Beyond the year 9999 a moment in milliseconds may come out as one in the past.
    if (claims.get("nbf") instanceof Number from && from.doubleValue() > LAST_SECOND) {
      throw new InvalidCredentialsException("The token is not valid yet.");
    }
  }

  private static InvalidCredentialsException malformed(String message) {
    return new InvalidCredentialsException(message, FailureReason.MALFORMED);
  }

  /** Checks who issued the token, for whom, and when. */
  void check(JWTClaimsSet claims, long nowMillis) {
    Date expires = claims.getExpirationTime();
    if (expires == null) {
      throw new InvalidCredentialsException("The token has no expiry.");
    }
    if (nowMillis >= endMillis(expires)) {
      throw new InvalidCredentialsException("The token has expired.", FailureReason.EXPIRED);
    }
    Date from = claims.getNotBeforeTime();
    if (from != null && nowMillis + skewMillis < from.getTime()) {
      throw new InvalidCredentialsException("The token is not valid yet.");
    }
    if (issuer != null && !issuer.equals(claims.getIssuer())) {
      throw new InvalidCredentialsException("The token was issued by someone else.");
    }
    if (!audiences.isEmpty() && Collections.disjoint(audiences, claims.getAudience())) {
      throw new InvalidCredentialsException("The token is meant for another audience.");
    }
  }

  /** The moment from which a token is refused, saturated for dates far away. */
  long endMillis(Date expires) {
    long end = expires.getTime() + skewMillis;
    return end < expires.getTime() ? Long.MAX_VALUE : end;
  }

  /** The caller that the claims describe. */
  Principal principal(JWTClaimsSet claims) {
    if (!(claims.getClaim(principalClaim) instanceof String id) || id.isEmpty()) {
      throw new InvalidCredentialsException("The token has no '" + principalClaim + "'.");
    }
    return new Principal(id, scopes(claims), attributes(claims));
  }

  private Set<String> scopes(JWTClaimsSet claims) {
    Set<String> scopes = new HashSet<>();
    for (String name : scopeClaims) {
      Object value = claims.getClaim(name);
      if (value instanceof String text) {
        Collections.addAll(scopes, text.trim().split(" +"));
      } else if (value instanceof Collection<?> items) {
        items.forEach(item -> scopes.add(String.valueOf(item)));
      }
    }
    scopes.remove("");
    return scopes;
  }

  private static Map<String, Object> attributes(JWTClaimsSet claims) {
    Map<String, Object> attributes = new HashMap<>(claims.getClaims());
    attributes.values().removeIf(value -> value == null);
    return attributes;
  }
}
