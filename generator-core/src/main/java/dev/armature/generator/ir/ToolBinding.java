package dev.armature.generator.ir;

import dev.armature.generator.source.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How MCP reaches an operation.
 *
 * @param name the tool's name
 * @param title for people, or null
 * @param description for models, or null
 * @param inputSchema the schema of the arguments, verbatim
 * @param outputSchema the schema of the structured content, verbatim, or null
 * @param constraints on the arguments as a whole
 * @param arguments which member of the arguments fills which input, in order
 */
public record ToolBinding(
    String name,
    @Nullable String title,
    @Nullable String description,
    Node inputSchema,
    @Nullable Node outputSchema,
    List<Constraint> constraints,
    List<Argument> arguments) {
  public ToolBinding {
    constraints = List.copyOf(constraints);
    arguments = List.copyOf(arguments);
  }

  /**
   * A member of the arguments.
   *
   * @param input the index in {@link Operation#inputs}
   */
  public record Argument(int input, String name) {}
}
