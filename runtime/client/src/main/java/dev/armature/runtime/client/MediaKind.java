package dev.armature.runtime.client;

import java.util.Locale;
import java.util.Set;

/** What a media type says of how a body comes in. */
enum MediaKind {
  /** One value, complete or worthless. */
  VALUE,
  /** Events without end. */
  EVENTS,
  /** Bytes that may be used as they come. */
  BYTES;

  private static final Set<String> EVENT_TYPES =
      Set.of(
          "text/event-stream",
          "application/jsonl",
          "application/x-jsonl",
          "application/jsonlines",
          "application/x-ndjson",
          "application/ndjson",
          "application/json-seq");

  static MediaKind of(String contentType) {
    int semicolon = contentType.indexOf(';');
    String plain = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    String type = plain.strip().toLowerCase(Locale.ROOT);
    if (EVENT_TYPES.contains(type) || type.endsWith("+json-seq")) {
      return EVENTS;
    }
    return type.equals("application/json") || type.endsWith("+json") ? VALUE : BYTES;
  }
}
