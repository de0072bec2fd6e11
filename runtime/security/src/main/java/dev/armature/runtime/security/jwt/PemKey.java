package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import dev.armature.runtime.security.PemBlock;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Reads a public key in PEM (RFC 7468). */
final class PemKey {
  private PemKey() {}

  static JWK parse(String pem) {
    List<PemBlock> blocks = PemBlock.all(pem);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("no PEM block in the key (-----BEGIN PUBLIC KEY-----)");
    }
    PemBlock block = blocks.get(0);
    String label = block.label();
    try {
      return switch (label) {
        case "PUBLIC KEY" -> jwk(publicKey(block.bytes()));
        case "CERTIFICATE" -> jwk(certificate(block.bytes()));
        default -> throw new IllegalArgumentException(refusal(label));
      };
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("the PEM block '" + label + "' is damaged", e);
    }
  }

  private static String refusal(String label) {
    return label.endsWith("PRIVATE KEY")
        ? "this is a private key; verifying takes only the public one (openssl pkey -pubout)"
        : "a PEM block '" + label + "' is not understood; use PUBLIC KEY or CERTIFICATE";
  }

  private static PublicKey certificate(byte[] der) throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(der))
        .getPublicKey();
  }

  private static PublicKey publicKey(byte[] der) throws GeneralSecurityException {
    X509EncodedKeySpec spec = new X509EncodedKeySpec(der);
    try {
      return KeyFactory.getInstance("RSA").generatePublic(spec);
    } catch (GeneralSecurityException notRsa) {
      return KeyFactory.getInstance("EC").generatePublic(spec);
    }
  }

  private static JWK jwk(PublicKey key) {
    if (key instanceof RSAPublicKey rsa) {
      if (rsa.getModulus().bitLength() < 2048) {
        throw new IllegalArgumentException(
            "an RSA key needs at least 2048 bits, this one has " + rsa.getModulus().bitLength());
      }
      return new RSAKey.Builder(rsa).build();
    }
    if (key instanceof ECPublicKey ec) {
      Curve curve = Curve.forECParameterSpec(ec.getParams());
      if (curve == null) {
        throw new IllegalArgumentException("the EC key is on a curve that JWTs do not use");
      }
      return new ECKey.Builder(curve, ec).build();
    }
    throw new IllegalArgumentException("neither an RSA nor an EC key: " + key.getAlgorithm());
  }
}
