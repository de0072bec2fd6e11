package com.example.petstore.mcp;

import com.example.petstore.api.CreatePet;
import com.example.petstore.api.PetsApi;
import dev.armature.runtime.Bindings;
import dev.armature.runtime.Operation;
import dev.armature.runtime.generated.ApiLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.Tools;
import java.util.List;

/** Makes the tools of {@code Petstore}. */
@Generated("input.yaml")
public final class PetstoreTools {
  /** All operations, to check a configuration by. */
  public static final List<Operation> OPERATIONS = List.of(CreatePet.OPERATION);

  static {
    ApiLevel.require(1, "0.1.0");
  }

  private PetstoreTools() {}

  /**
   * Starts without any handler.
   *
   * @param layers what every call passes through
   */
  public static Builder builder(Layers layers) {
    return new Builder(layers);
  }

  /** Takes the handlers. Not thread-safe. */
  public static final class Builder {
    private final Layers layers;
    private final Bindings<Tool> tools = new Bindings<>("Petstore", OPERATIONS);

    private Builder(Layers layers) {
      this.layers = layers;
    }

    /**
     * The tools.
     *
     * @throws IllegalStateException naming the operations without a handler
     */
    public Tools build() {
      return Tools.builder(layers)
          .through(layers.outer("metrics", "tracing", "errors", "authentication", "rateLimit"))
          .tools(tools.all())
          .build();
    }

    /** Sets the handlers of all operations tagged {@code pets}. */
    public Builder pets(PetsApi api) {
      createPet(api);
      return this;
    }

    /** Sets the handler of {@code createPet}. */
    public Builder createPet(CreatePet.Handler handler) {
      tools.put(CreatePetTool.tool(handler));
      return this;
    }
  }
}
