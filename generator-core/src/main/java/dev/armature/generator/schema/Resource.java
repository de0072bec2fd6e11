package dev.armature.generator.schema;

import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A schema resource: a document, or a schema with an {@code $id} of its own (JSON Schema core,
 * section 4.3.5). Compared by identity.
 */
public final class Resource {
  private final URI base;
  private final Place root;
  private final Language language;
  private final Map<String, Place> anchors = new HashMap<>();
  private final Map<String, Place> dynamicPlaces = new LinkedHashMap<>();
  private final Map<String, Schema> dynamicAnchors = new LinkedHashMap<>();

  Resource(URI base, Place root, Language language) {
    this.base = base;
    this.root = root;
    this.language = language;
  }

  /** What references in it resolve against. */
  public URI base() {
    return base;
  }

  /** Where it begins: JSON Pointers in references start here. */
  public Place root() {
    return root;
  }

  public Dialect dialect() {
    return language.dialect();
  }

  /** Whether it says itself which dialect it is in. */
  boolean saysDialect() {
    return !language.dialect().isOldContract() && root.get("$schema") != null;
  }

  /** Whether its vocabularies make {@code format} an assertion. */
  public boolean assertsFormat() {
    return language.assertsFormat();
  }

  /**
   * The schemas that {@code $dynamicRef} may find here by name; under the empty name the root, if
   * it has {@code $recursiveAnchor: true}.
   */
  public Map<String, Schema> dynamicAnchors() {
    return Collections.unmodifiableMap(dynamicAnchors);
  }

  Language language() {
    return language;
  }

  /** The places with a name of their own. */
  Map<String, Place> anchors() {
    return anchors;
  }

  /** Those of them that are dynamic. */
  Map<String, Place> dynamicPlaces() {
    return dynamicPlaces;
  }

  void dynamicAnchor(String name, Schema schema) {
    dynamicAnchors.putIfAbsent(name, schema);
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
