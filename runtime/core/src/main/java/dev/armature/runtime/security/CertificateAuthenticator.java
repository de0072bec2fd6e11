package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.security.cert.X509Certificate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells callers by their client certificates (TLS with both sides, {@code mutualTLS} of OpenAPI).
 * The server has verified them by the authorities that it trusts; this says whose they are.
 */
public final class CertificateAuthenticator implements Authenticator {
  // No scheme is registered for certificates; this says what is missing.
  private static final Challenge CHALLENGE = Challenge.of("ClientCertificate");

  private final Function<X509Certificate, @Nullable Principal> owners;

  private CertificateAuthenticator(Function<X509Certificate, @Nullable Principal> owners) {
    this.owners = owners;
  }

  /**
   * Callers as the function knows them.
   *
   * @param owners who has a certificate; null for one that is not known here. Does not block
   */
  public static CertificateAuthenticator of(Function<X509Certificate, @Nullable Principal> owners) {
    return new CertificateAuthenticator(owners);
  }

  /** Every verified certificate, its owner named by its subject (RFC 4514), without any scope. */
  public static CertificateAuthenticator bySubject() {
    return of(certificate -> Principal.of(certificate.getSubjectX500Principal().getName()));
  }

  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    X509Certificate certificate = credentials.certificate();
    if (certificate == null) {
      return null;
    }
    Principal owner = owners.apply(certificate);
    if (owner == null) {
      throw new InvalidCredentialsException("The client certificate is not known.");
    }
    return owner;
  }

  /** Nobody makes a certificate by trying. */
  @Override
  public boolean guessable() {
    return false;
  }

  @Override
  public Challenge challenge() {
    return CHALLENGE;
  }
}
