package dev.armature.runtime.vertx;

import dev.armature.runtime.server.TlsIdentity;
import dev.armature.runtime.server.TlsOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the files of a server's certificate hold.
 *
 * @param identity the certificate and its key, which fit
 * @param clientCa the text of the authorities of client certificates; empty to ask for none
 */
record TlsFiles(TlsIdentity identity, String clientCa) {
  /**
   * Reads and checks them.
   *
   * @throws IllegalArgumentException when a server could not use them, saying why
   */
  static TlsFiles read(TlsOptions options) {
    Path authorities = options.clientCa();
    if (authorities == null) {
      return new TlsFiles(TlsIdentity.read(options), "");
    }
    TlsIdentity.certificates(authorities);
    return new TlsFiles(TlsIdentity.read(options), text(authorities));
  }

  /** What tells one content of the files from another; empty while one cannot be read. */
  static String fingerprint(TlsOptions options) {
    Path authorities = options.clientCa();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(options.certificate()));
      digest.update((byte) 0);
      digest.update(Files.readAllBytes(options.key()));
      digest.update((byte) 0);
      if (authorities != null) {
        digest.update(Files.readAllBytes(authorities));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
