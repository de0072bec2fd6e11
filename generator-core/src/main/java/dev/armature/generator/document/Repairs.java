package dev.armature.generator.document;

import dev.armature.generator.read.keys.ObjectKind;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds what the specification asks of objects, and takes out what it does not allow: contracts are
 * read more tolerantly than others read what is written.
 */
final class Repairs {
  /** What people read; one that is no text is ignored by readers. */
  private static final Set<String> TEXTS =
      Set.of("title", "summary", "description", "version", "termsOfService", "name", "url");

  private final OpenApiVersion version;
  private final Losses losses;

  Repairs(OpenApiVersion version, Losses losses) {
    this.version = version;
    this.losses = losses;
  }

  /** The object as the version has it; null if it cannot say it. */
  Node.@Nullable ObjectNode repaired(Place at, ObjectKind kind, Node.ObjectNode object) {
    Node.ObjectNode texts = texts(at, object);
    return switch (kind) {
      case RESPONSE -> with(at, texts, "description", text(at, ""));
      case PARAMETER -> parameter(at, texts);
      case INFO ->
          with(at, with(at, texts, "title", text(at, "Service")), "version", text(at, "0"));
      case OPERATION -> operation(at, texts);
      case LICENSE -> with(at, texts, "name", text(at, "unnamed"));
      case IMPLICIT_FLOW, PASSWORD_FLOW, CLIENT_CREDENTIALS_FLOW, AUTHORIZATION_CODE_FLOW ->
          with(at, texts, "scopes", new ObjectDraft(at).build());
      default -> texts;
    };
  }

  /** Only since 3.1 an operation may leave open what it answers. */
  private Node.ObjectNode operation(Place at, Node.ObjectNode object) {
    boolean answers =
        object.get("responses") instanceof Node.ObjectNode all && !all.members().isEmpty();
    if (answers) {
      return object;
    }
    if (version != OpenApiVersion.V3_0) {
      Place all = at.get("responses"); // Those of layers are no part of the contract.
      boolean had = all != null && !all.members().isEmpty();
      return had ? without(at, object, Set.of("responses")) : object;
    }
    losses.add(at, "operations without 'responses' have a 'default' response");
    Node any = new ObjectDraft(at).text("description", "").build();
    return new ObjectDraft(at.with(object))
        .copyAllBut(Set.of("responses"))
        .set("responses", new ObjectDraft(at).set("default", any).build())
        .build();
  }

  private static Node text(Place at, String text) {
    return new Node.StringNode(text, at.span());
  }

  private static Node.ObjectNode texts(Place at, Node.ObjectNode object) {
    if (object.members().stream().noneMatch(Repairs::isNoText)) {
      return object;
    }
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member each : object.members()) {
      boolean scalar =
          each.value() instanceof Node.NumberNode || each.value() instanceof Node.BooleanNode;
      if (!isNoText(each)) {
        draft.set(each.key(), each.keySpan(), each.value());
      } else if (scalar) {
        draft.text(each.key(), Nodes.written(each.value()));
      }
    }
    return draft.build();
  }

  private static boolean isNoText(Node.Member member) {
    return TEXTS.contains(member.key()) && !(member.value() instanceof Node.StringNode);
  }

  private static Node.ObjectNode with(Place at, Node.ObjectNode object, String key, Node value) {
    return object.get(key) != null
        ? object
        : new ObjectDraft(at.with(object)).set(key, value).copyAllBut(Set.of()).build();
  }

  private Node.@Nullable ObjectNode parameter(Place at, Node.ObjectNode object) {
    if (is(object, "in", "querystring") && version != OpenApiVersion.V3_2) {
      losses.add(at, "parameters with 'in: querystring' are left out");
      return null;
    }
    Node.ObjectNode spelled = without(at, object, unspelled(at, object));
    boolean said = spelled.get("required") instanceof Node.BooleanNode required && required.value();
    if (said || !is(spelled, "in", "path")) {
      return spelled;
    }
    return new ObjectDraft(at.with(spelled))
        .copyAllBut(Set.of("required"))
        .flag("required", true)
        .build();
  }

  /** The keys that say nothing of such a parameter. */
  private Set<String> unspelled(Place at, Node.ObjectNode object) {
    boolean query = is(object, "in", "query");
    if (object.get("content") != null) {
      return Set.of("schema", "style", "explode", "allowReserved", "allowEmptyValue");
    }
    boolean cookie = is(object, "style", "cookie") && version != OpenApiVersion.V3_2;
    boolean tabs = is(object, "style", "tabDelimited");
    if (cookie || tabs) {
      losses.add(at, "'style: " + (tabs ? "tabDelimited" : "cookie") + "' is left out");
      return Set.of("style", "explode");
    }
    boolean reserved = query || version == OpenApiVersion.V3_2;
    return query
        ? Set.of()
        : reserved ? Set.of("allowEmptyValue") : Set.of("allowEmptyValue", "allowReserved");
  }

  private static Node.ObjectNode without(Place at, Node.ObjectNode object, Set<String> keys) {
    boolean none = object.members().stream().noneMatch(each -> keys.contains(each.key()));
    return none ? object : new ObjectDraft(at.with(object)).copyAllBut(keys).build();
  }

  private static boolean is(Node.ObjectNode object, String key, String text) {
    return object.get(key) instanceof Node.StringNode own && own.value().equals(text);
  }
}
