package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Unenforced;
import dev.armature.runtime.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds contract, configuration and hooks against each other; all findings at once. */
final class ServiceChecks {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceChecks.class);

  private final ConfiguredServiceBuilder service;
  private final ServiceConfig config;
  private final List<ConfigProblem> problems;

  ServiceChecks(ConfiguredServiceBuilder service) {
    this.service = service;
    this.config = service.document.readable();
    this.problems = new ArrayList<>(service.document.problems());
  }

  /** With what the layers could not be made of. */
  void check(ConfiguredLayers configured, Layers layers) {
    problems.addAll(configured.problems());
    problems.addAll(TlsProblems.of(config));
    problems.addAll(new SharedNames(config.places(), service.contracts).problems());
    authenticators();
    if (service.operations.isEmpty()) {
      return;
    }
    problems.addAll(config.operationProblems(service.operations));
    // What was configured and cannot be used was said already.
    Set<String> said = new HashSet<>(config.infrastructure().schemes().keySet());
    said.removeAll(configured.authenticators().keySet());
    List<Unenforced> missing =
        layers.unenforced(service.operations).stream()
            .filter(each -> each.kind() != Unenforced.Kind.SCHEME || !said.contains(each.name()))
            .toList();
    problems.addAll(new UnenforcedProblems(config.places(), service.schemes).of(missing));
    clientCertificates();
    unused();
  }

  /** Fails if anything was found. */
  void finish() {
    if (!problems.isEmpty()) {
      problems.sort(ConfigProblem.ORDER);
      throw new ConfigException(problems);
    }
  }

  private void authenticators() {
    List<String> declared = service.schemes.stream().map(SecurityScheme::name).toList();
    for (String name : service.authenticators.keySet()) {
      if (config.infrastructure().schemes().containsKey(name)) {
        schemeProblem(name, "is configured, and checked by an authenticator in code, too");
      } else if (!declared.contains(name)) {
        String hint = Similar.hint(name, declared);
        schemeProblem(name, "has an authenticator in code, but the contract has no such" + hint);
      }
    }
  }

  private void schemeProblem(String name, String what) {
    String message = "the security scheme '" + name + "' " + what;
    problems.add(
        config
            .places()
            .problem("contradiction", message, "infrastructure", "security", "schemes", name));
  }

  /** Without authorities nobody is asked for a certificate, whatever the authenticator expects. */
  private void clientCertificates() {
    boolean asked =
        config.server().options().tls() != null
            && config.server().options().tls().clientCa() != null;
    if (asked) {
      return;
    }
    Set<String> needed = needed();
    for (SecurityScheme scheme : service.schemes) {
      boolean checked = service.authenticators.containsKey(scheme.name());
      if (scheme.kind() == SecurityScheme.Kind.MUTUAL_TLS
          && needed.contains(scheme.name())
          && checked) {
        String message =
            "the security scheme \""
                + scheme.name()
                + "\" asks for client certificates; set 'server.tls.clientCa'";
        problems.add(config.places().problem("missing-key", message, "server", "tls", "clientCa"));
      }
    }
  }

  /** Who configures keys that no operation asks for may think that they protect something. */
  private void unused() {
    Set<String> needed = needed();
    for (String name : config.infrastructure().schemes().keySet()) {
      if (!needed.contains(name)) {
        LOG.warn("no operation of the contract asks for the configured security scheme {}", name);
      }
    }
  }

  private Set<String> needed() {
    Set<String> needed = new HashSet<>();
    service.operations.stream()
        .map(Operation::security)
        .flatMap(Collection::stream)
        .map(SecurityRequirement::all)
        .flatMap(Collection::stream)
        .map(SchemeScopes::scheme)
        .forEach(needed::add);
    return needed;
  }
}
