package dev.armature.generator.schema;

import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads schemas at their places, each once. Not thread-safe. */
public final class SchemaGraph {
  private final RefResolver resolver;
  private final Findings findings;
  private final Map<Location, Schema> schemas = new HashMap<>();
  private final Map<URI, Resource> resources = new HashMap<>();

  /** An empty graph. */
  public SchemaGraph(RefResolver resolver, Findings findings) {
    this.resolver = resolver;
    this.findings = findings;
  }

  /** The schema at a place. What is wrong with it is reported the first time. */
  public Schema schema(Place place, Dialect dialect) {
    Location location = place.location();
    Schema known = schemas.get(location);
    if (known != null) {
      return known;
    }
    Node node = place.node();
    boolean never = node instanceof Node.BooleanNode bool && !bool.value();
    Schema schema = new Schema(place, resource(place, dialect), dialect, never);
    schemas.put(location, schema);
    if (place.isObject()) {
      schema.define(new KeywordReader(this, findings, place, dialect).read());
    } else if (!(node instanceof Node.BooleanNode)) {
      findings.warning(
          SchemaCodes.WRONG_TYPE,
          place.span(),
          "a schema is an object, not " + Nodes.kind(node) + "; read as one that allows anything",
          null);
    }
    return schema;
  }

  private Resource resource(Place place, Dialect dialect) {
    URI base = place.document().file().uri();
    return resources.computeIfAbsent(base, uri -> new Resource(uri, dialect, false));
  }

  /** The schema that a reference stands for, or null after reporting why there is none. */
  @Nullable Schema follow(Place at, String reference, Dialect dialect) {
    Place target = resolver.resolve(at, reference);
    return target == null ? null : schema(target, dialect);
  }

  @Nullable Place place(Place at, String reference) {
    return resolver.resolve(at, reference);
  }

  Reference reference(Place at, String value, Dialect dialect) {
    return new Reference(this, at, value, dialect);
  }

  /** The component schemas of a document, in order, for those who look for all of a kind. */
  public List<Schema> components(Place root, Dialect dialect) {
    Place components = root.get("components");
    Place schemas = components == null ? root.get("$defs") : components.get("schemas");
    if (schemas == null) {
      return List.of();
    }
    return schemas.members().stream().map(place -> schema(place, dialect)).toList();
  }
}
