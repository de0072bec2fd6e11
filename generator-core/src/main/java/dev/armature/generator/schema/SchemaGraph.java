package dev.armature.generator.schema;

import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas at their places, each once and one after the other, however deep they nest. Not
 * thread-safe.
 */
public final class SchemaGraph {
  private final Scopes scopes;
  private final Findings findings;
  private final Map<Location, Schema> schemas = new HashMap<>();
  private final List<Schema> all = new ArrayList<>();
  private final Set<Resource> resources = new LinkedHashSet<>();
  private final Deque<Schema> open = new ArrayDeque<>();
  private boolean reading;

  /** An empty graph for the schemas of a contract. */
  public SchemaGraph(RefResolver resolver, Findings findings) {
    this(new ContractScopes(resolver, findings), findings);
  }

  SchemaGraph(Scopes scopes, Findings findings) {
    this.scopes = scopes;
    this.findings = findings;
  }

  /** The schema at a place of a contract. What is wrong with it is reported the first time. */
  public Schema schema(Place place, Dialect dialect) {
    return schema(place, ((ContractScopes) scopes).resource(place, dialect));
  }

  /** The schema at a place of a resource. */
  Schema schema(Place place, Resource resource) {
    Location location = place.location();
    Schema known = schemas.get(location);
    if (known != null) {
      return known;
    }
    boolean never = place.node() instanceof Node.BooleanNode bool && !bool.value();
    Schema schema = new Schema(place, resource, never);
    schemas.put(location, schema);
    all.add(schema);
    open.add(schema);
    if (resources.add(resource)) {
      anchors(resource);
    }
    read();
    return schema;
  }

  /** Binds every reference, so that all they lead to has been read. */
  void bind() {
    bind(0);
  }

  /**
   * Reads the component schemas of a document that were not read yet, and all they lead to. What is
   * wrong with them is reported as harmless.
   */
  public List<Schema> spare(Place root, Dialect dialect) {
    int used = all.size();
    findings.harmless(
        () -> {
          components(root, dialect);
          bind(used);
        });
    return List.copyOf(all.subList(used, all.size()));
  }

  private void bind(int from) {
    int bound = from;
    do {
      for (; bound < all.size(); bound++) {
        all.get(bound).keywords().forEach(SchemaGraph::bind);
      }
      // A reference into an unknown keyword may have found anchors late.
      List.copyOf(resources).forEach(this::anchors);
    } while (bound < all.size());
  }

  private static void bind(Keyword keyword) {
    if (keyword instanceof Applicator.ByReference elsewhere) {
      elsewhere.reference().target();
    }
  }

  private void anchors(Resource resource) {
    Map<String, Place> places = new LinkedHashMap<>(resource.dynamicPlaces());
    places.forEach((name, place) -> resource.dynamicAnchor(name, schema(place, resource)));
  }

  /** The schema at a place within another schema. */
  Schema child(Place place, Resource around) {
    return schema(place, scopes.enter(place, around));
  }

  /** Whether the schema at a place has been read. */
  boolean has(Place place) {
    return schemas.containsKey(place.location());
  }

  /** All schemas read so far, in the order of reading. */
  public List<Schema> all() {
    return all;
  }

  private void read() {
    if (reading) {
      return;
    }
    reading = true;
    while (!open.isEmpty()) {
      Schema schema = open.remove();
      new KeywordReader(this, findings, schema).read();
    }
    reading = false;
  }

  /** The schema that a reference stands for, or null after reporting why there is none. */
  @Nullable Schema follow(Place at, String reference, Resource around) {
    Place target = scopes.resolve(at, around, reference);
    if (target == null || ComponentKinds.isOther(at, target, "schemas", findings)) {
      return null;
    }
    return schema(target, scopes.resourceOf(target, around));
  }

  @Nullable Place place(Place at, Resource around, String reference) {
    return scopes.resolve(at, around, reference);
  }

  Reference reference(Place at, String value, Resource around) {
    return new Reference(this, at, value, around);
  }

  /** The component schemas of a document, in order, for those who look for all of a kind. */
  public List<Schema> components(Place root, Dialect dialect) {
    Place schemas = ComponentKinds.schemas(root);
    if (schemas == null) {
      return List.of();
    }
    return schemas.members().stream().map(place -> schema(place, dialect)).toList();
  }
}
