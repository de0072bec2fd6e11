package dev.armature.generator.lower.site;

import dev.armature.generator.ir.Origin;
import dev.armature.generator.schema.Place;

/** Turns places into what the service remembers of them. */
public final class Origins {
  private Origins() {}

  /** The origin of an element. */
  public static Origin of(Place place) {
    return new Origin(place.document().file().path(), place.pointer().toString(), place.span());
  }
}
