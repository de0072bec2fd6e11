package dev.armature.generator.document;

import dev.armature.generator.document.PathItemWriter.Where;
import dev.armature.generator.read.keys.Key;
import dev.armature.generator.read.keys.KeyTable;
import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the objects of a contract as the document has them: by what the specification says may
 * stand in each, with references that lead to places of the document.
 */
final class PartWriter {
  private final References references;
  private final SchemaWriter schemas;
  private final PathItemWriter items;
  private final Repairs repairs;
  private final OpenApiVersion version;
  private final Losses losses;
  private final Set<Location> open = new HashSet<>();

  PartWriter(
      Source source,
      References references,
      OpenApiVersion version,
      Losses losses,
      OperationEnds ends) {
    this.references = references;
    this.version = version;
    this.losses = losses;
    this.schemas = SchemaWriter.of(source, this, references, version, losses);
    this.items = new PathItemWriter(source, this, ends);
    this.repairs = new Repairs(version, losses);
  }

  /** An object of a kind, or null if it stands for nothing. */
  @Nullable Node write(Place at, ObjectKind kind) {
    if (kind == ObjectKind.SCHEMA) {
      return schemas.write(at);
    }
    if (kind == ObjectKind.PATH_ITEM) {
      return items.write(at, Where.ELSEWHERE);
    }
    Place ref = at.get("$ref");
    boolean refers = ref != null && ref.text() != null;
    if (kind == ObjectKind.RESPONSE
        && LayerAnswers.isMarked(refers ? references.target(ref) : at)) {
      return null;
    }
    if (refers && KeyTable.isReferable(kind)) {
      return reference(at, ref, kind);
    }
    return at.isObject() ? fixed(at, kind) : null;
  }

  /** What an object has that is no reference; null if the version cannot say it. */
  Node.@Nullable ObjectNode fixed(Place at, ObjectKind kind) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Place member : at.members()) {
      member(member, kind, draft);
    }
    return repairs.repaired(at, kind, draft.build());
  }

  /** Writes a member of an object of a kind, if the version knows it. */
  void member(Place member, ObjectKind kind, ObjectDraft draft) {
    Key key = KeyTable.key(kind, member.key());
    ObjectKind others = KeyTable.others(kind);
    Node written = null;
    if (key == null && isExtension(member.key())) {
      written = member.node();
    } else if (key == null && others != null) {
      written = write(member, others);
    } else if (key != null && isSaid(member, key, kind)) {
      written = key.kind() == null ? member.node() : inside(member, key, key.kind());
    }
    if (written != null) {
      draft.set(member.key(), member.span(), written);
    }
  }

  /** Whether the version has a key; that it is lost is told if not. */
  boolean isSaid(Place member, Key key, ObjectKind kind) {
    boolean said = key.since() <= version.minor();
    if (!said) {
      losses.add(member, "'" + key.name() + "' of " + kind.title() + " is left out");
    }
    return said;
  }

  private @Nullable Node inside(Place member, Key key, ObjectKind kind) {
    return switch (key.shape()) {
      case ONE -> write(member, kind);
      case MAP -> member.isObject() ? map(member, kind) : null;
      case LIST ->
          member.node() instanceof Node.ArrayNode
              ? new Node.ArrayNode(list(member.items(), kind), member.span())
              : null;
    };
  }

  /** Objects of a kind, without those that stand for nothing. */
  List<Node> list(List<Place> places, ObjectKind kind) {
    List<Node> all = new ArrayList<>();
    for (Place each : places) {
      Node written = write(each, kind);
      if (written != null) {
        all.add(written);
      }
    }
    return all;
  }

  /** The members of an object whose names are free. */
  Node.ObjectNode map(Place at, ObjectKind kind) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Place member : at.members()) {
      Node written = write(member, kind);
      if (written != null) {
        draft.set(member.key(), member.span(), written);
      }
    }
    return draft.build();
  }

  /** The path items of an object, with those operations that are wanted. */
  Node.ObjectNode paths(Place at, Where where) {
    ObjectDraft draft = new ObjectDraft(at);
    for (Place member : at.members()) {
      boolean extension = isExtension(member.key());
      Node written = extension ? member.node() : items.write(member, where);
      boolean rooted = extension || where != Where.PATHS || member.key().startsWith("/");
      if (written != null) {
        draft.set(rooted ? member.key() : "/" + member.key(), member.span(), written);
      }
    }
    return draft.build();
  }

  private @Nullable Node reference(Place at, Place ref, ObjectKind kind) {
    boolean inline = kind == ObjectKind.MEDIA_TYPE && version != OpenApiVersion.V3_2;
    String written = inline ? null : references.to(ref, kind);
    if (written == null) {
      Place target = references.target(ref);
      return target == null || Components.home(kind) != null ? null : inPlace(target, kind);
    }
    ObjectDraft draft = new ObjectDraft(at).text("$ref", written);
    return (version == OpenApiVersion.V3_0 ? draft : draft.copy("summary", "description")).build();
  }

  /** What a reference leads to; null where references lead in a circle. */
  private @Nullable Node inPlace(Place target, ObjectKind kind) {
    if (!open.add(target.location())) {
      return null;
    }
    Node written = write(target, kind);
    open.remove(target.location());
    return written;
  }

  static boolean isExtension(String key) {
    return key.startsWith("x-");
  }
}
