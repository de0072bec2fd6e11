package dev.armature.runtime.tool;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.security.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tools of a service, and how to call them without a transport. Immutable. */
public final class Tools {
  private static final Operation UNKNOWN = Operation.named("armature", "unknown_tool").build();

  private record Mounted(Operation operation, Step<ToolCall, ToolResult> step) {}

  private final Layers layers;
  private final List<Tool> list;
  private final Map<String, Mounted> byName = new LinkedHashMap<>();
  private final Mounted unknown;

  private Tools(Layers layers, List<Layer> outer, List<Tool> tools) {
    this.layers = layers;
    this.list = List.copyOf(tools);
    for (Tool tool : tools) {
      if (byName.put(tool.name(), new Mounted(tool.operation(), tool.compose(layers, outer)))
          != null) {
        throw new IllegalArgumentException("Two tools have the name " + tool.name());
      }
    }
    Tool none =
        Tool.of(UNKNOWN, "")
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .to(call -> ToolResult.empty());
    unknown = new Mounted(UNKNOWN, none.compose(layers, List.of()));
  }

  /** Starts collecting. */
  public static Builder builder(Layers layers) {
    return new Builder(layers);
  }

  /** Builds {@link Tools}. Not thread-safe. */
  public static final class Builder {
    private final Layers layers;
    private final List<Layer> outer = new ArrayList<>();
    private final List<Tool> tools = new ArrayList<>();

    private Builder(Layers layers) {
      this.layers = layers;
    }

    /** Adds a layer around all tools; the first one is outermost. */
    public Builder through(Layer layer) {
      outer.add(layer);
      return this;
    }

    /** Adds tools. */
    public Builder tools(List<Tool> values) {
      tools.addAll(values);
      return this;
    }

    /**
     * The tools of a service.
     *
     * @throws IllegalArgumentException when two have one name
     * @throws IllegalStateException when a tool needs a security scheme or a permission that
     *     nothing checks
     */
    public Tools build() {
      layers.requireSecurity(tools.stream().map(Tool::operation).toList());
      layers.requirePassed(tools, Tool::operation, this::around);
      return new Tools(layers, outer, tools);
    }

    private List<Layer> around(Tool tool) {
      List<Layer> around = new ArrayList<>(outer);
      around.addAll(tool.layers());
      return around;
    }
  }

  /** The tools, in the contract's order. */
  public List<Tool> list() {
    return list;
  }

  /** Calls a tool as nobody in particular. */
  public ToolResult call(String name, String arguments) {
    return call(name, arguments, Credentials.NONE, "");
  }

  /**
   * Calls a tool on the current thread, through all of its layers.
   *
   * @param arguments a JSON object
   * @param credentials what tells who calls
   * @param remoteAddress where the call comes from, empty when unknown
   */
  public ToolResult call(
      String name, String arguments, Credentials credentials, String remoteAddress) {
    long start = System.nanoTime();
    Mounted tool = byName.getOrDefault(name, unknown);
    ServiceException refusal = tool == unknown ? noSuchTool() : null;
    Deadline deadline = layers.deadline(tool.operation, start);
    ToolCall call =
        new ToolCall(
            arguments.getBytes(StandardCharsets.UTF_8),
            credentials,
            Context.of(tool.operation, deadline, remoteAddress),
            start,
            refusal);
    return run(tool, call);
  }

  private static ToolResult run(Mounted tool, ToolCall call) {
    try {
      return tool.step.handle(call);
    } catch (Exception e) {
      // Only a tool without the errors layer gets here.
      return call.failure(Layers.internal(e));
    }
  }

  private static @Nullable ServiceException noSuchTool() {
    return ServiceException.of(ErrorCategory.NOT_FOUND, "There is no such tool.")
        .code("no_such_tool")
        .build();
  }
}
