package dev.armature.generator.read.openapi;

import dev.armature.generator.lower.SchemaTypes;
import dev.armature.generator.read.common.Fields;
import dev.armature.generator.read.common.References;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import org.jspecify.annotations.Nullable;

/** What all readers of the parts of one document share. */
record Contract(
    Place root, RefResolver resolver, Findings findings, Fields fields, SchemaTypes types) {
  static final String UNSUPPORTED = "openapi/unsupported";
  static final String INVALID = "openapi/invalid";

  /** What an object stands for that may be a reference; null after reporting why nothing. */
  @Nullable Place follow(Place at) {
    return new References(resolver, findings, fields).follow(at);
  }

  /** Whether it is a document of Swagger 2.0, brought into the shape of OpenAPI 3. */
  boolean isSwagger() {
    return ComponentKinds.isSwagger(root);
  }

  /** Whether it is a document of OpenAPI 3.2 or later. */
  boolean isLater() {
    Place version = root.get("openapi");
    String text = version == null ? null : version.text();
    return text != null && text.matches("3\\.([2-9]|\\d\\d)(\\..*)?");
  }

  /** Something harmless that breaks the rules of OpenAPI. */
  void warn(Place at, String message, @Nullable String help) {
    findings.warning(INVALID, at.span(), message, help);
  }

  /** A construct that is not generated; the user may accept what is read instead. */
  void unsupported(Place at, String message, String instead) {
    findings.fault(UNSUPPORTED, at, message, instead);
  }
}
