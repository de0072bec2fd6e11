package dev.armature.runtime.client;

import java.net.URI;
import java.util.Locale;

/**
 * Where requests go (RFC 6454).
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port the default one of the scheme when the URI names none
 */
record Origin(String scheme, String host, int port) {
  /**
   * That of a URI.
   *
   * @throws IllegalArgumentException unless it is an absolute one of http or https, without a user
   */
  static Origin of(URI uri) {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https");
    if (!secure && !scheme.equals("http") || uri.getHost() == null) {
      throw new IllegalArgumentException("the URI must start with http:// or https:// and a host");
    }
    if (uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException("a URI must not hold credentials");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    return new Origin(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
  }

  boolean secure() {
    return scheme.equals("https");
  }

  @Override
  public String toString() {
    boolean usual = port == (secure() ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }
}
