package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfigException;
import dev.armature.runtime.config.ConfigProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Keys of the service's configuration that are about the server itself, which is Spring Boot's
 * here: what is configured and has no effect keeps an application from starting.
 */
final class ForeignKeys {
  private static final Map<String, String> INSTEAD =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("server.port", "server.port"),
                  Map.entry("server.host", "server.address"),
                  Map.entry("server.http2", "server.http2.enabled"),
                  Map.entry("server.management", "management.server.port"),
                  Map.entry("server.tls", "server.ssl.bundle"),
                  Map.entry("server.shutdown.delay", "spring.lifecycle.timeout-per-shutdown-phase"),
                  Map.entry("server.limits.maxheadersize", "server.max-http-request-header-size"),
                  Map.entry("server.limits.maxtargetsize", "server.max-http-request-header-size"),
                  Map.entry("server.limits.bodyrate", "the web server's own limits"),
                  Map.entry("server.limits.receivetimeout", "server.tomcat.connection-timeout"),
                  Map.entry("server.limits.idletimeout", "server.tomcat.keep-alive-timeout"),
                  Map.entry("server.budgets.connections", "server.tomcat.max-connections"),
                  Map.entry("server.budgets.requests", "armature.server.limits.maxInFlight"),
                  Map.entry("server.budgets.headbytes", "server.max-http-request-header-size"),
                  Map.entry("server.budgets.answerbytes", "server.tomcat.max-connections"),
                  Map.entry("infrastructure.health", "management.endpoint.health.access"),
                  Map.entry("server.budgets.streams.peraddress", "that in all"),
                  Map.entry("server.budgets.bodybytes.peraddress", "that in all"))));

  private ForeignKeys() {}

  /**
   * Looks at all properties.
   *
   * @throws ConfigException naming each of them that has no effect, and what to set instead
   */
  static void refuse(ConfigurableEnvironment environment) {
    List<ConfigProblem> problems = new ArrayList<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          INSTEAD.forEach((key, instead) -> check(name, key, instead, problems));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.stream().distinct().toList());
    }
  }

  private static void check(String name, String key, String instead, List<ConfigProblem> problems) {
    String spelled = name.replace("-", "").replace('_', '.').toLowerCase(Locale.ROOT);
    String wanted = "armature." + key;
    if (spelled.equals(wanted) || spelled.startsWith(wanted + ".")) {
      String message = "'" + name + "' has no effect in a Spring Boot application; set " + instead;
      problems.add(new ConfigProblem("armature.*", 0, 0, "config/contradiction", message));
    }
  }
}
