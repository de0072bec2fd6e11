package dev.armature.generator.read.swagger;

import dev.armature.generator.read.common.Fields;
import dev.armature.generator.read.common.References;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import org.jspecify.annotations.Nullable;

/** What all conversions of the parts of one document share. */
record Swagger(Place root, Findings findings, Fields fields, References references) {
  private static final String INVALID = "openapi/invalid";
  private static final String UNSUPPORTED = "openapi/unsupported";

  Swagger(Place root, RefResolver resolver, Findings findings) {
    this(root, resolver, findings, new Fields(findings));
  }

  private Swagger(Place root, RefResolver resolver, Findings findings, Fields fields) {
    this(root, findings, fields, new References(resolver, findings, fields));
  }

  /** What an object stands for that may be a reference; null after reporting why nothing. */
  @Nullable Place follow(Place at) {
    return references.follow(at);
  }

  /** A string, or the empty text. */
  String text(Place at, String key) {
    String text = fields.text(at, key);
    return text == null ? "" : text;
  }

  /** Something harmless that breaks the rules of Swagger. */
  void warn(Place at, String message, @Nullable String help) {
    findings.warning(INVALID, at.span(), message, help);
  }

  /** What contradicts itself; the user may accept what is read instead. */
  void fault(Place at, String message, String instead) {
    findings.fault(INVALID, at, message, instead);
  }

  /** What is not generated; the user may accept what is read instead. */
  void unsupported(Place at, String message, String instead) {
    findings.fault(UNSUPPORTED, at, message, instead);
  }
}
