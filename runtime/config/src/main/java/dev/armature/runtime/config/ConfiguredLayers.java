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
import dev.armature.runtime.security.SlowChecks;
import dev.armature.runtime.security.TokenVerifierFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes layers from a configuration. */
final class ConfiguredLayers {
  private final ServiceConfig config;
  private final @Nullable TokenVerifierFactory tokens;
  private final @Nullable List<SecurityScheme> declared;
  private final SlowChecks checks;
  private final List<ConfigProblem> problems = new ArrayList<>();
  private final Map<String, Authenticator> authenticators = new TreeMap<>();

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
    this.checks = config.infrastructure().guessing().checks();
  }

  static @Nullable TokenVerifierFactory installed() {
    return ServiceLoader.load(TokenVerifierFactory.class).findFirst().orElse(null);
  }

  /**
   * The layers.
   *
   * @throws ConfigException when something cannot be used
   */
  LayersBuilder build() {
    LayersBuilder layers = make();
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return layers;
  }

  /** The layers as far as they can be made; {@link #problems} has the rest. */
  LayersBuilder make() {
    LimitsConfig limits = config.server().limits();
    InfrastructureConfig infrastructure = config.infrastructure();
    List<SecurityScheme> schemes = declared == null ? List.of() : declared;
    UnenforcedProblems unenforced = new UnenforcedProblems(config.places(), schemes);
    LayersBuilder layers =
        Layers.builder()
            .errorFormat(infrastructure.errorFormat())
            .bodyLimit(limits.maxBodySize())
            .multipart(limits.multipart())
            .maxInFlight(limits.maxInFlight())
            .encodedFrom(config.server().encodedFrom())
            .basePath(config.server().basePath())
            .responses(infrastructure.responses())
            .policy(new Timeout(limits.requestTimeout()))
            .trustedProxies(proxies(infrastructure.trustedProxies()))
            .ipv6Prefix(infrastructure.ipv6Prefix())
            .accessLog(infrastructure.accessLog())
            .blocking(infrastructure.guessing().blocking())
            .refusal(missing -> new ConfigException(unenforced.of(missing)));
    if (infrastructure.mdc()) {
      layers.mdc();
    }
    PolicyKey.ALL.forEach(key -> key.installer().accept(layers));
    config
        .operations()
        .forEach((id, own) -> own.policies().forEach(policy -> layers.policy(id, policy)));
    infrastructure.schemes().forEach(this::authenticator);
    authenticators.forEach(layers::authenticator);
    return layers;
  }

  /** What cannot be used. */
  List<ConfigProblem> problems() {
    return problems;
  }

  /** What checks the schemes that can be used, by their names. */
  Map<String, Authenticator> authenticators() {
    return authenticators;
  }

  private TrustedProxies proxies(List<String> ranges) {
    try {
      return TrustedProxies.of(ranges);
    } catch (IllegalArgumentException e) {
      problem(e, "infrastructure", "context", "trusted_proxies");
      return TrustedProxies.none();
    }
  }

  private void authenticator(String name, SchemeConfig scheme) {
    SchemeConfig placed;
    try {
      placed = declared == null ? scheme : DeclaredSchemes.fit(name, scheme, declared);
    } catch (IllegalArgumentException e) {
      problem(e, "infrastructure", "security", "schemes", name);
      return;
    }
    try {
      GuessingConfig guessing = config.infrastructure().guessing();
      authenticators.put(name, placed.accept(new ToAuthenticator(tokens, checks, guessing)));
    } catch (IllegalArgumentException e) {
      String kind = placed.accept(new KindKey());
      problem(e, "infrastructure", "security", "schemes", name, kind);
    }
  }

  private void problem(IllegalArgumentException why, String... path) {
    String message = "'" + String.join(".", path) + "' cannot be used: " + why.getMessage();
    problems.add(config.places().problem("unusable", message, path));
  }

  private record ToAuthenticator(
      @Nullable TokenVerifierFactory tokens, SlowChecks checks, GuessingConfig guessing)
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
      return new BasicAuthenticator(
          scheme.realm(), new BasicUsers(scheme.users()), checks, guessing.remembered());
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

  /** The key below a scheme's name. */
  private record KindKey() implements SchemeConfig.Visitor<String> {
    @Override
    public String apiKey(SchemeConfig.ApiKey scheme) {
      return "apiKey";
    }

    @Override
    public String basic(SchemeConfig.Basic scheme) {
      return "basic";
    }

    @Override
    public String jwt(SchemeConfig.Jwt scheme) {
      return "jwt";
    }
  }
}
