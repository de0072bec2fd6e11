package dev.armature.generator.schema;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A schema resource: a document, or a schema with an {@code $id} of its own (JSON Schema core,
 * section 4.3.5). Compared by identity.
 */
public final class Resource {
  private final URI base;
  private final Dialect dialect;
  private final boolean assertsFormat;
  private final Map<String, Schema> dynamicAnchors = new LinkedHashMap<>();

  Resource(URI base, Dialect dialect, boolean assertsFormat) {
    this.base = base;
    this.dialect = dialect;
    this.assertsFormat = assertsFormat;
  }

  /** What references in it resolve against. */
  public URI base() {
    return base;
  }

  public Dialect dialect() {
    return dialect;
  }

  /** Whether its vocabularies make {@code format} an assertion. */
  public boolean assertsFormat() {
    return assertsFormat;
  }

  /**
   * The schemas that {@code $dynamicRef} may find here by name; under the empty name the root, if
   * it has {@code $recursiveAnchor: true}.
   */
  public Map<String, Schema> dynamicAnchors() {
    return Collections.unmodifiableMap(dynamicAnchors);
  }

  void dynamicAnchor(String name, Schema schema) {
    dynamicAnchors.putIfAbsent(name, schema);
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
