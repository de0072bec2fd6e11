package dev.armature.runtime.vertx;

import dev.armature.runtime.server.TlsIdentity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.KeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.ServerSSLOptions;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.X509KeyManager;

/** Translates what TLS needs into Vert.x's options. */
final class TlsSettings {
  /**
   * Forward secrecy and authenticated encryption only (RFC 9325, section 4.2; the first three are
   * those of TLS 1.3).
   */
  static final List<String> SUITES =
      List.of(
          "TLS_AES_128_GCM_SHA256",
          "TLS_AES_256_GCM_SHA384",
          "TLS_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
          "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
          "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256");

  private static final Set<String> VERSIONS = new LinkedHashSet<>(List.of("TLSv1.3", "TLSv1.2"));
  private static final char[] NO_PASSWORD = new char[0];

  private TlsSettings() {}

  /** Makes a server speak TLS. */
  static void secure(HttpServerOptions http, TlsFiles files, boolean http2) {
    http.setSsl(true)
        .setKeyCertOptions(keys(files.identity()))
        .setEnabledSecureTransportProtocols(VERSIONS)
        .setUseAlpn(http2)
        .setAlpnVersions(
            http2
                ? List.of(HttpVersion.HTTP_2, HttpVersion.HTTP_1_1)
                : List.of(HttpVersion.HTTP_1_1));
    SUITES.forEach(http::addEnabledCipherSuite);
    if (!files.clientCa().isEmpty()) {
      http.setClientAuth(ClientAuth.REQUIRED).setTrustOptions(trust(files.clientCa()));
    }
  }

  /** The same for a server that runs. */
  static ServerSSLOptions of(TlsFiles files, boolean http2) {
    ServerSSLOptions ssl =
        new ServerSSLOptions()
            .setKeyCertOptions(keys(files.identity()))
            .setEnabledSecureTransportProtocols(VERSIONS)
            .setUseAlpn(http2);
    ssl.setApplicationLayerProtocols(http2 ? List.of("h2", "http/1.1") : List.of("http/1.1"));
    SUITES.forEach(ssl::addEnabledCipherSuite);
    if (!files.clientCa().isEmpty()) {
      ssl.setClientAuth(ClientAuth.REQUIRED).setTrustOptions(trust(files.clientCa()));
    }
    return ssl;
  }

  private static KeyCertOptions keys(TlsIdentity identity) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      X509Certificate[] chain = identity.chain().toArray(X509Certificate[]::new);
      store.setKeyEntry("server", identity.key(), NO_PASSWORD, chain);
      KeyManagerFactory factory =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      factory.init(store, NO_PASSWORD);
      for (KeyManager manager : factory.getKeyManagers()) {
        if (manager instanceof X509KeyManager keys) {
          return KeyCertOptions.wrap(keys);
        }
      }
      throw new IllegalArgumentException("the key cannot be used for TLS");
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("the key cannot be used for TLS: " + e.getMessage(), e);
    }
  }

  private static PemTrustOptions trust(String authorities) {
    return new PemTrustOptions().addCertValue(Buffer.buffer(authorities, "ISO-8859-1"));
  }
}
