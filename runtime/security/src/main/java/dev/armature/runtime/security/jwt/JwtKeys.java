package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import dev.armature.runtime.security.Loopback;
import java.net.URI;
import java.text.ParseException;
import java.util.List;

/**
 * The keys that tokens are verified by. Immutable, apart from those behind a URL, which follow it.
 */
public final class JwtKeys {
  private final KeySource source;

  private JwtKeys(KeySource source) {
    this.source = source;
  }

  /**
   * One public key, RSA or EC, as {@code PUBLIC KEY} or {@code CERTIFICATE} (RFC 7468).
   *
   * @throws IllegalArgumentException when it is not one, or a private key
   */
  public static JwtKeys pem(String pem) {
    return new JwtKeys(new StaticKeys(List.of(PemKey.parse(pem)), "the PEM key"));
  }

  /**
   * A JWK set (RFC 7517, section 5).
   *
   * @throws IllegalArgumentException when it is not one, or holds no key
   */
  public static JwtKeys jwkSet(String json) {
    List<JWK> keys;
    try {
      keys = JWKSet.parse(json).getKeys();
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a JWK set: " + e.getMessage(), e);
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("the JWK set holds no key");
    }
    return new JwtKeys(new StaticKeys(keys, "the JWK set"));
  }

  /**
   * A shared secret for HMAC.
   *
   * @param secret at least 32 bytes for HS256, 48 for HS384, 64 for HS512
   * @throws IllegalArgumentException when it is too short for any of them
   */
  public static JwtKeys secret(byte[] secret) {
    if (secret.length < 32) {
      throw new IllegalArgumentException(
          "an HMAC secret needs at least 32 bytes, this one has " + secret.length);
    }
    JWK key = new OctetSequenceKey.Builder(secret).build();
    return new JwtKeys(new StaticKeys(List.of(key), "the secret"));
  }

  /**
   * The keys that a URL publishes, fetched in the background at once and again when they are old.
   *
   * @throws IllegalArgumentException when it is not an absolute https URL, nor one of http that
   *     stays on this machine
   */
  public static JwtKeys url(URI url) {
    return url(url, JwksOptions.DEFAULT);
  }

  /** The keys that a URL publishes, with other times than the usual ones. */
  public static JwtKeys url(URI url, JwksOptions options) {
    return followed(url, options, false);
  }

  /**
   * The keys of an issuer that publishes a discovery document (OpenID Connect Discovery 1.0; RFC
   * 8414): {@code https://issuer/.well-known/openid-configuration}. The document is fetched before
   * the keys each time, so that they may move.
   *
   * @throws IllegalArgumentException as for {@link #url(URI)}
   */
  public static JwtKeys discovered(URI document) {
    return discovered(document, JwksOptions.DEFAULT);
  }

  /** The keys of an issuer that publishes a discovery document, with other times than usual. */
  public static JwtKeys discovered(URI document, JwksOptions options) {
    return followed(document, options, true);
  }

  private static JwtKeys followed(URI url, JwksOptions options, boolean discovered) {
    String scheme = url.getScheme();
    if (url.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
      throw new IllegalArgumentException("not an http or https URL: " + url);
    }
    if ("http".equals(scheme) && !options.plainHttp() && !Loopback.is(url.getHost())) {
      throw new IllegalArgumentException("keys must come by https, so that nobody replaces them");
    }
    JwksUrl source = new JwksUrl(url, options, discovered);
    source.prefetch();
    return new JwtKeys(source);
  }

  KeySource source() {
    return source;
  }
}
