package dev.armature.generator.naming;

import java.util.List;

/**
 * The names that an operation gives rise to.
 *
 * @param className its class in the api package, such as {@code CreatePet}
 * @param method the handler's method, such as {@code createPet}
 * @param inputs the component of each input, in the order of the operation
 * @param results the result record of each outcome, in the order of the operation; those of errors
 *     are of no use
 */
public record OperationNames(
    String className, String method, List<String> inputs, List<String> results) {
  public OperationNames {
    inputs = List.copyOf(inputs);
    results = List.copyOf(results);
  }

  /** Its class in the server package. */
  public String endpoint() {
    return className + "Endpoint";
  }

  /** Its class in the client package. */
  public String call() {
    return className + "Call";
  }

  /** The class in the json package that reads what goes into it. */
  public String inputReader() {
    return className + "Inputs";
  }

  /** Its class in the contract package. */
  public String cases() {
    return className + "Cases";
  }

  /** Its class in the mcp package. */
  public String tool() {
    return className + "Tool";
  }
}
