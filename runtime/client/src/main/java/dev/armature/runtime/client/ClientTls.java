package dev.armature.runtime.client;

import dev.armature.runtime.server.TlsIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Makes what a client trusts and shows in TLS of PEM files (RFC 7468). */
public final class ClientTls {
  private static final char[] PASSWORD = new char[0];

  private ClientTls() {}

  /**
   * Trusts those authorities only.
   *
   * @throws IllegalArgumentException when the file cannot be used, saying why
   */
  public static SSLContext trusting(Path authorities) {
    return context(authorities, null);
  }

  /**
   * Trusts those authorities, or the JDK's, and shows a certificate (mutual TLS).
   *
   * @param authorities null for those of the JDK
   * @param identity {@link TlsIdentity#certificates} and {@link TlsIdentity#key} read the files
   */
  public static SSLContext context(@Nullable Path authorities, @Nullable TlsIdentity identity) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          identity == null ? null : keys(identity),
          authorities == null ? null : trust(TlsIdentity.certificates(authorities)),
          null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("TLS cannot be set up: " + e.getMessage(), e);
    }
  }

  private static TrustManager[] trust(List<X509Certificate> authorities)
      throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    for (int i = 0; i < authorities.size(); i++) {
      store.setCertificateEntry("a" + i, authorities.get(i));
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private static KeyManager[] keys(TlsIdentity identity)
      throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    store.setKeyEntry(
        "client", identity.key(), PASSWORD, identity.chain().toArray(Certificate[]::new));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, PASSWORD);
    return factory.getKeyManagers();
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }
}
