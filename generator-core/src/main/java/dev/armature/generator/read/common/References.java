package dev.armature.generator.read.common;

import dev.armature.generator.schema.ComponentKinds;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.RefResolver;
import dev.armature.generator.schema.SchemaCodes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows references that stand for other objects than schemas. */
public final class References {
  private final RefResolver resolver;
  private final Findings findings;
  private final Fields fields;

  /** Reports to {@code findings}. */
  public References(RefResolver resolver, Findings findings, Fields fields) {
    this.resolver = resolver;
    this.findings = findings;
    this.fields = fields;
  }

  /** What an object stands for that may be a reference; null after reporting why nothing. */
  public @Nullable Place follow(Place at) {
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
}
