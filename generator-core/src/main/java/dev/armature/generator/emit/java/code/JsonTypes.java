package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code reads, writes and checks JSON with. */
public final class JsonTypes {
  public static final ClassName BYTES = json("Bytes");
  public static final ClassName CHECK = json("Check");
  public static final ClassName FIELD = json("Field");
  public static final ClassName FORMAT = ClassName.get("dev.armature.runtime.format", "Format");
  public static final ClassName JSON = json("Json");
  public static final ClassName JSON_CODECS = json("JsonCodecs");
  public static final ClassName JSON_CONTENT = json("JsonContent");
  public static final ClassName JSON_CODEC = json("JsonCodec");
  public static final ClassName JSON_NUMBER = json("JsonNumber");
  public static final ClassName JSON_READER = json("JsonReader");
  public static final ClassName TEXT_MEANING = json("TextMeaning");
  public static final ClassName JSON_TYPE = json("JsonType");
  public static final ClassName JSON_WRITER = json("JsonWriter");
  public static final ClassName MAPPED = json("Mapped");
  public static final ClassName MARK = json("Mark");
  public static final ClassName MEMBERS = json("Members");
  public static final ClassName RAW_JSON = json("RawJson");

  private JsonTypes() {}

  private static ClassName json(String name) {
    return ClassName.get("dev.armature.runtime.json", name);
  }
}
