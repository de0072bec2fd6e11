package com.example.mcp;

import com.example.api.Search;
import com.example.json.SearchArgumentsValidator;
import com.example.json.SearchInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.tool.Tool;
import dev.armature.runtime.tool.ToolResult;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Offers the tool {@code search}. */
@Generated("input.yaml#/tools/0")
final class SearchTool {
  private static final RawJson INPUT_SCHEMA =
      RawJson.of("""
      {"type": "object", "properties": {"text": {"type": "string"}, "tag": \
      {"type": "string", "not": {"const": "all"}}, "page": {"type": "integer"}, \
      "size": {"type": "integer"}}, "anyOf": [{"required": ["text"]}, \
      {"required": ["tag"]}], "dependentRequired": {"page": ["size"]}, \
      "additionalProperties": {"type": "boolean"}}""");

  private SearchTool() {}

  static Tool tool(Search.Handler handler) {
    return Tool.of(Search.OPERATION, "search")
        .description("Finds documents.")
        .inputSchema(INPUT_SCHEMA)
        .to(OperationHandler.withoutOutput(handler::search), SearchTool::read,
            ToolResult.ofNothing());
  }

  private static Search.@Nullable Input read(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, SearchArgumentsValidator.VALIDATOR)) {
      return null;
    }
    if (!in.beginObject()) {
      return null;
    }
    String text = null;
    String tag = null;
    Long page = null;
    Long size = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "text" -> {
          seen = in.once(seen, 0);
          text = in.string();
        }
        case "tag" -> {
          seen = in.once(seen, 1);
          tag = SearchInputs.tag(in);
        }
        case "page" -> {
          seen = in.once(seen, 2);
          page = in.int64();
        }
        case "size" -> {
          seen = in.once(seen, 3);
          size = in.int64();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new Search.Input(text, tag, page, size);
  }
}
