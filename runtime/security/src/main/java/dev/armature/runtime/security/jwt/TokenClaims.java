package dev.armature.runtime.security.jwt;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.armature.runtime.Principal;
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

  /** Checks who issued the token, for whom, and when. */
  void check(JWTClaimsSet claims, long nowMillis) {
    Date expires = claims.getExpirationTime();
    if (expires == null) {
      throw new InvalidCredentialsException("The token has no expiry.");
    }
    if (nowMillis >= endMillis(expires)) {
      throw new InvalidCredentialsException("The token has expired.");
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
