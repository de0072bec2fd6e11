package dev.armature.runtime.vertx;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;

/** Refuses what a server would seem to start with. */
final class StartCheck {
  private StartCheck() {}

  /**
   * Checks ports and certificates, and remembers which certificates those are.
   *
   * @throws IllegalStateException saying what is wrong
   */
  static void of(VertxServerBuilder builder) {
    ServerOptions options = builder.options;
    Integer management = options.managementPort();
    if (management != null && management != 0 && management == options.port()) {
      throw new IllegalStateException(
          "the management port is that of the service, " + options.port());
    }
    TlsOptions tls = options.tls();
    if (tls != null) {
      builder.certificates = TlsFiles.fingerprint(tls);
      try {
        TlsReload.warn(TlsFiles.read(tls));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("TLS cannot be used: " + e.getMessage(), e);
      }
    }
  }
}
