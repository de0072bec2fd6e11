package dev.armature.generator.document;

import dev.armature.generator.read.keys.Key;
import dev.armature.generator.read.keys.KeyTable;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.ContractMembers;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes schemas, with references that lead to places of the document. */
final class SchemaWriter {
  private final PartWriter parts;
  private final References references;
  private final SchemaShape shape;

  private SchemaWriter(PartWriter parts, References references, SchemaShape shape) {
    this.parts = parts;
    this.references = references;
    this.shape = shape;
  }

  static SchemaWriter of(
      Source source,
      PartWriter parts,
      References references,
      OpenApiVersion version,
      Losses losses) {
    boolean old = source.dialect().isOldContract();
    boolean swagger = source.isSwagger();
    SchemaShape shape = old ? new SchemaUpgrade(swagger) : SchemaShape.AS_WRITTEN;
    if (version == OpenApiVersion.V3_0) {
      SchemaShape down = new SchemaDowngrade(losses, old);
      shape = swagger ? new OldSchemas().before(down) : down;
    }
    return new SchemaWriter(parts, references, shape);
  }

  /** A schema; what is none allows anything. */
  Node write(Place at) {
    if (!at.isObject()) {
      Node empty = new ObjectDraft(at).build();
      return at.node() instanceof Node.BooleanNode ? shape.convertBoolean(at) : empty;
    }
    ObjectDraft draft = new ObjectDraft(at);
    for (Place member : at.members()) {
      Node written = member(member);
      if (written != null) {
        draft.set(member.key(), member.span(), written);
      }
    }
    return shape.convert(at, draft.build());
  }

  private @Nullable Node member(Place member) {
    if (member.key().equals("$ref") && member.text() != null) {
      String written = references.to(member, ObjectKind.SCHEMA);
      return written == null ? null : new Node.StringNode(written, member.span());
    }
    if (member.key().equals("discriminator") && member.isObject()) {
      return discriminator(member);
    }
    Key key = KeyTable.key(ObjectKind.SCHEMA, member.key());
    if (key != null && key.kind() != ObjectKind.X_ARMATURE) {
      return member.isObject()
          ? parts.fixed(member, Objects.requireNonNull(key.kind()))
          : member.node();
    }
    ContractMembers.Inside inside = ContractMembers.inside(member.key());
    return inside == null ? member.node() : inside(member, inside);
  }

  private Node inside(Place member, ContractMembers.Inside inside) {
    if (member.node() instanceof Node.ArrayNode) {
      List<Node> all = new ArrayList<>();
      member.items().forEach(each -> all.add(write(each)));
      return new Node.ArrayNode(all, member.span());
    }
    if (!member.isObject()) {
      boolean flag = member.node() instanceof Node.BooleanNode;
      return flag && inside == ContractMembers.Inside.ONE
          ? shape.convertBoolean(member)
          : member.node();
    }
    return inside == ContractMembers.Inside.MAP ? map(member) : write(member);
  }

  /** Published contracts refer to whole maps of properties: what is there then stands here. */
  private Node map(Place at) {
    Place meant = at;
    Set<Location> seen = new HashSet<>();
    for (Place next = at; next != null && next.isObject() && seen.add(next.location()); ) {
      meant = next;
      Place ref = next.get("$ref");
      next = ref == null || ref.text() == null ? null : references.target(ref);
    }
    return members(meant);
  }

  private Node members(Place at) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Place each : at.members()) {
      boolean names = each.node() instanceof Node.ArrayNode; // As 'dependencies' had them.
      draft.set(each.key(), each.span(), names ? each.node() : write(each));
    }
    return draft.build();
  }

  private Node discriminator(Place at) {
    Node.ObjectNode written = Objects.requireNonNull(parts.fixed(at, ObjectKind.DISCRIMINATOR));
    Place mapping = at.get("mapping");
    if (mapping == null || !mapping.isObject()) {
      return written;
    }
    ObjectDraft draft = new ObjectDraft(mapping);
    for (Place each : mapping.members()) {
      String text = each.text();
      boolean reference = text != null && (text.contains("#") || text.contains("/"));
      String to = reference ? references.to(each, ObjectKind.SCHEMA) : null;
      draft.set(
          each.key(), each.span(), to == null ? each.node() : new Node.StringNode(to, each.span()));
    }
    ObjectDraft all = new ObjectDraft(at.with(written)).copyAllBut(Set.of("mapping"));
    return all.set("mapping", mapping.span(), draft.build()).build();
  }
}
