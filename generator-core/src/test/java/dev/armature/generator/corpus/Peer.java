package dev.armature.generator.corpus;

import dev.armature.generator.contradiction.PeerSchemas;
import dev.armature.generator.contradiction.PeerTree;
import dev.armature.generator.instance.Judge;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.Subschemas;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * networknt's verdict on what requests or answers bring, by the schemas of a contract as it is
 * written.
 */
final class Peer implements Judge {
  private final Collection<Schema> schemas;
  private final Map<Document, PeerSchemas> documents = new HashMap<>();
  private final Map<Schema, PeerSchemas> alone = new HashMap<>();
  private final Direction way;

  Peer(Service service, Direction way) {
    this.way = way;
    this.schemas = reachable(service, way);
  }

  @Override
  public boolean takes(Schema schema, Node value) {
    JsonNode tree = PeerTree.plain(value);
    // The form of a contract of 2.0 is made of a list of parameters.
    Place at = Place.of(document(schema)).find(pointer(schema));
    boolean written = at != null && !(at.node() instanceof Node.ArrayNode);
    return written
        ? documents
            .computeIfAbsent(document(schema), each -> peers(each.root()))
            .takes(pointer(schema), tree)
        : alone
            .computeIfAbsent(schema, each -> peers(each.place().node()))
            .takes(JsonPointer.ROOT, tree);
  }

  private PeerSchemas peers(Node root) {
    return new PeerSchemas(PeerTree.telling(schemas, List.of(way)), root);
  }

  private static Document document(Schema schema) {
    return schema.place().document();
  }

  private static JsonPointer pointer(Schema schema) {
    return schema.place().pointer();
  }

  private static void answers(Operation operation, Deque<Schema> open) {
    for (Outcome outcome : operation.outcomes()) {
      for (Content each : outcome.contents()) {
        if (each.schema() != null) {
          open.add(each.schema());
        }
      }
    }
  }

  /** All schemas that inputs or outcomes of operations lead to. */
  private static Collection<Schema> reachable(Service service, Direction way) {
    Set<Schema> all = new LinkedHashSet<>();
    Deque<Schema> open = new ArrayDeque<>();
    for (Operation operation : service.operations()) {
      if (way == Direction.RESPONSE) {
        answers(operation, open);
        continue;
      }
      for (InputField each : operation.inputs()) {
        if (each.schema() != null) {
          open.add(each.schema());
        }
      }
      if (operation.http() != null && operation.http().body() != null) {
        for (Content each : operation.http().body().contents()) {
          if (each.schema() != null) {
            open.add(each.schema());
          }
        }
      }
    }
    while (!open.isEmpty()) {
      Schema schema = open.remove();
      if (all.add(schema)) {
        for (Keyword keyword : schema.keywords()) {
          open.addAll(Subschemas.always(keyword));
          open.addAll(Subschemas.inPlace(keyword));
          open.addAll(Subschemas.below(keyword));
          if (keyword instanceof Keyword.Discriminator said) {
            for (Keyword.Mapping each : said.mapping()) {
              Schema target = each.target().target();
              if (target != null) {
                open.add(target);
              }
            }
          }
        }
      }
    }
    return all;
  }
}
