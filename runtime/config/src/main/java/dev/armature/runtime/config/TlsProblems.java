package dev.armature.runtime.config;

import dev.armature.runtime.server.TlsIdentity;
import dev.armature.runtime.server.TlsOptions;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds certificates and keys that a server could not use. */
final class TlsProblems {
  private final ServiceConfig config;
  private final List<ConfigProblem> problems = new ArrayList<>();

  private TlsProblems(ServiceConfig config) {
    this.config = config;
  }

  static List<ConfigProblem> of(ServiceConfig config) {
    TlsProblems found = new TlsProblems(config);
    TlsOptions tls = config.server().options().tls();
    if (tls != null) {
      found.check(tls);
    }
    return found.problems;
  }

  private void check(TlsOptions tls) {
    List<X509Certificate> chain =
        check("certificate", () -> TlsIdentity.certificates(tls.certificate()));
    PrivateKey key = check("key", () -> TlsIdentity.key(tls.key()));
    if (chain != null && key != null) {
      check("key", () -> TlsIdentity.of(chain, key));
    }
    if (tls.clientCa() != null) {
      check("clientCa", () -> TlsIdentity.certificates(tls.clientCa()));
    }
  }

  private <T> @Nullable T check(String key, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      String message = "'server.tls." + key + "' cannot be used: " + e.getMessage();
      problems.add(config.places().problem("unusable", message, "server", "tls", key));
      return null;
    }
  }
}
