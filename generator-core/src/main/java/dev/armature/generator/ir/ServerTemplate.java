package dev.armature.generator.ir;

import java.util.List;

/**
 * Where the contract says that the service is, with variables in it.
 *
 * @param url the URL of the first server, as written
 * @param variables those that the URL names, at least one, in the order of their declaration
 */
public record ServerTemplate(String url, List<Variable> variables) {
  public ServerTemplate {
    variables = List.copyOf(variables);
  }

  /**
   * A variable.
   *
   * @param usual its default
   * @param allowed the values that it may have; empty for any
   * @param doc what the contract says of it
   */
  public record Variable(String name, String usual, List<String> allowed, Doc doc) {
    public Variable {
      allowed = List.copyOf(allowed);
    }
  }
}
