package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keys that never change. Immutable. */
final class StaticKeys implements KeySource {
  private final List<JWK> keys;
  private final String origin;

  StaticKeys(List<JWK> keys, String origin) {
    this.keys = List.copyOf(keys);
    this.origin = origin;
  }

  @Override
  public List<JWK> select(JWSHeader header) {
    return KeyMatch.select(keys, header);
  }

  @Override
  public long version() {
    return 0;
  }

  @Override
  public Set<JWSAlgorithm> defaultAlgorithms() {
    Set<JWSAlgorithm> served = new HashSet<>();
    for (JWSAlgorithm algorithm : Algorithms.SUPPORTED) {
      if (keys.stream().anyMatch(key -> KeyMatch.serves(key, algorithm))) {
        served.add(algorithm);
      }
    }
    return served;
  }

  @Override
  public void check(Set<JWSAlgorithm> algorithms) {
    for (JWSAlgorithm algorithm : algorithms) {
      if (keys.stream().noneMatch(key -> KeyMatch.serves(key, algorithm))) {
        throw new IllegalArgumentException(
            "no key of %s can verify %s: %s".formatted(origin, algorithm, need(algorithm)));
      }
    }
    if (algorithms.isEmpty()) {
      throw new IllegalArgumentException("no key of " + origin + " can verify any algorithm");
    }
  }

  @Override
  public boolean mayBlock() {
    return false;
  }

  private static String need(JWSAlgorithm algorithm) {
    if (JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)) {
      return "it takes a secret of at least " + KeyMatch.bits(algorithm) / 8 + " bytes";
    }
    return JWSAlgorithm.Family.EC.contains(algorithm)
        ? "it takes an EC key on the curve of the algorithm"
        : "it takes an RSA key of at least 2048 bits";
  }

  @Override
  public boolean ready() {
    return true;
  }
}
