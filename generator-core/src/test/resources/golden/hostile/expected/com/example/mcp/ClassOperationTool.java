package com.example.mcp;

import com.example.api.ClassOperation;
import com.example.json.ClassOperationInputs;
import com.example.json.ObjectModelCodec;
import com.example.json.StringModelCodec;
import com.example.model.StringModel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Members;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Offers the tool {@code class}. */
@Generated("input.json#/paths/~1class~1{input}~1{in}/post")
final class ClassOperationTool {
  private static final RawJson INPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"input": {"type": "string"}, "in": \
      {"type": "integer", "format": "int32"}, "input_": {"type": "string", \
      "default": "\\"; System.exit(1); \\\\u0022 \\n \\\\"}, "handler": {"type": \
      "string", "pattern": "^\\"\\\\u0022$"}, "context": {"type": "boolean", \
      "default": true}, "😀": {"type": "string"}, "$T": {"type": "string"}, \
      "body": {"$ref": "#/$defs/String"}}, "required": ["input", "in", "body"], \
      "$defs": {"String": {"type": "object", "required": ["in"], "properties": \
      {"in": {"type": "string"}, "": {"type": "string"}, "hashCode": {"type": \
      "integer"}, "seen": {"type": "string"}, "value": {"type": "string"}}}}}""");

  private static final RawJson OUTPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"class": {"type": "string", \
      "description": "*/"}}}""");

  private static final Members ARGUMENTS = Members.of("input", "in", "input_", "handler", "context",
      "😀", "$T", "body").require("input", "in", "body");

  private ClassOperationTool() {}

  static Tool tool(ClassOperation.Handler handler) {
    return Tool.of(ClassOperation.OPERATION, "class")
        .title("*/ public class Evil {} /* \\u002a\\u002f {@link System} <script> \u2028 \"")
        .description("$T $L $S $W $$ @author */")
        .inputSchema(INPUT_SCHEMA)
        .outputSchema(OUTPUT_SCHEMA)
        .to(handler::class_, ClassOperationTool::read, ClassOperationTool::write);
  }

  private static ClassOperation.@Nullable Input read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String input = null;
    int in_ = 0;
    String queryInput = "\"; System.exit(1); \\u0022 \n \\";
    String handler = null;
    boolean context = true;
    String u1f600 = null;
    String t = null;
    StringModel body = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "input" -> {
          seen = in.once(seen, 0);
          input = in.string();
        }
        case "in" -> {
          seen = in.once(seen, 1);
          in_ = in.int32();
        }
        case "input_" -> {
          seen = in.once(seen, 2);
          queryInput = in.string();
        }
        case "handler" -> {
          seen = in.once(seen, 3);
          handler = ClassOperationInputs.handler(in);
        }
        case "context" -> {
          seen = in.once(seen, 4);
          context = in.bool();
        }
        case "😀" -> {
          seen = in.once(seen, 5);
          u1f600 = in.string();
        }
        case "$T" -> {
          seen = in.once(seen, 6);
          t = in.string();
        }
        case "body" -> {
          seen = in.once(seen, 7);
          body = StringModelCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, ARGUMENTS);
    return in.failed()
        ? null
        : new ClassOperation.Input(input, in_, queryInput, handler, context, u1f600, t, body);
  }

  private static ToolResult write(ClassOperation.Result result) {
    if (result instanceof ClassOperation.Result.Ok ok) {
      return ToolResult.json(200, ObjectModelCodec.INSTANCE, ok.body());
    }
    return ToolResult.empty();
  }
}
