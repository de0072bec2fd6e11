package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.armature.runtime.security.Loopback;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;

/**
 * Finds the keys of an issuer by what it publishes of itself (OpenID Connect Discovery 1.0, section
 * 4; RFC 8414, section 3).
 */
final class Discovery {
  private static final String OPEN_ID = "/.well-known/openid-configuration";

  private Discovery() {}

  /**
   * The URL of the keys.
   *
   * @param document what was fetched
   * @param from where it was fetched
   * @throws IOException when it is no such document, speaks of another issuer, or names keys that
   *     would come without TLS
   */
  static URI keys(String document, URI from, JwksOptions options) throws IOException {
    Map<String, Object> metadata;
    try {
      metadata = JSONObjectUtils.parse(document);
    } catch (ParseException e) {
      throw new IOException("it is no discovery document: " + e.getMessage(), e);
    }
    String issuer = text(metadata, "issuer");
    if (from.toString().endsWith(OPEN_ID) && !isOf(issuer, from)) {
      throw new IOException("it speaks of another issuer: " + issuer);
    }
    URI keys = uri(text(metadata, "jwks_uri"));
    boolean safe =
        "https".equalsIgnoreCase(keys.getScheme())
            || "http".equalsIgnoreCase(keys.getScheme())
                && (options.plainHttp() || Loopback.is(String.valueOf(keys.getHost())));
    if (keys.getHost() == null || !safe) {
      throw new IOException("its keys do not come by https: " + keys);
    }
    return keys;
  }

  /** OpenID Connect Discovery 1.0, section 4.3: whoever answers could name any issuer else. */
  private static boolean isOf(String issuer, URI from) {
    String plain = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    return from.toString().equals(plain + OPEN_ID);
  }

  private static String text(Map<String, Object> metadata, String key) throws IOException {
    if (metadata.get(key) instanceof String text) {
      return text;
    }
    throw new IOException("it is no discovery document: it has no '" + key + "'");
  }

  private static URI uri(String text) throws IOException {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new IOException("its 'jwks_uri' is no URL: " + text, e);
    }
  }
}
