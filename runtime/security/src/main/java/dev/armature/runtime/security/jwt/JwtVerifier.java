package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.armature.runtime.Principal;
import dev.armature.runtime.security.FailureReason;
import dev.armature.runtime.security.InvalidCredentialsException;
import dev.armature.runtime.security.TokenVerifier;
import java.text.ParseException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/**
 * Verifies signed JWTs: algorithm, signature, issuer, audience and times. Verified tokens are kept
 * until they expire or a key is withdrawn; refused ones are not kept. Thread-safe.
 */
public final class JwtVerifier implements TokenVerifier {
  private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

  private final KeySource keys;
  private final Set<JWSAlgorithm> algorithms;
  private final TokenClaims claims;
  private final Clock clock;
  private final TokenCache cache;

  JwtVerifier(
      KeySource keys,
      Set<JWSAlgorithm> algorithms,
      TokenClaims claims,
      Clock clock,
      TokenCache cache) {
    this.keys = keys;
    this.algorithms = algorithms;
    this.claims = claims;
    this.clock = clock;
    this.cache = cache;
  }

  /** Starts a verifier that uses those keys. */
  public static JwtVerifierBuilder by(JwtKeys keys) {
    return new JwtVerifierBuilder(keys.source());
  }

  @Override
  public boolean mayBlock() {
    return keys.mayBlock();
  }

  @Override
  public boolean ready() {
    return keys.ready();
  }

  @Override
  public Principal verify(String token) {
    TokenCache.Key key = TokenCache.key(token);
    long now = clock.millis();
    // Read before the keys are: a key withdrawn in between makes the entry void, never good.
    long version = keys.version();
    Principal known = cache.get(key, now, version);
    if (known != null) {
      return known;
    }
    JWTClaimsSet verified = verified(token);
    claims.check(verified, now);
    Principal principal = claims.principal(verified);
    cache.put(key, principal, claims.endMillis(verified.getExpirationTime()), version);
    return principal;
  }

  private JWTClaimsSet verified(String token) {
    if (!CompactForm.is(token)) {
      throw malformed();
    }
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      checkHeader(jwt.getHeader());
      for (JWK key : keys.select(jwt.getHeader())) {
        if (jwt.verify(verifier(key))) {
          TokenClaims.checkTypes(jwt.getPayload().toJSONObject());
          return jwt.getJWTClaimsSet();
        }
      }
    } catch (ParseException | JOSEException e) {
      throw malformed();
    }
    throw new InvalidCredentialsException("The token's signature is not known here.");
  }

  private static InvalidCredentialsException malformed() {
    return new InvalidCredentialsException(
        "The token is not a signed JWT.", FailureReason.MALFORMED);
  }

  private void checkHeader(JWSHeader header) {
    // No extension is understood here, and an empty list is none (RFC 7515, section 4.1.11); b64
    // is one that tokens must not use (RFC 7797, section 7).
    if (header.getCriticalParams() != null || !header.isBase64URLEncodePayload()) {
      throw new InvalidCredentialsException("The token asks for an extension of JWS.");
    }
    if (!algorithms.contains(header.getAlgorithm())) {
      throw new InvalidCredentialsException("The token's algorithm is not allowed.");
    }
    // A token made for another purpose must not pass as an access token (RFC 8725, section 3.11).
    if (header.getType() != null
        && !TYPES.contains(header.getType().getType().toLowerCase(Locale.ROOT))) {
      throw new InvalidCredentialsException("The token is of another type.");
    }
  }

  private static JWSVerifier verifier(JWK key) throws JOSEException {
    if (key instanceof RSAKey rsa) {
      return new RSASSAVerifier(rsa.toPublicJWK());
    }
    if (key instanceof ECKey ec) {
      return new ECDSAVerifier(ec.toPublicJWK());
    }
    return new MACVerifier((OctetSequenceKey) key);
  }
}
