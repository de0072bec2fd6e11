package dev.armature.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate and its authority, made by keytool, as a server's context and as PEM files. */
final class TestCertificates {
  private static final char[] PASSWORD = "password".toCharArray();
  private final KeyStore store = KeyStore.getInstance("PKCS12");
  final Path authority;
  final Path certificate;
  final Path key;

  /**
   * Makes one.
   *
   * @param san what it is for, as keytool wants it
   * @param more arguments of keytool, about the time it is valid
   */
  TestCertificates(Path folder, String name, String san, String... more)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = folder.resolve(name + ".p12");
    keytool(file, "ca", "-ext", "BC=ca:true");
    List<String> own = new ArrayList<>(List.of("-signer", "ca", "-ext", "SAN=" + san));
    own.addAll(List.of(more));
    keytool(file, "a", own.toArray(String[]::new));
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    authority = folder.resolve(name + "-ca.pem");
    write(authority, "CERTIFICATE", store.getCertificate("ca").getEncoded());
    store.deleteEntry("ca");
    certificate = folder.resolve(name + "-cert.pem");
    key = folder.resolve(name + "-key.pem");
    write(certificate, "CERTIFICATE", store.getCertificate("a").getEncoded());
    write(key, "PRIVATE KEY", store.getKey("a", PASSWORD).getEncoded());
  }

  private static void keytool(Path file, String alias, String... more)
      throws IOException, InterruptedException {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", alias));
    command.addAll(List.of("-dname", "CN=" + alias, "-keyalg", "EC", "-groupname", "secp256r1"));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
    command.addAll(List.of("-keystore", file.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + said);
    }
  }

  SSLContext server() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static void write(Path file, String label, byte[] der) throws IOException {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        file, "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n");
  }
}
