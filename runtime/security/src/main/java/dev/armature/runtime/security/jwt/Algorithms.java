package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The signature algorithms that can be allowed (RFC 7518, section 3); {@code none} is not one. */
final class Algorithms {
  static final List<JWSAlgorithm> ASYMMETRIC =
      List.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  static final List<JWSAlgorithm> SUPPORTED =
      List.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.HS256,
          JWSAlgorithm.HS384,
          JWSAlgorithm.HS512);

  private Algorithms() {}

  static Set<JWSAlgorithm> parse(Collection<String> names) {
    Set<JWSAlgorithm> algorithms = new LinkedHashSet<>();
    for (String name : names) {
      JWSAlgorithm algorithm = new JWSAlgorithm(name);
      if (!SUPPORTED.contains(algorithm)) {
        throw new IllegalArgumentException(
            "'%s' is not a signature algorithm; use %s".formatted(name, SUPPORTED));
      }
      algorithms.add(algorithm);
    }
    return algorithms;
  }
}
