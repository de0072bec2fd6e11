package dev.armature.runtime.security.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dev.armature.runtime.Principal;
import dev.armature.runtime.security.FailureReason;
import dev.armature.runtime.security.InvalidCredentialsException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwtVerifierTest {
  private static final Clock CLOCK = Clock.fixed(Tokens.NOW, ZoneOffset.UTC);
  private static final JWK SECRET = new OctetSequenceKey.Builder(Tokens.SECRET).build();

  private final RSAKey rsa = Tokens.rsa("r1");

  JwtVerifierTest() throws Exception {}

  @ParameterizedTest
  @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
  void acceptsRsaSignatures(String algorithm) throws Exception {
    JwtVerifier verifier = rsaVerifier().build();
    String token = Tokens.sign(rsa, JWSAlgorithm.parse(algorithm), Tokens.claims().build());
    assertThat(verifier.verify(token).id()).isEqualTo("ann");
    assertThat(verifier.verify(token).scopes()).containsOnly("pets:read", "pets:write");
  }

  @Test
  void acceptsEcSignatures() throws Exception {
    ECKey p256 = Tokens.ec("e1", Curve.P_256);
    ECKey p384 = Tokens.ec("e2", Curve.P_384);
    JwtVerifier pem = verifier(JwtKeys.pem(Tokens.pem(p256.toPublicKey()))).build();
    JwtVerifier set =
        verifier(JwtKeys.jwkSet(new JWKSet(List.of(p256, p384, rsa)).toString())).build();
    String first = Tokens.sign(p256, JWSAlgorithm.ES256, Tokens.claims().build());
    String second = Tokens.sign(p384, JWSAlgorithm.ES384, Tokens.claims().build());
    assertThat(pem.verify(first).id()).isEqualTo("ann");
    assertThat(set.verify(first).id()).isEqualTo("ann");
    assertThat(set.verify(second).id()).isEqualTo("ann");
    refused(pem, second, "algorithm");
  }

  @Test
  void acceptsHmac() throws Exception {
    JwtVerifier verifier = verifier(JwtKeys.secret(Tokens.SECRET)).build();
    String token = Tokens.sign(SECRET, JWSAlgorithm.HS256, Tokens.claims().build());
    assertThat(verifier.verify(token).id()).isEqualTo("ann");
  }

  @Test
  void refusesTokensWithoutSignature() {
    String token = new PlainJWT(Tokens.claims().build()).serialize();
    refused(rsaVerifier().build(), token, "not a signed JWT");
    assertThatThrownBy(() -> rsaVerifier().algorithms(List.of("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'none' is not a signature algorithm");
  }

  @Test
  void refusesPublicKeyTakenAsSecret() throws Exception {
    byte[] pem = Tokens.pem(rsa.toPublicKey()).getBytes(StandardCharsets.US_ASCII);
    JWK confused = new OctetSequenceKey.Builder(pem).keyID("r1").build();
    String token = Tokens.sign(confused, JWSAlgorithm.HS256, Tokens.claims().build());
    refused(rsaVerifier().build(), token, "algorithm is not allowed");
    OctetSequenceKey other = new OctetSequenceKey.Builder(Tokens.SECRET).keyID("s").build();
    JwtKeys both = JwtKeys.jwkSet(new JWKSet(List.of(rsa, other)).toString(false));
    refused(verifier(both).build(), token, "signature");
  }

  @Test
  void refusesAlgorithmsThatAreNotAllowed() throws Exception {
    JwtVerifier verifier = rsaVerifier().algorithms(List.of("RS256")).build();
    String token = Tokens.sign(rsa, JWSAlgorithm.RS512, Tokens.claims().build());
    refused(verifier, token, "algorithm is not allowed");
  }

  @Test
  void refusesTamperedTokens() throws Exception {
    String token = Tokens.sign(rsa, JWSAlgorithm.RS256, Tokens.claims().build());
    String forged = Tokens.claims().subject("bob").build().toPayload().toBase64URL().toString();
    String[] parts = token.split("\\.");
    refused(rsaVerifier().build(), parts[0] + "." + forged + "." + parts[2], "signature");
    refused(rsaVerifier().build(), parts[0] + "." + parts[1] + ".", "");
    refused(rsaVerifier().build(), parts[0] + "." + parts[1], "not a signed JWT");
    refused(rsaVerifier().build(), "nonsense", "not a signed JWT");
    refused(rsaVerifier().build(), "a.b.c", "not a signed JWT");
    refused(rsaVerifier().build(), "é".repeat(100), "not a signed JWT");
  }

  /** RFC 7515, section 4.1.11: what is critical must be understood, and an empty list is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"crit\":[]",
        "\"crit\":[\"exp\"],\"exp\":1",
        "\"crit\":[\"b64\"],\"b64\":true",
        "\"b64\":false",
      })
  void refusesExtensions(String members) throws Exception {
    String header = "{\"alg\":\"HS256\"," + members + "}";
    String claims = Tokens.claims().build().toString();
    refused(secretVerifier(), Tokens.hs256(header, claims), "extension");
  }

  @Test
  void refusesWhatIsNotStrictlyBase64url() throws Exception {
    String token = Tokens.hs256("{\"alg\":\"HS256\"}", Tokens.claims().build().toString());
    JwtVerifier verifier = secretVerifier();
    for (String end : List.of("=", "==", "!!!", "\n", " ", ".", "..", ".x", "\u0000", "é")) {
      refused(verifier, token + end, "not a signed JWT");
    }
    String[] parts = token.split("\\.");
    refused(verifier, parts[0] + "=." + parts[1] + "." + parts[2], "not a signed JWT");
    refused(verifier, parts[0] + "." + parts[1] + "=." + parts[2], "not a signed JWT");
    refused(verifier, " " + token, "not a signed JWT");
    // 32 bytes leave two bits of the last character unused: this one has one of them set.
    char last = token.charAt(token.length() - 1);
    String other = token.substring(0, token.length() - 1) + (char) (last + 1);
    refused(verifier, other, "not a signed JWT");
    assertThat(verifier.verify(token).id()).isEqualTo("ann");
  }

  /** RFC 7519, section 4.1: subject, issuer and id are texts; moments are numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sub\":5",
        "\"sub\":true",
        "\"sub\":[\"ann\"]",
        "\"sub\":{}",
        "\"sub\":\"ann\",\"sub\":\"bob\"",
        "\"sub\":\"ann\",\"iss\":5",
        "\"sub\":\"ann\",\"jti\":5",
        "\"sub\":\"ann\",\"aud\":[5]",
        "\"sub\":\"ann\",\"nbf\":\"1\"",
        "\"sub\":\"ann\",\"nbf\":1e300",
        "\"sub\":\"\"",
        "\"sub\":null",
      })
  void refusesClaimsOfOtherTypes(String members) throws Exception {
    String claims = "{\"exp\":" + Tokens.NOW.plusSeconds(60).getEpochSecond() + "," + members + "}";
    refused(secretVerifier(), Tokens.hs256("{\"alg\":\"HS256\"}", claims), "The token");
  }

  @Test
  void saysWhyInOneWord() throws Exception {
    JwtVerifier verifier = rsaVerifier().build();
    assertThat(reason(verifier, token(Tokens.claims().expirationTime(at(-60)))))
        .isEqualTo(FailureReason.EXPIRED);
    assertThat(reason(verifier, "nonsense")).isEqualTo(FailureReason.MALFORMED);
    String foreign = Tokens.sign(Tokens.rsa("r1"), JWSAlgorithm.RS256, Tokens.claims().build());
    assertThat(reason(verifier, foreign)).isEqualTo(FailureReason.WRONG);
  }

  private static FailureReason reason(JwtVerifier verifier, String token) {
    return catchThrowableOfType(InvalidCredentialsException.class, () -> verifier.verify(token))
        .reason();
  }

  private static JwtVerifier secretVerifier() {
    return verifier(JwtKeys.secret(Tokens.SECRET)).build();
  }

  @Test
  void refusesTokensOfAnotherKey() throws Exception {
    String token = Tokens.sign(Tokens.rsa("r1"), JWSAlgorithm.RS256, Tokens.claims().build());
    refused(rsaVerifier().build(), token, "signature");
  }

  @Test
  void checksTimesWithSkew() throws Exception {
    JwtVerifier strict = rsaVerifier().clockSkew(Duration.ZERO).build();
    JwtVerifier lenient = rsaVerifier().clockSkew(Duration.ofSeconds(10)).build();
    String expired = token(Tokens.claims().expirationTime(at(-5)));
    String early = token(Tokens.claims().notBeforeTime(at(5)));
    refused(strict, expired, "expired");
    refused(strict, early, "not valid yet");
    assertThat(lenient.verify(expired).id()).isEqualTo("ann");
    assertThat(lenient.verify(early).id()).isEqualTo("ann");
    refused(lenient, token(Tokens.claims().expirationTime(at(-10))), "expired");
    refused(lenient, token(Tokens.claims().expirationTime(null)), "no expiry");
  }

  @Test
  void checksIssuerAudienceAndSubject() throws Exception {
    JwtVerifier verifier =
        rsaVerifier().issuer("https://issuer.example").audiences(List.of("pets", "zoo")).build();
    assertThat(verifier.verify(token(Tokens.claims())).id()).isEqualTo("ann");
    assertThat(verifier.verify(token(Tokens.claims().audience(List.of("x", "zoo")))).id())
        .isEqualTo("ann");
    refused(verifier, token(Tokens.claims().audience("cars")), "another audience");
    refused(verifier, token(Tokens.claims().audience((String) null)), "another audience");
    refused(verifier, token(Tokens.claims().issuer("https://evil.example")), "someone else");
    refused(verifier, token(Tokens.claims().issuer(null)), "someone else");
    refused(verifier, token(Tokens.claims().subject(null)), "no 'sub'");
  }

  @Test
  void refusesTokensOfAnotherType() throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("logout+jwt")).build();
    refused(rsaVerifier().build(), Tokens.sign(rsa, header, Tokens.claims().build()), "type");
    JWSHeader access =
        new JWSHeader.Builder(JWSAlgorithm.RS256).type(new JOSEObjectType("at+JWT")).build();
    String token = Tokens.sign(rsa, access, Tokens.claims().build());
    assertThat(rsaVerifier().build().verify(token).id()).isEqualTo("ann");
  }

  @Test
  void readsScopesFromConfiguredClaims() throws Exception {
    JwtVerifier verifier =
        rsaVerifier().scopeClaims(List.of("scp", "roles")).principalClaim("client_id").build();
    Principal principal =
        verifier.verify(
            token(
                Tokens.claims()
                    .claim("client_id", "robot")
                    .claim("scp", "a  b")
                    .claim("roles", List.of("c", "d"))));
    assertThat(principal.id()).isEqualTo("robot");
    assertThat(principal.scopes()).containsOnly("a", "b", "c", "d");
    assertThat(principal.attributes()).containsEntry("iss", "https://issuer.example");
  }

  @Test
  void cachedTokensStillExpire() throws Exception {
    MovingClock clock = new MovingClock();
    JwtVerifier verifier = rsaVerifier().clock(clock).build();
    String token = token(Tokens.claims());
    Principal first = verifier.verify(token);
    assertThat(verifier.verify(token)).isSameAs(first);
    clock.now = Tokens.NOW.plusSeconds(631);
    refused(verifier, token, "expired");
  }

  @Test
  void cacheIsBounded() throws Exception {
    JwtVerifier verifier = rsaVerifier().cachedTokens(2).build();
    String token = token(Tokens.claims());
    Principal first = verifier.verify(token);
    for (int i = 0; i < 4; i++) {
      verifier.verify(token(Tokens.claims().subject("other" + i)));
    }
    assertThat(verifier.verify(token)).isNotSameAs(first).isEqualTo(first);
  }

  private static Date at(int seconds) {
    return Date.from(Tokens.NOW.plusSeconds(seconds));
  }

  private String token(JWTClaimsSet.Builder claims) throws Exception {
    return Tokens.sign(rsa, JWSAlgorithm.RS256, claims.build());
  }

  private JwtVerifierBuilder rsaVerifier() {
    try {
      return verifier(JwtKeys.pem(Tokens.pem(rsa.toPublicKey())));
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static JwtVerifierBuilder verifier(JwtKeys keys) {
    return JwtVerifier.by(keys).clock(CLOCK);
  }

  private static void refused(JwtVerifier verifier, String token, String why) {
    assertThatThrownBy(() -> verifier.verify(token))
        .isInstanceOf(InvalidCredentialsException.class)
        .hasMessageContaining(why);
  }

  private static final class MovingClock extends Clock {
    private Instant now = Tokens.NOW;

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
