package dev.armature.runtime.config;

import dev.armature.runtime.server.ServerOptions;
import java.util.ArrayList;
import java.util.List;

/** Finds keys each of which is fine alone, but not together. */
final class Contradictions {
  private static final String[] PORT = {"server", "port"};
  private static final String[] MANAGEMENT = {"server", "management", "port"};

  private Contradictions() {}

  static List<ConfigProblem> of(ServiceConfig config) {
    List<ConfigProblem> problems = new ArrayList<>();
    ports(config, problems);
    return problems;
  }

  /** Two listeners at one port take turns: health and metrics would be public (0 is any port). */
  private static void ports(ServiceConfig config, List<ConfigProblem> problems) {
    ServerOptions options = config.server().options();
    Integer management = options.managementPort();
    if (management != null && management != 0 && management == options.port()) {
      String message =
          "'server.management.port' is %d, as is 'server.port' (%s); give one of them another port"
              .formatted(management, config.places().describe(PORT));
      problems.add(config.places().problem("contradiction", message, MANAGEMENT));
    }
  }
}
