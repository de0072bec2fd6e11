package dev.armature.runtime.http.server;

import dev.armature.runtime.format.Format;
import java.util.Set;

/** What a parameter of a path must be for its route to be meant. Thread-safe. */
@FunctionalInterface
public interface PathValue {
  /** Whether a text, percent-decoded, is such a value; takes time in proportion to it. */
  boolean takes(String text);

  /** One of these texts. */
  static PathValue listed(String... texts) {
    Set<String> all = Set.of(texts);
    return all::contains;
  }

  /** {@code true} or {@code false}. */
  static PathValue bool() {
    return listed("true", "false");
  }

  /** A UUID (RFC 9562, section 4). */
  static PathValue uuid() {
    return Format.UUID::matches;
  }

  /** A date (RFC 3339, section 5.6). */
  static PathValue date() {
    return Format.DATE::matches;
  }

  /** A date with a time (RFC 3339, section 5.6). */
  static PathValue dateTime() {
    return Format.DATE_TIME::matches;
  }

  /** A whole number. */
  static PathValue integer() {
    return NumberTexts::isInteger;
  }

  /** A number. */
  static PathValue number() {
    return NumberTexts::isNumber;
  }
}
