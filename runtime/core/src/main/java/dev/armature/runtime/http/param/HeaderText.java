package dev.armature.runtime.http.param;

import dev.armature.runtime.json.Json;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonEncoder;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonValue;
import java.util.stream.Collectors;

/** A value as the text of a header, in the simple style. */
public final class HeaderText implements JsonValue.Visitor<String> {
  private static final HeaderText INSTANCE = new HeaderText();

  private HeaderText() {}

  /** The text of a value. */
  public static <T> String of(JsonEncoder<T> encoder, T value) {
    return Json.read(Json.write(encoder, value), JsonCodecs.VALUE).accept(INSTANCE);
  }

  @Override
  public String object(JsonValue.JsonObject value) {
    return value.members().entrySet().stream()
        .map(member -> member.getKey() + "," + member.getValue().accept(this))
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
