package dev.armature.runtime.security;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How signed bearer tokens are verified; the keys are exactly one of file, set, secret and URLs.
 *
 * @param publicKey a file with a public key in PEM
 * @param jwkSet a file with a JWK set (RFC 7517)
 * @param secret an HMAC secret
 * @param jwksUrl where the issuer publishes its keys
 * @param discoveryUrl where the issuer publishes its discovery document, which names the keys
 * @param plainHttp whether that URL may be without TLS
 * @param algorithms the algorithms that are accepted; empty for those that the keys serve
 * @param issuer who must have issued the tokens; null for anyone who has the key
 * @param audiences one of these must be in the tokens; empty for any
 * @param clockSkew how far clocks may be apart
 * @param principalClaim the claim that says who calls
 * @param scopeClaims the claims that hold scopes
 */
public record TokenSettings(
    @Nullable Path publicKey,
    @Nullable Path jwkSet,
    @Nullable String secret,
    @Nullable URI jwksUrl,
    @Nullable URI discoveryUrl,
    boolean plainHttp,
    List<String> algorithms,
    @Nullable String issuer,
    List<String> audiences,
    Duration clockSkew,
    String principalClaim,
    List<String> scopeClaims) {
  /** Copies the lists. */
  public TokenSettings {
    algorithms = List.copyOf(algorithms);
    audiences = List.copyOf(audiences);
    scopeClaims = List.copyOf(scopeClaims);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TokenSettings[issuer=" + issuer + ", audiences=" + audiences + "]";
  }
}
