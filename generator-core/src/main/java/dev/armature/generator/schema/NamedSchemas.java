package dev.armature.generator.schema;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemas of a document that have a name of their own: {@code $id} and {@code $anchor}. */
final class NamedSchemas {
  private static final Set<String> DATA =
      Set.of("enum", "const", "default", "example", "examples", "x-armature");

  private final Place root;
  private final Map<URI, Place> resources = new HashMap<>();
  private final Map<JsonPointer, URI> bases = new HashMap<>();
  private final Map<URI, Place> anchors = new HashMap<>();
  private final Map<URI, Map<String, Place>> dynamicAnchors = new HashMap<>();

  private NamedSchemas(Place root) {
    this.root = root;
  }

  /** Looks through a whole document. */
  static NamedSchemas of(Place root) {
    NamedSchemas found = new NamedSchemas(root);
    found.collect(root, root.document().file().uri(), Dialect.JSON_SCHEMA_2020_12);
    return found;
  }

  /** Treats a schema as if it had an {@code $id} of its own. */
  void embed(Place schema) {
    if (!bases.containsKey(schema.pointer())) {
      URI document = root.document().file().uri();
      URI base = URI.create(document + "?embedded=" + bases.size());
      bases.put(schema.pointer(), base);
      resources.put(base, schema);
      collect(schema, base, Dialect.JSON_SCHEMA_2020_12);
    }
  }

  /** Whether no schema changes the base URI. */
  boolean isEmpty() {
    return resources.isEmpty();
  }

  /** The schema with this {@code $id}, or null. */
  @Nullable Place resource(URI uri) {
    return resources.get(uri);
  }

  /** The URI against which a reference resolves. */
  URI baseOf(Place place) {
    for (JsonPointer at = place.pointer(); at != null; at = at.parent()) {
      URI base = bases.get(at);
      if (base != null) {
        return base;
      }
    }
    return root.document().file().uri();
  }

  /** The schema resource around a place, or null if that is the document. */
  @Nullable Place resourceAround(Place place) {
    return resources.get(baseOf(place));
  }

  /** The schema with an anchor, or null. */
  @Nullable Place anchor(Place resource, String name) {
    return anchors.get(baseOf(resource).resolve("#" + name));
  }

  /** The schemas with a dynamic anchor in the resource with this base URI. */
  Map<String, Place> dynamicAnchors(URI base) {
    return dynamicAnchors.getOrDefault(base, Map.of());
  }

  private void collect(Place place, URI around, Dialect outer) {
    Dialect dialect = dialect(place, outer);
    Place id = place.get(dialect == Dialect.DRAFT_4 ? "id" : "$id");
    boolean named = id != null && id.text() != null && !isBesideRef(place, dialect);
    URI base = named ? identify(place, id.text(), around) : around;
    anchors(place, base, named);
    for (Place member : place.members()) {
      if (!DATA.contains(member.key())) {
        collect(member, base, dialect);
      }
    }
    for (Place item : place.items()) {
      collect(item, base, dialect);
    }
  }

  private static Dialect dialect(Place place, Dialect around) {
    Place at = place.get("$schema");
    String uri = at == null ? null : at.text();
    Dialect own = uri == null ? null : Dialect.of(uri);
    return own == null ? around : own;
  }

  /** Up to draft 7, nothing counts beside a reference. */
  private static boolean isBesideRef(Place place, Dialect dialect) {
    Place ref = place.get("$ref");
    return dialect.isRefAlone() && ref != null && ref.text() != null;
  }

  private void anchors(Place place, URI base, boolean resource) {
    Place recursive = place.get("$recursiveAnchor");
    if (recursive != null
        && recursive.node() instanceof Node.BooleanNode flag
        && flag.value()
        && (resource || place.pointer().tokens().isEmpty())) {
      dynamic(base, "", place);
    }
    for (String keyword : new String[] {"$anchor", "$dynamicAnchor"}) {
      Place anchor = place.get(keyword);
      if (anchor != null && anchor.text() != null) {
        put(base, anchor.text(), place);
        if (keyword.equals("$dynamicAnchor")) {
          dynamic(base, anchor.text(), place);
        }
      }
    }
  }

  private void dynamic(URI base, String name, Place place) {
    dynamicAnchors.computeIfAbsent(base, key -> new LinkedHashMap<>()).putIfAbsent(name, place);
  }

  private URI identify(Place place, String id, URI around) {
    if (id.startsWith("#")) { // A name only, in drafts 6 and 7.
      put(around, id.substring(1), place);
      return around;
    }
    try {
      URI base = around.resolve(id);
      resources.putIfAbsent(base, place);
      bases.put(place.pointer(), base);
      return base;
    } catch (IllegalArgumentException e) {
      return around;
    }
  }

  private void put(URI base, String anchor, Place place) {
    try {
      anchors.putIfAbsent(base.resolve("#" + anchor), place);
    } catch (IllegalArgumentException e) {
      // An anchor that no reference can spell names nothing.
    }
  }
}
