package dev.armature.runtime.config;

import dev.armature.runtime.layer.Unenforced;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;

/** Says of what a contract declares and nothing enforces which key or hook would. */
final class UnenforcedProblems {
  private static final String HOOK = "call ConfiguredService.builder(…).";

  private final ConfigPlaces places;
  private final List<SecurityScheme> declared;

  UnenforcedProblems(ConfigPlaces places, List<SecurityScheme> declared) {
    this.places = places;
    this.declared = declared;
  }

  List<ConfigProblem> of(List<Unenforced> missing) {
    return missing.stream().map(this::problem).toList();
  }

  private ConfigProblem problem(Unenforced missing) {
    String hook = HOOK + missing.hook();
    return switch (missing.kind()) {
      case SCHEME ->
          places.problem(
              "missing-scheme",
              missing.message() + "; " + scheme(missing.name(), hook),
              "infrastructure",
              "security",
              "schemes",
              missing.name());
      case PERMISSION ->
          places.problem(
              "missing-hook",
              missing.message() + "; no key does, " + hook,
              "infrastructure",
              "security");
      case POLICY ->
          places.problem(
              "not-installed", missing.message() + "; no key does, " + hook, "operations");
      case ERROR_BODY -> errorBody(missing, hook);
    };
  }

  private ConfigProblem errorBody(Unenforced missing, String hook) {
    String message =
        missing.message()
            + ", which the layers do not know; "
            + hook
            + ", or map to null to answer with 'infrastructure.error_handling.format'";
    return places.problem("missing-hook", message, "infrastructure", "error_handling", "format");
  }

  private String scheme(String name, String hook) {
    String key = "set 'infrastructure.security.schemes." + name + ".";
    return switch (kind(name)) {
      case API_KEY_HEADER, API_KEY_QUERY, API_KEY_COOKIE -> key + "apiKey'";
      case BASIC -> key + "basic'";
      case BEARER -> key + "jwt'";
      case MUTUAL_TLS -> "set 'server.tls.clientCa', and " + hook;
      case OTHER -> hook;
    };
  }

  private SecurityScheme.Kind kind(String name) {
    return declared.stream()
        .filter(scheme -> scheme.name().equals(name))
        .map(SecurityScheme::kind)
        .findFirst()
        .orElse(SecurityScheme.Kind.OTHER);
  }
}
