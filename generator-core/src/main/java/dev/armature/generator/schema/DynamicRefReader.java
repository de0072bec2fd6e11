package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code $dynamicRef} (2020-12 core 8.2.3.2) and {@code $recursiveRef} (2019-09 core
 * 8.2.4.2.1).
 */
final class DynamicRefReader {
  private final SchemaReading reading;

  DynamicRefReader(SchemaReading reading) {
    this.reading = reading;
  }

  @Nullable Keyword read(Place at) {
    String text = at.text();
    boolean recursive = at.key().equals("$recursiveRef");
    if (text == null || recursive && !text.equals("#")) {
      return reading.values().wrong(at, recursive ? "'#'" : "a string");
    }
    Reference initial = reading.reference(at, text);
    Place target = target(at, initial);
    String anchor = target == null ? null : recursive ? recursive(target) : dynamic(target, text);
    return new Keyword.DynamicRef(initial, anchor);
  }

  private @Nullable Place target(Place at, Reference initial) {
    if (reading.isStrict()) {
      return reading.graph().place(at, reading.schema().resource(), initial.value());
    }
    Schema target = initial.target();
    return target == null ? null : target.place();
  }

  private static @Nullable String recursive(Place target) {
    Place anchor = target.get("$recursiveAnchor");
    boolean dynamic =
        anchor != null && anchor.node() instanceof Node.BooleanNode bool && bool.value();
    return dynamic ? "" : null;
  }

  /** Only a name that is a dynamic anchor where the reference leads to at first is dynamic. */
  private static @Nullable String dynamic(Place target, String reference) {
    Place anchor = target.get("$dynamicAnchor");
    String fragment = UriText.fragment(reference);
    return anchor != null && fragment != null && fragment.equals(anchor.text()) ? fragment : null;
  }
}
