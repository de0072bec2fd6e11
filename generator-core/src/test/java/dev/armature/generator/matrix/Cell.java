package dev.armature.generator.matrix;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One combination.
 *
 * @param number unlike that of any other
 * @param name of the member or parameter
 */
record Cell(int number, Presence presence, Sample type, Checks checks, Place place, String name) {
  /** The schema without what the presence says. */
  String base() {
    return switch (checks) {
      case NONE -> type.schema();
      case INLINE -> with(type.schema(), type.inline());
      case WHOLE -> with(type.schema(), "\"not\":{\"const\":" + type.another() + "}");
    };
  }

  /** The schema of the value itself, the presence included. */
  String schema(String plain) {
    return switch (presence) {
      case REQUIRED, OPTIONAL -> plain;
      case NULLABLE, THREE_STATE -> nullable(plain);
      case READ_ONLY -> with(plain, "\"readOnly\":true");
      case WRITE_ONLY -> with(plain, "\"writeOnly\":true");
      case DEFAULT -> with(plain, "\"default\":" + type.valid());
    };
  }

  /** The schema of a member of a JSON object. */
  String member() {
    return switch (place) {
      case ITEM -> "{\"type\":\"array\",\"items\":" + schema(base()) + "}";
      case MAP_VALUE -> "{\"type\":\"object\",\"additionalProperties\":" + schema(base()) + "}";
      default -> schema(base());
    };
  }

  /** A value as it stands in the place. */
  String placed(String value) {
    return switch (place) {
      case ITEM -> "[" + value + "]";
      case MAP_VALUE -> "{\"k\":" + value + "}";
      default -> value;
    };
  }

  /** Values, and whether they are valid. */
  Map<String, Boolean> values() {
    Map<String, Boolean> values = new LinkedHashMap<>();
    put(values, type.valid(), true);
    put(values, type.another(), checks != Checks.WHOLE);
    put(values, type.wrong(), false);
    put(values, checks == Checks.INLINE ? type.breaking() : "", false);
    if (!type.name().equals("free-form")) {
      put(values, "null", presence.isNullable());
    }
    return values;
  }

  private static void put(Map<String, Boolean> values, String value, boolean valid) {
    if (!value.isEmpty()) {
      values.put(value, valid);
    }
  }

  private static String nullable(String schema) {
    boolean plain = schema.startsWith("{\"type\":\"") && !schema.contains("\"enum\"");
    int end = schema.indexOf('"', 9);
    return plain
        ? "{\"type\":[\"" + schema.substring(9, end) + "\",\"null\"]" + schema.substring(end + 1)
        : "{\"anyOf\":[" + schema + ",{\"type\":\"null\"}]}";
  }

  private static String with(String schema, String more) {
    String comma = schema.equals("{}") ? "" : ",";
    return schema.substring(0, schema.length() - 1) + comma + more + "}";
  }

  @Override
  public String toString() {
    return number + " " + presence + " " + type + " " + checks + " " + place + " '" + name + "'";
  }
}
