package dev.armature.runtime.server;

import dev.armature.runtime.security.PemBlock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A certificate chain and the private key of its first certificate, read from their files and held
 * against each other, so that a server neither starts nor goes on with a pair that no client can
 * shake hands with. Immutable.
 */
public final class TlsIdentity {
  private static final byte[] PROBE = "armature".getBytes(StandardCharsets.US_ASCII);
  private static final Duration SOON = Duration.ofDays(7);
  private static final int LEAST_RSA_BITS = 2048;

  private final List<X509Certificate> chain;
  private final PrivateKey key;

  private TlsIdentity(List<X509Certificate> chain, PrivateKey key) {
    this.chain = List.copyOf(chain);
    this.key = key;
  }

  /**
   * Reads both files.
   *
   * @throws IllegalArgumentException when one cannot be used, or they do not fit, saying why
   */
  public static TlsIdentity read(TlsOptions options) {
    return of(certificates(options.certificate()), key(options.key()));
  }

  /**
   * A pair that fits.
   *
   * @param chain the server's own certificate first
   * @throws IllegalArgumentException when the key is not that of the first certificate
   */
  public static TlsIdentity of(List<X509Certificate> chain, PrivateKey key) {
    for (int i = 0; i < chain.size(); i++) {
      if (fits(key, chain.get(i))) {
        if (i == 0) {
          return new TlsIdentity(chain, key);
        }
        throw new IllegalArgumentException(
            "the key is that of certificate " + (i + 1) + ", but the server's own has to be first");
      }
    }
    throw new IllegalArgumentException(
        "the key does not fit the certificate of "
            + chain.get(0).getSubjectX500Principal().getName());
  }

  /**
   * The certificates of a file, at least one.
   *
   * @throws IllegalArgumentException when there is none, or one is malformed
   */
  public static List<X509Certificate> certificates(Path file) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (PemBlock block : PemFile.read(file).blocks()) {
      if (block.label().equals("CERTIFICATE")) {
        certificates.add(certificate(file, block.bytes()));
      }
    }
    if (certificates.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no PEM certificate");
    }
    return certificates;
  }

  private static X509Certificate certificate(Path file, byte[] der) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          file + " holds a certificate that cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The private key of a file (PKCS #8, RFC 5208).
   *
   * @throws IllegalArgumentException when there is none, or it is of another form
   */
  public static PrivateKey key(Path file) {
    for (PemBlock block : PemFile.read(file).blocks()) {
      if (block.label().equals("PRIVATE KEY")) {
        return key(file, block.bytes());
      }
      if (block.label().endsWith("PRIVATE KEY")) {
        throw new IllegalArgumentException(
            "%s holds an %s, not PKCS #8 without a password; convert it: openssl pkcs8 -topk8 -nocrypt -in %s"
                .formatted(file, block.label(), file.getFileName()));
      }
    }
    throw new IllegalArgumentException(file + " holds no PEM private key");
  }

  private static PrivateKey key(Path file, byte[] der) {
    for (String algorithm : List.of("RSA", "EC", "EdDSA", "RSASSA-PSS")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
      } catch (GeneralSecurityException other) {
        // The encoding names its algorithm; the factory of another one refuses it.
        continue;
      }
    }
    throw new IllegalArgumentException(file + " holds a private key that is neither RSA nor EC");
  }

  private static boolean fits(PrivateKey key, X509Certificate certificate) {
    if (!key.getAlgorithm().equals(certificate.getPublicKey().getAlgorithm())) {
      return false;
    }
    try {
      Signature signing = Signature.getInstance(algorithm(key));
      signing.initSign(key);
      signing.update(PROBE);
      Signature checking = Signature.getInstance(algorithm(key));
      checking.initVerify(certificate.getPublicKey());
      checking.update(PROBE);
      return checking.verify(signing.sign());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }

  /** The certificates, the server's own first. */
  public List<X509Certificate> chain() {
    return chain;
  }

  /** The key of the first certificate. */
  public PrivateKey key() {
    return key;
  }

  /** What is wrong with the pair at that time, but does not keep it from being used. */
  public List<String> warnings(Instant now) {
    List<String> warnings = new ArrayList<>();
    for (X509Certificate each : chain) {
      String name = "the certificate of " + each.getSubjectX500Principal().getName();
      Instant end = each.getNotAfter().toInstant();
      if (now.isBefore(each.getNotBefore().toInstant())) {
        warnings.add(name + " is not valid before " + each.getNotBefore().toInstant());
      } else if (now.isAfter(end)) {
        warnings.add(name + " expired at " + end);
      } else if (now.plus(SOON).isAfter(end)) {
        warnings.add(name + " expires at " + end);
      }
    }
    // RFC 9325, section 4.5.
    if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
      warnings.add("the RSA key is shorter than " + LEAST_RSA_BITS + " bits");
    }
    return warnings;
  }
}
