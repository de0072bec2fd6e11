package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfiguredServiceBuilder;
import dev.armature.runtime.security.AssertedAuthenticator;
import dev.armature.runtime.security.Challenge;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;

/** Makes authenticators of the security schemes for which Spring Security's word counts. */
final class AssertedSchemes {
  private AssertedSchemes() {}

  /**
   * Adds them.
   *
   * @throws IllegalArgumentException for a scheme that no contract declares
   */
  static void add(
      ConfiguredServiceBuilder service, List<ArmatureContract> contracts, List<String> names) {
    for (String name : names) {
      SecurityScheme scheme =
          contracts.stream()
              .flatMap(contract -> contract.schemes().stream())
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name));
      service.authenticator(name, AssertedAuthenticator.of(challenge(scheme)));
    }
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        "armature.spring.asserted-schemes: no contract declares the scheme " + name);
  }

  private static Challenge challenge(SecurityScheme scheme) {
    return switch (scheme.kind()) {
      case BASIC -> Challenge.of("Basic").with("realm", "api");
      case BEARER -> Challenge.of("Bearer").with("realm", "api");
      case MUTUAL_TLS -> Challenge.of("ClientCertificate");
      case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE ->
          Challenge.of("ApiKey").with("name", scheme.parameter());
      case OTHER -> Challenge.of(scheme.name());
    };
  }
}
