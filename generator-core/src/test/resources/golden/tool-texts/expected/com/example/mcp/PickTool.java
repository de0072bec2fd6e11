package com.example.mcp;

import com.example.api.Pick;
import com.example.json.Defaults;
import com.example.json.PickCodeCodec;
import com.example.json.PickInputs;
import com.example.json.PickNumberCodec;
import com.example.json.PickResponse200Codec;
import com.example.model.Pick404;
import com.example.model.PickCode;
import com.example.model.PickLiteral;
import com.example.model.PickNumber;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offers the tool {@code pick}. */
@Generated("input.yaml#/tools/0")
final class PickTool {
  private static final RawJson INPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "required": ["code", "404"], "properties": {"code": \
      {"type": "string", "enum": ["007", "1.10"]}, "404": {"type": ["string", \
      "null"], "enum": ["x", null]}, "either": {"type": ["string", "integer"], \
      "enum": [1.0, 10, "1.5"]}, "map": {"type": "object", \
      "additionalProperties": {"type": "array", "items": {"type": "string"}}, \
      "default": {"a": ["0x2"]}}, "literal": {"anyOf": [{"type": "string", \
      "const": "1e3"}, {"type": "null"}]}, "number": {"type": "number", "enum": \
      [1e3, 0.5]}, "flag": {"type": "boolean", "const": true}}}""");

  private static final RawJson OUTPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"code": {"type": "string", "enum": ["on", \
      "0o7"]}}}""");

  private static final Members ARGUMENTS = Members.of("code", "404", "either", "map", "literal",
      "number", "flag").require("code", "404");

  private PickTool() {}

  static Tool tool(Pick.Handler handler) {
    return Tool.of(Pick.OPERATION, "pick")
        .inputSchema(INPUT_SCHEMA)
        .outputSchema(OUTPUT_SCHEMA)
        .to(handler::pick, PickTool::read, ToolResult.ofJson(200, PickResponse200Codec.INSTANCE));
  }

  private static Pick.@Nullable Input read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    PickCode code = null;
    Pick404 _404 = null;
    RawJson either = null;
    Map<String, List<String>> map = Defaults.PICK_MAP;
    PickLiteral literal = null;
    PickNumber number = null;
    Boolean flag = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "code" -> {
          seen = in.once(seen, 0);
          code = PickCodeCodec.INSTANCE.read(in);
        }
        case "404" -> {
          seen = in.once(seen, 1);
          _404 = PickInputs._404(in);
        }
        case "either" -> {
          seen = in.once(seen, 2);
          either = PickInputs.either(in);
        }
        case "map" -> {
          seen = in.once(seen, 3);
          map = PickInputs.map(in);
        }
        case "literal" -> {
          seen = in.once(seen, 4);
          literal = PickInputs.literal(in);
        }
        case "number" -> {
          seen = in.once(seen, 5);
          number = PickNumberCodec.INSTANCE.read(in);
        }
        case "flag" -> {
          seen = in.once(seen, 6);
          flag = PickInputs.flag(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, ARGUMENTS);
    return in.failed() ? null : new Pick.Input(code, _404, either, map, literal, number, flag);
  }
}
