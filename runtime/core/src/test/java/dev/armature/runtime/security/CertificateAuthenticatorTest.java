package dev.armature.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What needs no certificate; TlsTest has some. */
class CertificateAuthenticatorTest {
  @Test
  void knowsNobodyWithoutACertificate() {
    CertificateAuthenticator authenticator = CertificateAuthenticator.bySubject();
    assertThat(authenticator.authenticate(Credentials.NONE)).isNull();
    assertThat(authenticator.mayBlock()).isFalse();
    assertThat(authenticator.guessable()).isFalse();
    assertThat(authenticator.challenge()).hasToString("ClientCertificate");
  }
}
