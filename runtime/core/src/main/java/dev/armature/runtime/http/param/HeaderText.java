package dev.armature.runtime.http.param;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A value as the text of a header, in the simple style or as JSON. */
public final class HeaderText implements JsonValue.Visitor<String> {
  private static final HeaderText PLAIN = new HeaderText(",");
  private static final HeaderText EXPLODED = new HeaderText("=");

  private final String sign;

  private HeaderText(String sign) {
    this.sign = sign;
  }

  /** The text of a value; names and values of an object take turns. */
  public static <T> String of(JsonEncoder<T> encoder, T value) {
    return Json.read(Json.write(encoder, value), JsonCodecs.VALUE).accept(PLAIN);
  }

  /** The text of a value, an object as {@code name=value} pairs. */
  public static <T> String exploded(JsonEncoder<T> encoder, T value) {
    return Json.read(Json.write(encoder, value), JsonCodecs.VALUE).accept(EXPLODED);
  }

  /** The text of a value as JSON; what headers cannot hold is escaped. */
  public static <T> String json(JsonEncoder<T> encoder, T value) {
    return ascii(Json.write(encoder, value));
  }

  /** The texts of the items of an array, each for a header of its own. */
  public static <T> List<String> each(JsonEncoder<T> encoder, T value) {
    JsonValue tree = Json.read(Json.write(encoder, value), JsonCodecs.VALUE);
    return tree instanceof JsonValue.JsonArray array
        ? array.items().stream().map(item -> item.accept(PLAIN)).toList()
        : List.of(tree.accept(PLAIN));
  }

  /** JSON whose characters beyond ASCII are escaped. */
  static String ascii(byte[] json) {
    StringBuilder text = new StringBuilder();
    String source = new String(json, StandardCharsets.UTF_8);
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      text.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return text.toString();
  }

  @Override
  public String object(JsonValue.JsonObject value) {
    return value.members().entrySet().stream()
        .map(member -> member.getKey() + sign + member.getValue().accept(this))
        .collect(Collectors.joining(","));
  }

  @Override
  public String array(JsonValue.JsonArray value) {
    return value.items().stream().map(item -> item.accept(this)).collect(Collectors.joining(","));
  }

  @Override
  public String string(JsonValue.JsonString value) {
    return value.text();
  }

  @Override
  public String number(JsonNumber value) {
    return value.toString();
  }

  @Override
  public String bool(JsonValue.JsonBoolean value) {
    return value == JsonValue.JsonBoolean.TRUE ? "true" : "false";
  }

  @Override
  public String nil(JsonValue.JsonNull value) {
    return "";
  }
}
