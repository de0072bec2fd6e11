package dev.armature.generator.target.java.json;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formats that the runtime can check. */
final class Formats {
  private static final Set<String> NAMES =
      Set.of(
          "date-time",
          "date",
          "time",
          "duration",
          "email",
          "idn-email",
          "hostname",
          "idn-hostname",
          "ipv4",
          "ipv6",
          "uri",
          "uri-reference",
          "iri",
          "iri-reference",
          "uri-template",
          "uuid",
          "byte",
          "json-pointer",
          "relative-json-pointer",
          "regex");

  private Formats() {}

  /** The runtime's constant, or null for a format that it does not check. */
  static @Nullable String constant(String format) {
    return NAMES.contains(format) ? format.toUpperCase(Locale.ROOT).replace('-', '_') : null;
  }
}
