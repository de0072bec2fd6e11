package dev.armature.generator.document;

import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of some operations of a contract: without the components and tags that only others
 * use, which may be nobody's business.
 */
final class Selection {
  private static final String COMPONENTS = "components";
  private static final String TAGS = "tags";

  /** Operations refer to these by name alone. */
  private static final Set<String> KEPT = Set.of("securitySchemes");

  private final Place root;
  private final Map<String, Node> components;
  private final Set<String> needed = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final Deque<Node> waiting = new ArrayDeque<>();

  private Selection(Place root, Map<String, Node> components) {
    this.root = root;
    this.components = components;
  }

  /** The document, as far as its paths and webhooks need it. */
  static Node of(Place root, Node.ObjectNode document) {
    if (!(document.get(COMPONENTS) instanceof Node.ObjectNode all)) {
      return new Selection(root, Map.of()).selected(document);
    }
    Map<String, Node> components = new HashMap<>();
    for (Node.Member home : all.members()) {
      if (home.value() instanceof Node.ObjectNode members) {
        members
            .members()
            .forEach(each -> components.put(pointer(home.key(), each.key()), each.value()));
      }
    }
    return new Selection(root, components).selected(document);
  }

  private static String pointer(String home, String name) {
    return Components.reference(home, name);
  }

  private Node selected(Node.ObjectNode document) {
    for (Node.Member each : document.members()) {
      if (!each.key().equals(COMPONENTS) && !each.key().equals(TAGS)) {
        waiting.add(each.value());
      }
    }
    while (!waiting.isEmpty()) {
      walk(waiting.poll());
    }
    ObjectDraft draft = new ObjectDraft(root);
    for (Node.Member each : document.members()) {
      Node kept = kept(each);
      if (kept != null) {
        draft.set(each.key(), each.keySpan(), kept);
      }
    }
    return draft.build();
  }

  private @Nullable Node kept(Node.Member member) {
    if (member.key().equals(COMPONENTS) && member.value() instanceof Node.ObjectNode all) {
      return components(all);
    }
    return member.key().equals(TAGS) && member.value() instanceof Node.ArrayNode list
        ? tags(list)
        : member.value();
  }

  private @Nullable Node components(Node.ObjectNode all) {
    ObjectDraft draft = new ObjectDraft(root);
    for (Node.Member home : all.members()) {
      if (KEPT.contains(home.key()) || !(home.value() instanceof Node.ObjectNode members)) {
        draft.set(home.key(), home.keySpan(), home.value());
        continue;
      }
      ObjectDraft kept = new ObjectDraft(root);
      for (Node.Member each : members.members()) {
        if (needed.contains(pointer(home.key(), each.key()))) {
          kept.set(each.key(), each.keySpan(), each.value());
        }
      }
      if (!kept.isEmpty()) {
        draft.set(home.key(), home.keySpan(), kept.build());
      }
    }
    return draft.isEmpty() ? null : draft.build();
  }

  private @Nullable Node tags(Node.ArrayNode list) {
    List<Node> used = list.items().stream().filter(this::isUsed).toList();
    return used.isEmpty() ? null : new Node.ArrayNode(used, list.span());
  }

  private boolean isUsed(Node tag) {
    return tag instanceof Node.ObjectNode object
        && object.get("name") instanceof Node.StringNode name
        && tags.contains(name.value());
  }

  private void walk(Node node) {
    if (node instanceof Node.ArrayNode list) {
      waiting.addAll(list.items());
    } else if (node instanceof Node.StringNode text) {
      follow(text.value()); // A reference, or of a discriminator's mapping.
    } else if (node instanceof Node.ObjectNode object) {
      for (Node.Member each : object.members()) {
        waiting.add(each.value());
        if (each.key().equals(TAGS) && each.value() instanceof Node.ArrayNode names) {
          names.items().forEach(this::tag);
        }
        if (each.key().equals("discriminator")) {
          names(each.value());
        }
      }
    }
  }

  private void tag(Node name) {
    if (name instanceof Node.StringNode text) {
      tags.add(text.value());
    }
  }

  /** A mapping may name components by their names alone. */
  private void names(Node discriminator) {
    if (discriminator instanceof Node.ObjectNode object
        && object.get("mapping") instanceof Node.ObjectNode mapping) {
      for (Node.Member each : mapping.members()) {
        if (each.value() instanceof Node.StringNode name) {
          follow(pointer("schemas", name.value()));
        }
      }
    }
  }

  private void follow(String text) {
    if (!text.startsWith("#/" + COMPONENTS + "/")) {
      return;
    }
    String[] tokens = text.substring(2).split("/", 4);
    if (tokens.length < 3) {
      return;
    }
    String component = "#/" + tokens[0] + "/" + tokens[1] + "/" + tokens[2];
    Node target = components.get(component);
    if (target != null && needed.add(component)) {
      waiting.add(target);
    }
  }
}
