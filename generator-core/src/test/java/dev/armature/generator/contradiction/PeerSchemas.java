package dev.armature.generator.contradiction;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What networknt says of values by the schemas of one contract. */
public final class PeerSchemas {
  private static final String AT = "https://example.com/contract";
  private static final SchemaRegistryConfig CHECKING =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

  private final Map<JsonPointer, Schema> known = new HashMap<>();
  private final PeerTree tree;
  private final Schema root;

  /** The schemas of a contract, as a tree has them. */
  public PeerSchemas(PeerTree tree, Node contract) {
    this.tree = tree;
    ObjectNode whole = PeerTree.MAKE.objectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("$id", AT);
    whole.setAll((ObjectNode) contract.accept(tree));
    this.root =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(CHECKING))
            .getSchema(SchemaLocation.of(AT), whole);
  }

  /** Whether it takes a value. */
  public boolean takes(JsonPointer schema, JsonNode value) {
    return known.computeIfAbsent(schema, this::schema).validate(value, OutputFormat.BOOLEAN);
  }

  private Schema schema(JsonPointer at) {
    if (at.tokens().isEmpty()) {
      return root;
    }
    NodePath path = new NodePath(PathType.JSON_POINTER);
    for (String token : tree.path(at)) {
      boolean index = token.matches("0|[1-9][0-9]{0,5}");
      path = index ? path.append(Integer.parseInt(token)) : path.append(token);
    }
    return root.getRefSchema(path);
  }
}
