package dev.armature.generator.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the service does, whatever protocol asks for it.
 *
 * @param id its operationId or tool name, as written; unique in the service
 * @param doc what it says of itself
 * @param tags as written; the first one groups handlers
 * @param inputs what goes in, in order: parameters, then the body
 * @param outcomes what may come out, in order of the contract
 * @param security alternatives of which one must hold; empty: open to everyone
 * @param policies what {@code x-armature} asks for
 * @param http how HTTP reaches it, or null
 * @param tool how MCP reaches it, or null
 * @param origin where it was written
 */
public record Operation(
    String id,
    Doc doc,
    List<String> tags,
    List<InputField> inputs,
    List<Outcome> outcomes,
    List<SecurityRequirement> security,
    Policies policies,
    @Nullable HttpBinding http,
    @Nullable ToolBinding tool,
    Origin origin) {
  public Operation {
    tags = List.copyOf(tags);
    inputs = List.copyOf(inputs);
    outcomes = List.copyOf(outcomes);
    security = List.copyOf(security);
  }

  /** The same under other tags. */
  public Operation withTags(List<String> others) {
    return new Operation(id, doc, others, inputs, outcomes, security, policies, http, tool, origin);
  }

  /** The same with other inputs in place of its own, each at its index. */
  public Operation withInputs(List<InputField> others) {
    return new Operation(id, doc, tags, others, outcomes, security, policies, http, tool, origin);
  }

  /** The same with other outcomes in place of its own. */
  public Operation withOutcomes(List<Outcome> others) {
    return new Operation(id, doc, tags, inputs, others, security, policies, http, tool, origin);
  }

  /** The same, reached by HTTP in another way. */
  public Operation withHttp(HttpBinding other) {
    return new Operation(id, doc, tags, inputs, outcomes, security, policies, other, tool, origin);
  }

  /** The same, reached by MCP in another way. */
  public Operation withTool(ToolBinding other) {
    return new Operation(id, doc, tags, inputs, outcomes, security, policies, http, other, origin);
  }
}
