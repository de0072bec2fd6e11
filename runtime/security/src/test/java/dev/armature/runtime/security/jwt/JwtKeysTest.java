package dev.armature.runtime.security.jwt;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.security.KeyPairGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JwtKeysTest {
  @Test
  void refusesBadKeysAtStart() throws Exception {
    refused(() -> JwtKeys.pem("no key"), "no PEM block");
    refused(() -> JwtKeys.pem(block("PUBLIC KEY", "AAAA")), "damaged");
    refused(() -> JwtKeys.pem(block("PUBLIC KEY", "!")), "");
    refused(() -> JwtKeys.pem(block("PRIVATE KEY", "AAAA")), "this is a private key");
    refused(() -> JwtKeys.pem(block("DH PARAMETERS", "AAAA")), "not understood");
    KeyPairGenerator weak = KeyPairGenerator.getInstance("RSA");
    weak.initialize(1024);
    String small = Tokens.pem(weak.generateKeyPair().getPublic());
    refused(() -> JwtKeys.pem(small), "at least 2048 bits, this one has 1024");
    String ed = Tokens.pem(KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic());
    refused(() -> JwtKeys.pem(ed), "");
    refused(() -> JwtKeys.jwkSet("{"), "not a JWK set");
    refused(() -> JwtKeys.jwkSet("{\"keys\":[]}"), "no key");
    refused(() -> JwtKeys.secret(new byte[31]), "at least 32 bytes, this one has 31");
    refused(() -> JwtKeys.url(URI.create("file:/etc/passwd")), "not an http or https URL");
    refused(() -> JwtKeys.url(URI.create("keys.json")), "not an http or https URL");
  }

  @Test
  void refusesAlgorithmsThatNoKeyServes() throws Exception {
    RSAKey rsa = Tokens.rsa("r");
    JwtVerifierBuilder verifier = JwtVerifier.by(JwtKeys.jwkSet(new JWKSet(rsa).toString()));
    refused(() -> verifier.algorithms(List.of("RS256", "HS256")).build(), "no key of the JWK set");
    refused(() -> verifier.algorithms(List.of("ES256")).build(), "an EC key on the curve");
    refused(() -> verifier.algorithms(List.of("rs256")).build(), "'rs256' is not");
    JwtVerifierBuilder secret = JwtVerifier.by(JwtKeys.secret(Tokens.SECRET));
    refused(() -> secret.algorithms(List.of("HS512")).build(), "at least 64 bytes");
    JwtVerifierBuilder url = JwtVerifier.by(JwtKeys.url(URI.create("http://127.0.0.1:9/keys")));
    refused(() -> url.algorithms(List.of("HS256")).build(), "not published at a URL");
  }

  private static String block(String label, String base64) {
    return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String why) {
    assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
  }
}
