package dev.armature.runtime.vertx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed certificate for {@code localhost}, in PEM files of a folder. */
final class Certificates {
  private static final char[] PASSWORD = "password".toCharArray();
  private final KeyStore store;
  private final Path folder;

  Certificates(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
    this(folder, "-keyalg", "EC", "-groupname", "secp256r1", "-validity", "30");
  }

  /** With other arguments of keytool: algorithm and validity. */
  Certificates(Path folder, String... key)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve("store.p12");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Files.deleteIfExists(file);
    List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", "a"));
    command.addAll(List.of("-dname", "CN=localhost", "-ext", "SAN=dns:localhost,ip:127.0.0.1"));
    command.addAll(List.of("-ext", "BC=ca:true", "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass", new String(PASSWORD), "-keystore", file.toString()));
    command.addAll(List.of(key));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + said);
    }
    this.folder = folder;
    store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    writeKey();
    writeCertificate();
  }

  /** Puts the key into the folder, whatever is there. */
  void writeKey() throws IOException, GeneralSecurityException {
    write(folder.resolve("key.pem"), "PRIVATE KEY", store.getKey("a", PASSWORD).getEncoded());
  }

  /** Puts the certificate into the folder, whatever is there. */
  void writeCertificate() throws IOException, GeneralSecurityException {
    write(folder.resolve("cert.pem"), "CERTIFICATE", store.getCertificate("a").getEncoded());
  }

  X509Certificate certificate() throws GeneralSecurityException {
    return (X509Certificate) store.getCertificate("a");
  }

  /** A client that trusts the certificate, and shows it too when it is to have one itself. */
  SSLContext client(boolean withCertificate) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", store.getCertificate("a"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(withCertificate ? keys.getKeyManagers() : null, trust.getTrustManagers(), null);
    return context;
  }

  private static void write(Path file, String label, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        file, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
  }
}
