package dev.armature.generator.read.openapi;

import dev.armature.generator.lower.SchemaTypes;
import dev.armature.generator.read.common.Fields;
import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.SchemaCodes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all readers of the parts of one document share. */
record Contract(
    Place root, RefResolver resolver, Findings findings, Fields fields, SchemaTypes types) {
  static final String UNSUPPORTED = "openapi/unsupported";
  static final String INVALID = "openapi/invalid";

  /** What an object stands for that may be a reference; null after reporting why nothing. */
  @Nullable Place follow(Place at) {
    Set<Object> seen = new HashSet<>();
    Place place = at;
    while (place != null && seen.add(place.location())) {
      Place ref = place.get("$ref");
      if (ref == null || ref.text() == null) {
        return object(place);
      }
      place = resolver.resolve(ref, ref.text());
      String wanted = ComponentKinds.wanted(at);
      if (place != null && wanted != null && ComponentKinds.isOther(ref, place, wanted, findings)) {
        return null;
      }
    }
    if (place != null) {
      findings.fault(
          SchemaCodes.REF_CYCLE, at, "the references lead back here", "read as if it were nothing");
    }
    return null;
  }

  private @Nullable Place object(Place place) {
    if (place.isObject()) {
      return place;
    }
    fields.wrong(place, "an object");
    return null;
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
