package com.example.mcp;

import com.example.api.Draw;
import com.example.json.DrawInputs;
import com.example.json.MappedCodecs;
import com.example.json.ShapeCodec;
import com.example.model.Shape;
import com.shop.Amount;
import com.shop.Level;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Offers the tool {@code draw}. */
@Generated("input.yaml#/paths/~1shapes~1{level}/post")
final class DrawTool {
  private static final RawJson INPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"level": {"$ref": "#/$defs/Level"}, \
      "near": {"$ref": "#/$defs/Point"}, "size": {"$ref": "#/$defs/Amount", \
      "maximum": 9}, "body": {"$ref": "#/$defs/Shape"}}, "required": ["level", \
      "body"], "$defs": {"Amount": {"type": "integer", "minimum": 1}, "Label": \
      {"type": "object", "required": ["text"], "properties": {"text": {"type": \
      "string"}}, "additionalProperties": false}, "Level": {"type": "string", \
      "enum": ["low", "high"]}, "Point": {"type": "object", "required": ["x"], \
      "properties": {"x": {"type": "integer"}, "y": {"type": "integer", \
      "minimum": 0}}, "additionalProperties": false}, "Shape": {"type": "object", \
      "required": ["at"], "properties": {"at": {"$ref": "#/$defs/Point"}, \
      "corners": {"type": "array", "items": {"$ref": "#/$defs/Point"}}, "from": \
      {"anyOf": [{"$ref": "#/$defs/Point"}, {"type": "null"}]}, "level": {"$ref": \
      "#/$defs/Level"}, "width": {"allOf": [{"$ref": "#/$defs/Amount"}], \
      "description": "In steps"}, "marker": {"oneOf": [{"$ref": "#/$defs/Point"}, \
      {"$ref": "#/$defs/Label"}, {"type": "string"}]}}}}}""");

  private static final RawJson OUTPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "required": ["x"], "properties": {"x": {"type": \
      "integer"}, "y": {"type": "integer", "minimum": 0}}, \
      "additionalProperties": false}""");

  private static final Members ARGUMENTS =
      Members.of("level", "near", "size", "body").require("level", "body");

  private DrawTool() {}

  static Tool tool(Draw.Handler handler) {
    return Tool.of(Draw.OPERATION, "draw")
        .inputSchema(INPUT_SCHEMA)
        .outputSchema(OUTPUT_SCHEMA)
        .to(handler::draw, DrawTool::read, ToolResult.ofJson(200, MappedCodecs.POINT_CODEC));
  }

  private static Draw.@Nullable Input read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Level level = null;
    Point near = null;
    Amount size = null;
    Shape body = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "level" -> {
          seen = in.once(seen, 0);
          level = DrawInputs.level(in);
        }
        case "near" -> {
          seen = in.once(seen, 1);
          near = DrawInputs.near(in);
        }
        case "size" -> {
          seen = in.once(seen, 2);
          size = DrawInputs.size(in);
        }
        case "body" -> {
          seen = in.once(seen, 3);
          body = ShapeCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, ARGUMENTS);
    return in.failed() ? null : new Draw.Input(level, near, size, body);
  }
}
