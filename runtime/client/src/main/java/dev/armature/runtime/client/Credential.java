package dev.armature.runtime.client;

import dev.armature.runtime.http.message.HeaderSyntax;
import dev.armature.runtime.security.SecurityScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client shows of itself for one security scheme. It is only ever sent to the origin of the
 * transport. Thread-safe; its text never holds the secret.
 */
public final class Credential {
  /** Where the secret comes from. */
  interface Source {
    /**
     * The secret to send.
     *
     * @param limit how long that may take
     * @throws IOException when there is none
     */
    String get(Duration limit) throws IOException;

    /** Whether there may be another one, now that the server has refused that one. */
    boolean refused(String secret);
  }

  /** Where it is put. */
  enum Place {
    HEADER,
    QUERY,
    COOKIE,
    CONNECTION
  }

  private final Place place;
  private final String name;
  private final String prefix;
  private final Source source;

  private Credential(Place place, String name, String prefix, Source source) {
    this.place = place;
    this.name = name;
    this.prefix = prefix;
    this.source = source;
  }

  /** An API key in a header. */
  public static Credential header(String name, Supplier<String> key) {
    return new Credential(Place.HEADER, HeaderSyntax.name(name), "", supplied(key));
  }

  /** An API key in a query parameter. */
  public static Credential query(String name, Supplier<String> key) {
    return new Credential(Place.QUERY, name, "", supplied(key));
  }

  /** An API key in a cookie. */
  public static Credential cookie(String name, Supplier<String> key) {
    return new Credential(Place.COOKIE, name, "", supplied(key));
  }

  /**
   * A name and a password (RFC 7617), in UTF-8.
   *
   * @throws IllegalArgumentException when the name holds a colon
   */
  public static Credential basic(String user, String password) {
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("the name of a user must not hold a colon");
    }
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getEncoder().encodeToString(both);
    return new Credential(Place.HEADER, "Authorization", "Basic ", supplied(() -> encoded));
  }

  /** A bearer token (RFC 6750), asked for at each call. */
  public static Credential bearer(Supplier<String> token) {
    return new Credential(Place.HEADER, "Authorization", "Bearer ", supplied(token));
  }

  /** A bearer token (RFC 6750). */
  public static Credential bearer(String token) {
    return bearer(() -> token);
  }

  /** Bearer tokens of an authorization server, renewed before they end. */
  public static Credential oauth(OAuthTokens tokens) {
    return new Credential(Place.HEADER, "Authorization", "Bearer ", tokens);
  }

  /** The client's certificate, which the transport shows ({@link HttpTransportBuilder#tls}). */
  public static Credential certificate() {
    return new Credential(Place.CONNECTION, "", "", supplied(() -> ""));
  }

  /**
   * What a scheme of a contract wants, of one secret.
   *
   * @param secret the key, or the token
   * @throws IllegalArgumentException when one text is not enough for the scheme
   */
  public static Credential of(SecurityScheme scheme, Supplier<String> secret) {
    return switch (scheme.kind()) {
      case API_KEY_HEADER -> header(scheme.parameter(), secret);
      case API_KEY_QUERY -> query(scheme.parameter(), secret);
      case API_KEY_COOKIE -> cookie(scheme.parameter(), secret);
      case BEARER -> bearer(secret);
      case MUTUAL_TLS -> certificate();
      case BASIC, OTHER ->
          throw new IllegalArgumentException(
              "the scheme " + scheme.name() + " wants another credential than a key or a token");
    };
  }

  private static Source supplied(Supplier<String> secret) {
    return new Source() {
      @Override
      public String get(Duration limit) throws IOException {
        @Nullable String value = secret.get();
        if (value == null || value.isEmpty()) {
          throw new IOException("the supplier gave nothing");
        }
        return value;
      }

      @Override
      public boolean refused(String value) {
        return false;
      }
    };
  }

  Place place() {
    return place;
  }

  String name() {
    return name;
  }

  String prefix() {
    return prefix;
  }

  Source source() {
    return source;
  }

  @Override
  public String toString() {
    return "Credential in the " + place.name().toLowerCase(Locale.ROOT) + " " + name;
  }
}
