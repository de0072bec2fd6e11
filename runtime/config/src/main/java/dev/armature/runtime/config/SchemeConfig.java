package dev.armature.runtime.config;

import dev.armature.runtime.Principal;
import dev.armature.runtime.security.TokenSettings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code infrastructure.security.schemes.<name>}: what a security scheme is checked by. */
public sealed interface SchemeConfig {
  /** Calls the method of the case. */
  <R> R accept(Visitor<R> visitor);

  /** Where an API key is. */
  enum Place {
    /** In a header. */
    HEADER,
    /** In a query parameter. */
    QUERY,
    /** In a cookie. */
    COOKIE
  }

  /**
   * API keys.
   *
   * @param place where they are; null: where the contract says, else in a header
   * @param name the name of the header, query parameter or cookie; null: as the contract says, else
   *     {@code X-API-Key}
   * @param keys whose each is
   */
  record ApiKey(@Nullable Place place, @Nullable String name, Map<String, Principal> keys)
      implements SchemeConfig {
    /** Copies the map. */
    public ApiKey {
      keys = Map.copyOf(keys);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apiKey(this);
    }

    @Override
    public String toString() {
      return "ApiKey[" + keys.size() + " keys]";
    }
  }

  /**
   * Names and passwords.
   *
   * @param realm what they open
   * @param users the users by name
   */
  record Basic(String realm, Map<String, User> users) implements SchemeConfig {
    /** Copies the map. */
    public Basic {
      users = Map.copyOf(users);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.basic(this);
    }
  }

  /**
   * One user.
   *
   * @param password the hash of the password
   * @param principal who that is
   */
  record User(PasswordHash password, Principal principal) {}

  /**
   * Signed bearer tokens.
   *
   * @param realm what they open
   * @param settings how they are verified
   */
  record Jwt(String realm, TokenSettings settings) implements SchemeConfig {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.jwt(this);
    }
  }

  /**
   * One method per case.
   *
   * @param <R> the result
   */
  interface Visitor<R> {
    /** For API keys. */
    R apiKey(ApiKey scheme);

    /** For names and passwords. */
    R basic(Basic scheme);

    /** For bearer tokens. */
    R jwt(Jwt scheme);
  }
}
