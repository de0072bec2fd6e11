package com.example.petstore.mcp;

import com.example.petstore.api.CreatePet;
import com.example.petstore.json.NewPetCodec;
import com.example.petstore.json.PetCodec;
import com.example.petstore.model.NewPet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Offers the tool {@code createPet}. */
@Generated("input.yaml#/paths/~1pets/post")
final class CreatePetTool {
  private static final RawJson INPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"dryRun": {"type": "boolean", "default": \
      false, "description": "Whether to check only"}, "body": {"$ref": \
      "#/$defs/NewPet"}}, "required": ["body"], "$defs": {"NewPet": \
      {"description": "A pet to be.", "type": "object", "required": ["name"], \
      "properties": {"name": {"description": "What to call it", "type": "string", \
      "minLength": 1, "maxLength": 64}, "tag": {"type": ["string", "null"], \
      "pattern": "^[a-z-]+$"}, "age": {"type": "integer", "format": "int32", \
      "minimum": 0}}}}}""");

  private static final RawJson OUTPUT_SCHEMA =
      RawJson.of("""
      {"description": "A pet.", "type": "object", "required": ["id", "name"], \
      "properties": {"id": {"type": "integer", "format": "int64"}, "name": \
      {"type": "string"}, "tag": {"type": ["string", "null"]}}}""");

  private static final Members ARGUMENTS = Members.of("dryRun", "body").require("body");

  private CreatePetTool() {}

  static Tool tool(CreatePet.Handler handler) {
    return Tool.of(CreatePet.OPERATION, "createPet")
        .title("Creates a pet.")
        .description("Creates a pet.")
        .inputSchema(INPUT_SCHEMA)
        .outputSchema(OUTPUT_SCHEMA)
        .to(handler::createPet, CreatePetTool::read, ToolResult.ofJson(201, PetCodec.INSTANCE));
  }

  private static CreatePet.@Nullable Input read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    boolean dryRun = false;
    NewPet body = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "dryRun" -> {
          seen = in.once(seen, 0);
          dryRun = in.bool();
        }
        case "body" -> {
          seen = in.once(seen, 1);
          body = NewPetCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, ARGUMENTS);
    return in.failed() ? null : new CreatePet.Input(dryRun, body);
  }
}
