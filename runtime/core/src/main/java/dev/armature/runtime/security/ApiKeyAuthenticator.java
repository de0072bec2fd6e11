package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** API keys in a header, a query parameter or a cookie. */
public final class ApiKeyAuthenticator implements Authenticator {
  private enum Place {
    HEADER,
    QUERY,
    COOKIE
  }

  private final Place place;
  private final String name;
  private final ApiKeys keys;
  private final Challenge challenge;

  private ApiKeyAuthenticator(Place place, String name, ApiKeys keys) {
    this.place = place;
    this.name = name;
    this.keys = keys;
    // No scheme is registered for API keys; this says where the key is expected.
    this.challenge =
        Challenge.of("ApiKey").with("in", place.name().toLowerCase(Locale.ROOT)).with("name", name);
  }

  /** Keys in a header. */
  public static ApiKeyAuthenticator header(String name, ApiKeys keys) {
    return new ApiKeyAuthenticator(Place.HEADER, name, keys);
  }

  /** Keys in a query parameter; they end up in logs of proxies, so prefer a header. */
  public static ApiKeyAuthenticator query(String name, ApiKeys keys) {
    return new ApiKeyAuthenticator(Place.QUERY, name, keys);
  }

  /** Keys in a cookie. */
  public static ApiKeyAuthenticator cookie(String name, ApiKeys keys) {
    return new ApiKeyAuthenticator(Place.COOKIE, name, keys);
  }

  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    String key =
        switch (place) {
          case HEADER -> credentials.header(name);
          case QUERY -> credentials.query(name);
          case COOKIE -> credentials.cookie(name);
        };
    if (key == null) {
      return null;
    }
    Principal principal = keys.find(key);
    if (principal == null) {
      throw new InvalidCredentialsException("The API key is not known.");
    }
    return principal;
  }

  @Override
  public int count(Credentials credentials) {
    return switch (place) {
      case HEADER -> credentials.headerCount(name);
      case QUERY -> credentials.queryCount(name);
      case COOKIE -> credentials.cookieCount(name);
    };
  }

  /** Keys are random and long. */
  @Override
  public boolean guessable() {
    return false;
  }

  @Override
  public Challenge challenge() {
    return challenge;
  }
}
