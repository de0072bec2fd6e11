package dev.armature.runtime.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A server's certificate, in PEM files.
 *
 * @param certificate the certificate chain
 * @param key its private key (PKCS #8)
 * @param clientCa the authorities that client certificates must come from; null to ask for none
 * @param reload how often the files are looked at; what was replaced holds for new connections
 */
public record TlsOptions(Path certificate, Path key, @Nullable Path clientCa, Duration reload) {
  /** How often files are looked at unless said otherwise. */
  public static final Duration RELOAD = Duration.ofSeconds(5);

  /** Checks the range. */
  public TlsOptions {
    if (reload.isNegative() || reload.isZero()) {
      throw new IllegalArgumentException("reload must be above zero");
    }
  }

  /** Files that are looked at every five seconds. */
  public TlsOptions(Path certificate, Path key, @Nullable Path clientCa) {
    this(certificate, key, clientCa, RELOAD);
  }
}
