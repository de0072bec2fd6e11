package dev.armature.generator.schema;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group of keywords that a metaschema can leave out (JSON Schema 2019-09 core, section 8.1). */
enum Vocabulary {
  CORE,
  APPLICATOR,
  UNEVALUATED,
  VALIDATION,
  META_DATA,
  FORMAT,
  CONTENT,
  /** What contracts add; no metaschema takes it away. */
  CONTRACT;

  /** The groups behind a vocabulary's URI, or null if it is unknown. */
  static @Nullable Set<Vocabulary> of(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    boolean old = uri.startsWith("https://json-schema.org/draft/2019-09/vocab/");
    if (uri.startsWith("https://spec.openapis.org/oas/3.") && uri.contains("/vocab/")) {
      return EnumSet.of(CONTRACT);
    }
    if (!old && !uri.startsWith("https://json-schema.org/draft/2020-12/vocab/")) {
      return null;
    }
    return switch (name) {
      case "core" -> EnumSet.of(CORE);
      case "applicator" -> old ? EnumSet.of(APPLICATOR, UNEVALUATED) : EnumSet.of(APPLICATOR);
      case "unevaluated" -> EnumSet.of(UNEVALUATED);
      case "validation" -> EnumSet.of(VALIDATION);
      case "meta-data" -> EnumSet.of(META_DATA);
      case "format", "format-annotation", "format-assertion" -> EnumSet.of(FORMAT);
      case "content" -> EnumSet.of(CONTENT);
      default -> null;
    };
  }
}
