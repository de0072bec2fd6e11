package dev.armature.runtime.schema;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Spells absolute keyword locations. */
final class SchemaUris {
  /** What may stand in a fragment besides letters and digits (RFC 3986, section 3.5). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private SchemaUris() {}

  /**
   * The URI of a keyword.
   *
   * @param schema the URI of the schema, with a fragment
   * @param location JSON Pointer from the schema to the keyword
   */
  static String of(String schema, String location) {
    if (location.isEmpty()) {
      return schema.endsWith("#") ? schema.substring(0, schema.length() - 1) : schema;
    }
    StringBuilder uri = new StringBuilder(schema);
    for (byte b : location.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        uri.append(c < 16 ? "%0" : "%").append(hex);
      }
    }
    return uri.toString();
  }
}
