package dev.armature.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value as a tree. Two values are equal if JSON Schema holds them equal: members in any
 * order, numbers by value. Immutable.
 */
public sealed interface JsonValue
    permits JsonNumber,
        JsonValue.JsonArray,
        JsonValue.JsonBoolean,
        JsonValue.JsonNull,
        JsonValue.JsonObject,
        JsonValue.JsonString {
  /** Calls the method of the visitor for this type of value. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per type of value.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /** Visits an object. */
    R object(JsonObject value);

    /** Visits an array. */
    R array(JsonArray value);

    /** Visits a string. */
    R string(JsonString value);

    /** Visits a number. */
    R number(JsonNumber value);

    /** Visits a boolean. */
    R bool(JsonBoolean value);

    /** Visits null. */
    R nil(JsonNull value);
  }

  /**
   * An object.
   *
   * @param members its members in the order of the document
   */
  record JsonObject(Map<String, JsonValue> members) implements JsonValue {
    /** Copies the members. */
    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.object(this);
    }
  }

  /**
   * An array.
   *
   * @param items its items
   */
  record JsonArray(List<JsonValue> items) implements JsonValue {
    /** Copies the items. */
    public JsonArray {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /**
   * A string.
   *
   * @param text its text, without quotes and escapes
   */
  record JsonString(String text) implements JsonValue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.string(this);
    }
  }

  /** True or false. */
  enum JsonBoolean implements JsonValue {
    /** False. */
    FALSE,
    /** True. */
    TRUE;

    /** Returns the constant for a boolean. */
    public static JsonBoolean of(boolean value) {
      return value ? TRUE : FALSE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bool(this);
    }
  }

  /** Null. */
  enum JsonNull implements JsonValue {
    /** The only null. */
    NULL;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nil(this);
    }
  }
}
