package dev.armature.runtime.security;

/**
 * A security scheme as a contract declares it, so that a configuration need not repeat where a
 * credential is and can be checked against it.
 *
 * @param name its name in the contract
 * @param kind what has to be shown
 * @param parameter the name of the header, query parameter or cookie of an API key; else empty
 */
public record SecurityScheme(String name, Kind kind, String parameter) {
  /** What has to be shown. */
  public enum Kind {
    /** An API key in a header. */
    API_KEY_HEADER,
    /** An API key in a query parameter. */
    API_KEY_QUERY,
    /** An API key in a cookie. */
    API_KEY_COOKIE,
    /** A name and a password (RFC 7617). */
    BASIC,
    /** A bearer token: HTTP bearer (RFC 6750), OAuth 2 or OpenID Connect. */
    BEARER,
    /** A client certificate. */
    MUTUAL_TLS,
    /** Something else, which the service's own authenticator knows. */
    OTHER
  }

  /** A scheme that is no API key. */
  public static SecurityScheme of(String name, Kind kind) {
    return new SecurityScheme(name, kind, "");
  }

  /** An API key in a header. */
  public static SecurityScheme header(String name, String parameter) {
    return new SecurityScheme(name, Kind.API_KEY_HEADER, parameter);
  }

  /** An API key in a query parameter. */
  public static SecurityScheme query(String name, String parameter) {
    return new SecurityScheme(name, Kind.API_KEY_QUERY, parameter);
  }

  /** An API key in a cookie. */
  public static SecurityScheme cookie(String name, String parameter) {
    return new SecurityScheme(name, Kind.API_KEY_COOKIE, parameter);
  }
}
