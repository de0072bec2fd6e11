package dev.armature.runtime.security.jwt;

import dev.armature.runtime.security.TokenSettings;
import dev.armature.runtime.security.TokenVerifier;
import dev.armature.runtime.security.TokenVerifierFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Makes {@link JwtVerifier}s from a service's configuration. */
public final class JwtVerifierFactory implements TokenVerifierFactory {
  /** For {@link java.util.ServiceLoader}. */
  public JwtVerifierFactory() {}

  @Override
  public TokenVerifier verifier(TokenSettings settings) {
    JwtVerifierBuilder builder =
        JwtVerifier.by(keys(settings))
            .audiences(settings.audiences())
            .clockSkew(settings.clockSkew())
            .principalClaim(settings.principalClaim())
            .scopeClaims(settings.scopeClaims());
    if (!settings.algorithms().isEmpty()) {
      builder.algorithms(settings.algorithms());
    }
    if (settings.issuer() != null) {
      builder.issuer(settings.issuer());
    }
    return builder.build();
  }

  private static JwtKeys keys(TokenSettings settings) {
    if (settings.publicKey() != null) {
      return JwtKeys.pem(text(settings.publicKey()));
    }
    if (settings.jwkSet() != null) {
      return JwtKeys.jwkSet(text(settings.jwkSet()));
    }
    if (settings.secret() != null) {
      return JwtKeys.secret(settings.secret().getBytes(StandardCharsets.UTF_8));
    }
    JwksOptions options =
        settings.plainHttp() ? JwksOptions.DEFAULT.withPlainHttp() : JwksOptions.DEFAULT;
    if (settings.discoveryUrl() != null) {
      return JwtKeys.discovered(settings.discoveryUrl(), options);
    }
    return JwtKeys.url(
        Objects.requireNonNull(settings.jwksUrl(), "settings without keys"), options);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      String why = Files.exists(file) ? e.getMessage() : "no such file";
      throw new IllegalArgumentException("the key file " + file + " cannot be read: " + why, e);
    }
  }
}
