package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link JwtVerifier}. Not thread-safe. */
public final class JwtVerifierBuilder {
  private final KeySource keys;
  private Set<JWSAlgorithm> algorithms;
  private @Nullable String issuer;
  private Set<String> audiences = Set.of();
  private Duration clockSkew = Duration.ofSeconds(30);
  private String principalClaim = "sub";
  private List<String> scopeClaims = List.of("scope", "scp");
  private int cachedTokens = 10_000;
  private Clock clock = Clock.systemUTC();

  JwtVerifierBuilder(KeySource keys) {
    this.keys = keys;
    this.algorithms = keys.defaultAlgorithms();
  }

  /**
   * Sets the algorithms that are accepted; by default those that the keys serve.
   *
   * @throws IllegalArgumentException for {@code none} and unknown ones
   */
  public JwtVerifierBuilder algorithms(List<String> names) {
    algorithms = Algorithms.parse(names);
    return this;
  }

  /** Sets the issuer that tokens must name. */
  public JwtVerifierBuilder issuer(String value) {
    issuer = value;
    return this;
  }

  /** Sets the audiences one of which tokens must name. */
  public JwtVerifierBuilder audiences(List<String> values) {
    audiences = Set.copyOf(values);
    return this;
  }

  /** Sets how far clocks may be apart; 30 seconds by default. */
  public JwtVerifierBuilder clockSkew(Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("the clock skew must not be negative: " + value);
    }
    clockSkew = value;
    return this;
  }

  /** Sets the claim that says who the caller is; {@code sub} by default. */
  public JwtVerifierBuilder principalClaim(String name) {
    principalClaim = name;
    return this;
  }

  /**
   * Sets the claims that hold scopes, as a list or separated by spaces; {@code scope} and {@code
   * scp} by default.
   */
  public JwtVerifierBuilder scopeClaims(List<String> names) {
    scopeClaims = List.copyOf(names);
    return this;
  }

  /** Sets how many verified tokens are kept; 10,000 by default, 0 for none. */
  public JwtVerifierBuilder cachedTokens(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("cachedTokens must not be negative: " + value);
    }
    cachedTokens = value;
    return this;
  }

  /** Sets the clock that times are checked by. */
  public JwtVerifierBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * The verifier.
   *
   * @throws IllegalArgumentException when no key can serve an algorithm
   */
  public JwtVerifier build() {
    keys.check(algorithms);
    TokenClaims claims =
        new TokenClaims(issuer, audiences, clockSkew.toMillis(), principalClaim, scopeClaims);
    return new JwtVerifier(
        keys, Set.copyOf(algorithms), claims, clock, new TokenCache(cachedTokens));
  }
}
