package dev.armature.runtime.security.jwt;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a public key in PEM (RFC 7468). */
final class PemKey {
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");

  private PemKey() {}

  static JWK parse(String pem) {
    Matcher block = BLOCK.matcher(pem);
    if (!block.find()) {
      throw new IllegalArgumentException("no PEM block in the key (-----BEGIN PUBLIC KEY-----)");
    }
    String label = block.group(1);
    try {
      return switch (label) {
        case "PUBLIC KEY" -> jwk(publicKey(Base64.getMimeDecoder().decode(block.group(2))));
        case "CERTIFICATE" -> jwk(certificate(block.group()));
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

  private static PublicKey certificate(String pem) throws GeneralSecurityException {
    byte[] bytes = pem.getBytes(StandardCharsets.US_ASCII);
    return CertificateFactory.getInstance("X.509")
        .generateCertificate(new ByteArrayInputStream(bytes))
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
