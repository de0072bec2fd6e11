package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaGraph;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds every example and default of a contract of OpenAPI by going through the whole document, not
 * by operations as the reader does.
 */
final class ShownValues {
  private static final Set<String> DATA = Set.of("default", "enum", "example", "examples", "const");

  private final SchemaGraph graph;
  private final Dialect dialect;
  private final Place root;
  private final List<Example> examples = new ArrayList<>();
  private final List<Example> defaults = new ArrayList<>();

  ShownValues(SchemaGraph graph, Place root, Dialect dialect) {
    this.graph = graph;
    this.dialect = dialect;
    this.root = root;
    graph.components(root, dialect);
    walk(root, null);
    graph.spare(root, dialect);
    graph.all().forEach(this::within);
  }

  /** Those that stand in schemas and beside them. */
  List<Example> examples() {
    return examples;
  }

  List<Example> defaults() {
    return defaults;
  }

  private void walk(Place at, @Nullable Direction way) {
    Place schema = at.get("schema");
    if (schema != null && isOwner(at)) {
      beside(at, graph.schema(schema, dialect), way);
    }
    for (Place each : at.members()) {
      String key = each.key();
      boolean isSchemas =
          key.equals("schema") || each.pointer().toString().equals("/components/schemas");
      if (!isSchemas && !key.startsWith("x-") && !DATA.contains(key)) {
        walk(each, direction(key, way));
      }
    }
    at.items().forEach(each -> walk(each, way));
  }

  private static boolean isOwner(Place at) {
    return at.get("schema") != null
        && !at.key().equals("properties")
        && (at.get("schema").isObject() || at.get("schema").node() instanceof Node.BooleanNode);
  }

  private static @Nullable Direction direction(String key, @Nullable Direction way) {
    return switch (key) {
      case "parameters", "requestBody", "requestBodies" -> Direction.REQUEST;
      case "responses" -> Direction.RESPONSE;
      default -> way;
    };
  }

  private void beside(Place owner, Schema schema, @Nullable Direction way) {
    boolean json = owner.key().toLowerCase(Locale.ROOT).contains("json");
    boolean media = owner.key().contains("/");
    if (media && !json && !owner.key().contains("form")) {
      return;
    }
    boolean asSent = !json;
    add(owner.get("example"), schema, way, asSent);
    Place several = owner.get("examples");
    for (Place each : several == null ? List.<Place>of() : several.members()) {
      Place ref = each.get("$ref");
      Place example = ref == null || ref.text() == null ? each : target(ref.text());
      if (example != null) {
        add(example.get("value"), schema, way, asSent);
        add(example.get("dataValue"), schema, way, false);
      }
    }
  }

  private @Nullable Place target(String ref) {
    return ref.startsWith("#/") ? root.find(JsonPointer.parseFragment(ref.substring(1))) : null;
  }

  private void add(@Nullable Place at, Schema schema, @Nullable Direction way, boolean asSent) {
    if (at != null && !(at.node() instanceof Node.NullNode)) {
      examples.add(new Example(at, schema, way, asSent));
    }
  }

  private void within(Schema schema) {
    Place preset = schema.place().get("default");
    if (preset != null && schema.has(Keyword.Default.class)) {
      defaults.add(new Example(preset, schema, null, false));
    }
    if (schema.has(Keyword.Ref.class)) {
      return;
    }
    Place one = schema.place().get("example");
    if (one != null) {
      add(one, schema, null, one.text() != null);
    }
    Place several = schema.place().get("examples");
    for (Place each : several == null ? List.<Place>of() : several.items()) {
      add(each, schema, null, each.text() != null);
    }
  }
}
