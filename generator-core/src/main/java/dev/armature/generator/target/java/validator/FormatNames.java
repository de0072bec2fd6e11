package dev.armature.generator.target.java.validator;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runtime's names for formats. */
final class FormatNames {
  private static final Set<String> KNOWN =
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

  private FormatNames() {}

  /** The runtime's constant, or null for a format that it does not check. */
  static @Nullable String constant(String format) {
    return KNOWN.contains(format) ? format.toUpperCase(Locale.ROOT).replace('-', '_') : null;
  }
}
