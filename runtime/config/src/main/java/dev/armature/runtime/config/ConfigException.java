package dev.armature.runtime.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration that a service cannot start with; the message lists all that is wrong. It has no
 * stack trace and is printed as that list, also by a {@code main} that does not catch it.
 */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<ConfigProblem> problems;

  /** With at least one problem. */
  public ConfigException(List<ConfigProblem> problems) {
    super(message(problems), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /** All that is wrong, in the order of the file. */
  public List<ConfigProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  @Override
  public String toString() {
    return getMessage();
  }

  private static String message(List<ConfigProblem> problems) {
    return problems.stream()
        .map(ConfigProblem::toString)
        .collect(Collectors.joining("\n", "the service cannot start as it is configured\n", ""));
  }
}
