package dev.armature.generator.lower.scalar;

import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.lower.site.TypeStore;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps defaults that targets can spell; others are reported and dropped. */
public final class DefaultValues {
  private final TypeStore store;
  private final Findings findings;
  private final List<Use> uses = new ArrayList<>();
  private final Set<Node> applied = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> ignored = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Node> respelled = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A default that generated code has.
   *
   * @param value what may stand where it stands
   * @param schemas all of which it should be valid by
   */
  public record Use(Node preset, Value value, List<Schema> schemas, Direction direction) {
    public Use {
      schemas = List.copyOf(schemas);
    }
  }

  public DefaultValues(TypeStore store, Findings findings) {
    this.store = store;
    this.findings = findings;
  }

  /** Defaults that were kept, by identity. */
  public Set<Node> applied() {
    return applied;
  }

  /** Defaults that were reported and dropped, by identity. */
  public Set<Node> ignored() {
    return ignored;
  }

  /** All defaults that were kept, in the order in which they were met. */
  public List<Use> uses() {
    return uses;
  }

  /** The default of schemas that hold together; null if there is none, or none of their type. */
  public @Nullable Node of(
      List<Schema> schemas, @Nullable Node preset, Value value, Direction direction) {
    Node kept = preset == null ? null : checked(preset, value);
    if (kept != null) {
      uses.add(new Use(kept, value, schemas, direction));
    }
    return kept;
  }

  private @Nullable Node checked(Node preset, Value value) {
    if (preset instanceof Node.NullNode) {
      return value.nullable() ? preset : null;
    }
    if (fits(preset, value)) {
      applied.add(preset);
      return preset;
    }
    ignored.add(preset);
    Node text = text(preset, value);
    if (text != preset && fits(text, value)) {
      respelled.add(text);
      return text;
    }
    String json = JsonText.of(preset);
    findings.warning(
        SchemaCodes.DEFAULT,
        preset.span(),
        "the default "
            + (json.length() > 40 ? "" : json + " ")
            + (isTooLarge(preset, value)
                ? "does not fit into a Java long"
                : "is no value of its schema")
            + "; it is ignored",
        null);
    return null;
  }

  /**
   * Whether a default is whole like its type, and can only be too large: its schema may allow it.
   */
  private static boolean isTooLarge(Node preset, Value value) {
    return value.type() instanceof TypeRef.Of type
        && type.scalar() == Scalar.INT64
        && DefaultFit.isWhole(preset);
  }

  /** The default with texts for the numbers and booleans that stand where strings must be. */
  private Node text(Node preset, Value value) {
    if (preset instanceof Node.ArrayNode list && value.type() instanceof TypeRef.ListOf items) {
      List<Node> texts = list.items().stream().map(item -> text(item, items.items())).toList();
      return texts.equals(list.items()) ? preset : new Node.ArrayNode(texts, list.span());
    }
    if (preset instanceof Node.ObjectNode map && value.type() instanceof TypeRef.MapOf of) {
      List<Node.Member> texts =
          map.members().stream()
              .map(
                  each ->
                      new Node.Member(each.key(), each.keySpan(), text(each.value(), of.values())))
              .toList();
      return texts.equals(map.members()) ? preset : new Node.ObjectNode(texts, map.span());
    }
    if (!(preset instanceof Node.NumberNode) && !(preset instanceof Node.BooleanNode)) {
      return preset;
    }
    Node text = new Node.StringNode(Nodes.written(preset), preset.span());
    if (fits(preset, value) || !fits(text, value)) {
      return preset;
    }
    findings.warning(
        SchemaCodes.DEFAULT,
        preset.span(),
        "the default " + Nodes.written(preset) + " is no string; read as one",
        "put it into quotes");
    return text;
  }

  private boolean fits(Node node, Value value) {
    return DefaultFit.outside(store, node, value);
  }

  /** Whether a default has a Java value, now that all types are made. */
  public boolean fitsWholly(Use use) {
    return DefaultFit.wholly(store, use.preset(), use.value());
  }

  /** Whether it is a text that stands for what the contract says, and so was not judged with it. */
  public boolean isRespelled(Use use) {
    return respelled.contains(use.preset()) && use.value().type() instanceof TypeRef.Of;
  }

  /** Whether a codec reads values of a type from JSON, so that it could refuse a default. */
  public boolean isRead(TypeRef type) {
    return type instanceof TypeRef.Named named && !(store.get(named.id()) instanceof EnumDef)
        || type instanceof TypeRef.ListOf list && isRead(list.items().type())
        || type instanceof TypeRef.MapOf;
  }
}
