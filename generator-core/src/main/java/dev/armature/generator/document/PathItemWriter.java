package dev.armature.generator.document;

import dev.armature.generator.read.keys.Key;
import dev.armature.generator.read.keys.KeyTable;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.read.openapi.OperationShape;
import dev.armature.generator.read.openapi.OperationShape.Shaped;
import dev.armature.generator.read.swagger.SwaggerConversion;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes path items with those of their operations that are wanted. */
final class PathItemWriter {
  private static final String PARAMETERS = "parameters";

  private final Source source;
  private final PartWriter parts;
  private final OperationShape shape;
  private final OperationEnds ends;

  PathItemWriter(Source source, PartWriter parts, OperationEnds ends) {
    this.source = source;
    this.parts = parts;
    this.ends = ends;
    this.shape =
        source.isSwagger()
            ? SwaggerConversion.of(source.root(), source.resolver(), source.silent()).operations()
            : OperationShape.AS_WRITTEN;
  }

  /** Where a path item stands. */
  enum Where {
    PATHS,
    WEBHOOKS,
    /** In a callback or a component, of which nothing is selected. */
    ELSEWHERE
  }

  /** A path item, references followed; null if it has operations and none is wanted. */
  @Nullable Node write(Place at, Where where) {
    Place target = at.get("$ref") == null ? null : source.follow(at);
    if (target == null) {
      return new Item(at, where).add(at, false).build();
    }
    boolean alone = at.members().size() == 1;
    Item item = new Item(at, where);
    return (alone ? item.add(target, false) : item.add(at, true).add(target, true)).build();
  }

  /** A path item while it is written. */
  private final class Item {
    private final Where where;
    private final ObjectDraft draft;
    private final Set<String> known = new HashSet<>(Set.of("$ref"));
    private int all;
    private int written;

    Item(Place at, Where where) {
      this.where = where;
      this.draft = new ObjectDraft(at);
    }

    /**
     * Adds what is not there yet.
     *
     * @param merged whether another place is added as well, whose operations do not have the
     *     parameters of this one
     */
    Item add(Place item, boolean merged) {
      Place list = item.get(PARAMETERS);
      List<Place> shared = list == null ? List.of() : list.items();
      if (list != null && !merged) {
        shared(item, list, shared);
      }
      for (Place member : item.members()) {
        if (!member.key().equals(PARAMETERS) && known.add(member.key())) {
          member(member, shared, merged);
        }
      }
      return this;
    }

    private void shared(Place item, Place list, List<Place> shared) {
      List<Place> plain =
          source.isSwagger()
              ? shape.shape(item.with(new ObjectDraft(item).build()), shared).shared()
              : shared;
      List<Node> nodes = parts.list(plain, ObjectKind.PARAMETER);
      if (!nodes.isEmpty()) {
        draft.set(PARAMETERS, list.span(), new Node.ArrayNode(nodes, list.span()));
      }
    }

    private void member(Place member, List<Place> shared, boolean merged) {
      Key key = KeyTable.key(ObjectKind.PATH_ITEM, member.key());
      if (key == null || key.kind() != ObjectKind.OPERATION) {
        parts.member(member, ObjectKind.PATH_ITEM, draft);
      } else if (key.shape() == Key.Shape.ONE) {
        Node operation = operation(member, shared, merged);
        if (operation != null && parts.isSaid(member, key, ObjectKind.PATH_ITEM)) {
          draft.set(member.key(), member.span(), operation);
        } else if (operation != null) {
          written--;
        }
      } else if (parts.isSaid(member, key, ObjectKind.PATH_ITEM)) {
        others(member, shared, merged);
      }
    }

    private void others(Place member, List<Place> shared, boolean merged) {
      ObjectDraft more = new ObjectDraft(member);
      for (Place each : member.members()) {
        Node operation = operation(each, shared, merged);
        if (operation != null) {
          more.set(each.key(), each.span(), operation);
        }
      }
      if (!more.isEmpty()) {
        draft.set(member.key(), member.span(), more.build());
      }
    }

    private @Nullable Node operation(Place member, List<Place> shared, boolean merged) {
      Place at = source.follow(member);
      all++;
      if (at == null || where != Where.ELSEWHERE && !source.wanted().contains(at.location())) {
        return null;
      }
      written++;
      Shaped shaped = shape.shape(at, shared);
      Node.ObjectNode node =
          Objects.requireNonNull(parts.fixed(shaped.operation(), ObjectKind.OPERATION));
      Node.ObjectNode whole = merged ? with(at, shaped.shared(), node) : node;
      return ends.finish(at, whole, where);
    }

    /** An operation that has the parameters of its path item itself. */
    private Node.ObjectNode with(Place at, List<Place> shared, Node.ObjectNode operation) {
      List<Node> all = new ArrayList<>(parts.list(shared, ObjectKind.PARAMETER));
      if (all.isEmpty()) {
        return operation;
      }
      if (operation.get(PARAMETERS) instanceof Node.ArrayNode own) {
        all.addAll(own.items());
      }
      return new ObjectDraft(at.with(operation))
          .copyAllBut(Set.of(PARAMETERS))
          .list(PARAMETERS, all)
          .build();
    }

    @Nullable Node build() {
      return all > 0 && written == 0 ? null : draft.build();
    }
  }
}
