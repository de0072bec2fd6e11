package dev.armature.runtime.tool;

import dev.armature.runtime.Reply;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.tape.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a tool answers (MCP, CallToolResult).
 *
 * @param status the status the same operation has over HTTP; what metrics count
 * @param isError whether the call failed
 * @param structuredContent the output, or the problem when the call failed
 * @param violations what is wrong with the arguments; empty unless that is why the call failed
 */
public record ToolResult(
    int status, boolean isError, RawJson structuredContent, List<Violation> violations)
    implements Reply {
  private static final int LONGEST = 16 << 20;

  /** Makes a text in base64 of bytes; there may be 16 MiB of them. */
  public static final JsonEncoder<ByteSource> BYTES =
      (writer, source) -> JsonCodecs.BASE64.write(writer, Bytes.of(source.readAll(LONGEST)));

  /** Copies the list. */
  public ToolResult {
    violations = List.copyOf(violations);
  }

  /** A success with structured content. */
  public static <T> ToolResult json(JsonEncoder<T> codec, T value) {
    return json(200, codec, value);
  }

  /** A success with structured content, counted under another status. */
  public static <T> ToolResult json(int status, JsonEncoder<T> codec, T value) {
    return new ToolResult(status, false, raw(Json.write(codec, value)), List.of());
  }

  /** What makes structured content of outputs. */
  public static <T> Function<T, ToolResult> ofJson(int status, JsonEncoder<T> codec) {
    return value -> json(status, codec, value);
  }

  /** What answers without output, whatever there is. */
  public static <T extends @Nullable Object> Function<T, ToolResult> ofNothing() {
    return nothing -> empty();
  }

  /** A success without output. */
  public static ToolResult empty() {
    return new ToolResult(204, false, RawJson.of("{}"), List.of());
  }

  /** The content as text, for clients that do not take structured content. */
  public String text() {
    return structuredContent.text();
  }

  static RawJson raw(byte[] json) {
    return RawJson.of(new String(json, StandardCharsets.UTF_8));
  }
}
