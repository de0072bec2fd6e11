package dev.armature.runtime.tool;

import dev.armature.runtime.Bindings;
import dev.armature.runtime.Operation;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.json.JsonDecoder;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.layer.Layer;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An operation as an MCP tool, with the layers it passes through. Immutable. */
public final class Tool implements Bindings.Binding {
  private final Operation operation;
  private final String name;
  private final @Nullable String title;
  private final String description;
  private final RawJson inputSchema;
  private final @Nullable RawJson outputSchema;
  private final ToolAnnotations annotations;
  private final List<Layer> layers;
  private final Function<Layers, Step<ToolCall, ToolResult>> endpoint;

  private Tool(Builder builder, Function<Layers, Step<ToolCall, ToolResult>> endpoint) {
    this.operation = builder.operation;
    this.name = builder.name;
    this.title = builder.title;
    this.description = builder.description;
    this.inputSchema = builder.inputSchema;
    this.outputSchema = builder.outputSchema;
    this.annotations = builder.annotations;
    this.layers = List.copyOf(builder.layers);
    this.endpoint = endpoint;
  }

  /**
   * Starts a tool.
   *
   * @param name the name models call it by
   */
  public static Builder of(Operation operation, String name) {
    return new Builder(operation, name);
  }

  @Override
  public Operation operation() {
    return operation;
  }

  /** The name models call it by. */
  public String name() {
    return name;
  }

  /** The name people see; null when there is none. */
  public @Nullable String title() {
    return title;
  }

  /** What it does, for models. */
  public String description() {
    return description;
  }

  /** The JSON Schema of its arguments. */
  public RawJson inputSchema() {
    return inputSchema;
  }

  /** The JSON Schema of its structured content; null when it has none. */
  public @Nullable RawJson outputSchema() {
    return outputSchema;
  }

  /** Hints on what it does to the world. */
  public ToolAnnotations annotations() {
    return annotations;
  }

  List<Layer> layers() {
    return layers;
  }

  @Override
  public String toString() {
    return operation + " (tool " + name + ")";
  }

  /**
   * The layers around the endpoint, the first one outermost.
   *
   * @param configured what stands next to handlers
   * @param outer the layers around those of the tool
   */
  Step<ToolCall, ToolResult> compose(Layers configured, List<Layer> outer) {
    Step<ToolCall, ToolResult> step = Layers.around(operation, layers, endpoint.apply(configured));
    return Layers.around(operation, outer, step);
  }

  /** Builds a {@link Tool}. Not thread-safe. */
  public static final class Builder {
    private final Operation operation;
    private final String name;
    private @Nullable String title;
    private String description = "";
    private RawJson inputSchema = RawJson.of("{\"type\":\"object\"}");
    private @Nullable RawJson outputSchema;
    private ToolAnnotations annotations = ToolAnnotations.NONE;
    private final List<Layer> layers = new ArrayList<>();

    private Builder(Operation operation, String name) {
      this.operation = operation;
      this.name = name;
    }

    /** Sets the name people see. */
    public Builder title(String value) {
      title = value;
      return this;
    }

    /** Sets what it does, for models. */
    public Builder description(String value) {
      description = value;
      return this;
    }

    /** Sets the JSON Schema of its arguments. */
    public Builder inputSchema(RawJson value) {
      inputSchema = value;
      return this;
    }

    /** Sets the JSON Schema of its structured content. */
    public Builder outputSchema(RawJson value) {
      outputSchema = value;
      return this;
    }

    /** Sets hints on what it does to the world. */
    public Builder annotations(ToolAnnotations value) {
      annotations = value;
      return this;
    }

    /** Adds a layer; the first one is outermost. */
    public Builder through(Layer layer) {
      layers.add(layer);
      return this;
    }

    /** The tool, ending at that step. */
    public Tool to(Step<ToolCall, ToolResult> endpoint) {
      return new Tool(this, layers -> endpoint);
    }

    /**
     * The tool of a handler, behind what the service has next to handlers.
     *
     * @param reader makes its input of the arguments
     * @param writer makes a result of what it returns
     */
    public <I, O extends @Nullable Object> Tool to(
        OperationHandler<I, O> handler, JsonDecoder<I> reader, Function<O, ToolResult> writer) {
      return new Tool(
          this,
          layers -> {
            OperationHandler<I, O> behind = layers.protect(operation, handler);
            return call -> writer.apply(behind.handle(call.context(), call.decode(reader)));
          });
    }
  }
}
