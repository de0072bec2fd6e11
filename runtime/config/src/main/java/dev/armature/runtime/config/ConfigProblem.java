package dev.armature.runtime.config;

import java.util.Comparator;

/**
 * One thing that is wrong with a configuration.
 *
 * @param file the file, or the environment variable
 * @param line from 1; 0 when there is no place in a file
 * @param column from 1, in characters
 * @param code a stable name, {@code config/unknown-key} for example
 * @param message what is wrong and what to do
 */
public record ConfigProblem(String file, int line, int column, String code, String message) {
  /** By place. */
  static final Comparator<ConfigProblem> ORDER =
      Comparator.comparingInt(ConfigProblem::line).thenComparingInt(ConfigProblem::column);

  @Override
  public String toString() {
    String place = line == 0 ? file : file + ":" + line + ":" + column;
    return place + ": error[" + code + "]: " + message;
  }
}
