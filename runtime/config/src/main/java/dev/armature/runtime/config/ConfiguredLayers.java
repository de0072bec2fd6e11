package dev.armature.runtime.config;

import dev.armature.runtime.Timeout;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.BasicAuthenticator;
import dev.armature.runtime.security.BearerAuthenticator;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.security.TokenVerifierFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Makes layers from a configuration. */
final class ConfiguredLayers {
  private static final String SCHEMES = "infrastructure.security.schemes.";

  private final ServiceConfig config;
  private final @Nullable TokenVerifierFactory tokens;
  private final @Nullable List<SecurityScheme> declared;
  private final List<ConfigProblem> problems = new ArrayList<>();

  /**
   * Layers of a configuration.
   *
   * @param declared the contract's security schemes; null when they are not known
   */
  ConfiguredLayers(
      ServiceConfig config,
      @Nullable TokenVerifierFactory tokens,
      @Nullable List<SecurityScheme> declared) {
    this.config = config;
    this.tokens = tokens;
    this.declared = declared;
  }

  static @Nullable TokenVerifierFactory installed() {
    return ServiceLoader.load(TokenVerifierFactory.class).findFirst().orElse(null);
  }

  LayersBuilder build() {
    LimitsConfig limits = config.server().limits();
    InfrastructureConfig infrastructure = config.infrastructure();
    LayersBuilder layers =
        Layers.builder()
            .errorFormat(infrastructure.errorFormat())
            .bodyLimit(limits.maxBodySize())
            .maxInFlight(limits.maxInFlight())
            .encodedFrom(config.server().encodedFrom())
            .responses(infrastructure.responses())
            .policy(new Timeout(limits.requestTimeout()))
            .trustedProxies(proxies(infrastructure.trustedProxies()));
    if (infrastructure.mdc()) {
      layers.mdc();
    }
    PolicyKey.ALL.forEach(key -> key.installer().accept(layers));
    config
        .operations()
        .forEach((id, own) -> own.policies().forEach(policy -> layers.policy(id, policy)));
    for (Map.Entry<String, SchemeConfig> scheme : infrastructure.schemes().entrySet()) {
      Authenticator authenticator = authenticator(scheme.getKey(), scheme.getValue());
      if (authenticator != null) {
        layers.authenticator(scheme.getKey(), authenticator);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return layers;
  }

  private TrustedProxies proxies(List<String> ranges) {
    try {
      return TrustedProxies.of(ranges);
    } catch (IllegalArgumentException e) {
      problem("infrastructure.context.trusted_proxies", e);
      return TrustedProxies.none();
    }
  }

  private @Nullable Authenticator authenticator(String name, SchemeConfig scheme) {
    try {
      SchemeConfig placed = declared == null ? scheme : DeclaredSchemes.fit(name, scheme, declared);
      return placed.accept(new ToAuthenticator(tokens));
    } catch (IllegalArgumentException e) {
      problem(SCHEMES + name, e);
      return null;
    }
  }

  private void problem(String key, IllegalArgumentException why) {
    problems.add(new ConfigProblem(key, 0, 0, "config/unusable", String.valueOf(why.getMessage())));
  }

  private record ToAuthenticator(@Nullable TokenVerifierFactory tokens)
      implements SchemeConfig.Visitor<Authenticator> {
    @Override
    public Authenticator apiKey(SchemeConfig.ApiKey scheme) {
      ApiKeys keys = ApiKeys.of(scheme.keys());
      String name = Objects.requireNonNullElse(scheme.name(), "X-API-Key");
      return switch (Objects.requireNonNullElse(scheme.place(), SchemeConfig.Place.HEADER)) {
        case HEADER -> ApiKeyAuthenticator.header(name, keys);
        case QUERY -> ApiKeyAuthenticator.query(name, keys);
        case COOKIE -> ApiKeyAuthenticator.cookie(name, keys);
      };
    }

    @Override
    public Authenticator basic(SchemeConfig.Basic scheme) {
      return new BasicAuthenticator(scheme.realm(), new BasicUsers(scheme.users()));
    }

    @Override
    public Authenticator jwt(SchemeConfig.Jwt scheme) {
      if (tokens == null) {
        throw new IllegalArgumentException(
            "tokens are verified by armature-runtime-security, which is not on the class path");
      }
      return new BearerAuthenticator(scheme.realm(), tokens.verifier(scheme.settings()));
    }
  }
}
