package dev.armature.runtime.petstore;

import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolCall;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves the tool {@code create_pet}. */
@Generated("petstore.mcp.json#/tools/0")
final class CreatePetTool implements Step<ToolCall, ToolResult> {
  private final OperationHandler<CreatePet.Input, NewPet> handler;

  private CreatePetTool(OperationHandler<CreatePet.Input, NewPet> handler) {
    this.handler = handler;
  }

  static Tool tool(CreatePet.Handler handler, Layers layers) {
    return Tool.of(CreatePet.OPERATION, "create_pet")
        .description("Creates a pet.")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new CreatePetTool(layers.protect(CreatePet.OPERATION, handler::createPet)));
  }

  @Override
  public ToolResult handle(ToolCall call) throws Exception {
    CreatePet.Input input = call.decode(CreatePetTool::read);
    return write(handler.handle(call.context(), input));
  }

  private static CreatePet.@Nullable Input read(JsonReader in) throws IOException {
    NewPet body = NewPetCodec.INSTANCE.read(in);
    return in.failed() || body == null ? null : new CreatePet.Input(null, body);
  }

  private static ToolResult write(NewPet pet) {
    return ToolResult.json(201, NewPetCodec.INSTANCE, pet);
  }
}
