package dev.armature.runtime.config;

import dev.armature.runtime.Principal;
import dev.armature.runtime.security.Loopback;
import dev.armature.runtime.security.TokenSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one security scheme. */
final class SchemeReader {
  private static final String DEFAULT_REALM = "api";

  private SchemeReader() {}

  /** Null when a problem was reported. */
  static @Nullable SchemeConfig read(Section scheme, Path folder) {
    Section apiKey = scheme.optional("apiKey");
    Section basic = scheme.optional("basic");
    Section jwt = scheme.optional("jwt");
    scheme.done();
    long kinds = Stream.of(apiKey, basic, jwt).filter(Objects::nonNull).count();
    if (kinds != 1) {
      scheme.problem(
          "wrong-value", "'" + scheme.path() + "' takes exactly one of apiKey, basic and jwt");
      return null;
    }
    if (apiKey != null) {
      return apiKey(apiKey);
    }
    return basic != null ? basic(basic) : jwt(Objects.requireNonNull(jwt), folder);
  }

  private static SchemeConfig apiKey(Section scheme) {
    SchemeConfig.Place place =
        scheme.has("in")
            ? scheme.choice("in", SchemeConfig.Place.HEADER, SchemeConfig.Place.class)
            : null;
    String name = scheme.text("name");
    Map<String, Principal> keys = new HashMap<>();
    for (Section item : scheme.items("keys")) {
      String key = item.required("key");
      Principal owner = principal(item, item.required("principal"));
      item.done();
      if (key.isEmpty()) {
        item.problem("key", "wrong-value", "an API key must not be empty");
      } else if (keys.put(key, owner) != null) {
        item.problem("key", "duplicate-key", "the same API key is there twice");
      }
    }
    scheme.done();
    return new SchemeConfig.ApiKey(place, name, keys);
  }

  private static SchemeConfig basic(Section scheme) {
    String realm = scheme.text("realm", DEFAULT_REALM);
    Map<String, SchemeConfig.User> users = new HashMap<>();
    for (Section item : scheme.items("users")) {
      String name = item.required("name");
      PasswordHash hash = hash(item);
      Principal principal = principal(item, name);
      item.done();
      if (hash != null && users.put(name, new SchemeConfig.User(hash, principal)) != null) {
        item.problem("name", "duplicate-key", "the user '" + name + "' is there twice");
      }
    }
    scheme.done();
    return new SchemeConfig.Basic(realm, users);
  }

  private static @Nullable PasswordHash hash(Section user) {
    String text = user.required("passwordHash");
    try {
      return text.isEmpty() ? null : PasswordHash.parse(text);
    } catch (IllegalArgumentException e) {
      user.problem("passwordHash", "wrong-value", "'passwordHash' is " + e.getMessage());
      return null;
    }
  }

  private static Principal principal(Section item, String id) {
    return new Principal(id, new HashSet<>(item.texts("scopes")), Map.of());
  }

  private static SchemeConfig jwt(Section scheme, Path folder) {
    String publicKey = scheme.text("publicKey");
    String jwkSet = scheme.text("jwkSet");
    String secret = scheme.text("secret");
    URI jwksUrl = url(scheme, "jwksUrl");
    URI discoveryUrl = url(scheme, "discoveryUrl");
    oneSource(scheme);
    boolean plainHttp = scheme.bool("plainHttp", false);
    secure(scheme, "jwksUrl", jwksUrl, plainHttp);
    secure(scheme, "discoveryUrl", discoveryUrl, plainHttp);
    String issuer = scheme.text("issuer");
    List<String> audiences = scheme.texts("audiences");
    narrowed(scheme, "issuer", issuer != null, "anyIssuer");
    narrowed(scheme, "audiences", !audiences.isEmpty(), "anyAudience");
    List<String> claims = scheme.texts("scopeClaims");
    String realm = scheme.text("realm", DEFAULT_REALM);
    TokenSettings settings =
        new TokenSettings(
            publicKey == null ? null : folder.resolve(publicKey),
            jwkSet == null ? null : folder.resolve(jwkSet),
            secret,
            jwksUrl,
            discoveryUrl,
            plainHttp,
            scheme.texts("algorithms"),
            issuer,
            audiences,
            scheme.duration("clockSkew", Duration.ofSeconds(30)),
            scheme.text("principalClaim", "sub"),
            claims.isEmpty() ? List.of("scope", "scp") : claims);
    scheme.done();
    return new SchemeConfig.Jwt(realm, settings);
  }

  private static void oneSource(Section scheme) {
    List<String> keys = List.of("publicKey", "jwkSet", "secret", "jwksUrl", "discoveryUrl");
    if (keys.stream().filter(scheme::isSet).count() != 1) {
      scheme.problem(
          "wrong-value",
          "'%s' takes exactly one of publicKey, jwkSet, secret, jwksUrl and discoveryUrl"
              .formatted(scheme.path()));
    }
  }

  /** Keys that come without TLS are those of whoever is on the way. */
  private static void secure(Section scheme, String key, @Nullable URI url, boolean plainHttp) {
    if (url != null
        && !plainHttp
        && "http".equalsIgnoreCase(url.getScheme())
        && !Loopback.is(String.valueOf(url.getHost()))) {
      scheme.problem(
          key,
          "insecure",
          "'%s.%s' is without TLS: who is on the way can put in keys; use https, or set 'plainHttp: true'"
              .formatted(scheme.path(), key));
    }
  }

  /**
   * A key serves many issuers and audiences: whose tokens are taken is said (RFC 8725, 3.8, 3.9).
   */
  private static void narrowed(Section scheme, String key, boolean set, String any) {
    boolean all = scheme.bool(any, false);
    if (set && all) {
      scheme.problem(any, "contradiction", "'" + any + "' contradicts '" + key + "'; remove one");
    } else if (!set && !all) {
      scheme.problem(
          "missing-key",
          "'%s' needs the key '%s'; set '%s: true' to take tokens whatever they say"
              .formatted(scheme.path(), key, any));
    }
  }

  private static @Nullable URI url(Section scheme, String key) {
    String text = scheme.text(key);
    if (text == null) {
      return null;
    }
    if (!text.matches("https?://[^/\\s]+\\S*")) {
      scheme.problem(key, "wrong-value", "'" + key + "' takes an http or https URL");
      return null;
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      scheme.problem(key, "wrong-value", "'" + key + "' is not a URL: " + e.getMessage());
      return null;
    }
  }
}
