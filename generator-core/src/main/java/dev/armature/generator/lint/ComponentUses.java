package dev.armature.generator.lint;

import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.SourceLoader;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which components of a contract anything leads to that is no component itself. Whatever looks like
 * a reference counts as one, in examples too: a use that is none does less harm than the advice to
 * remove what is used.
 */
final class ComponentUses {
  private static final String PREFIX = "/components/";

  private final Place root;
  private final Map<String, Set<String>> uses = new HashMap<>();
  private final Set<String> reached = new HashSet<>();

  private ComponentUses(Place root) {
    this.root = root;
  }

  static ComponentUses of(Place root, List<Document> documents) {
    ComponentUses uses = new ComponentUses(root);
    Set<String> roots = new LinkedHashSet<>();
    List<Node.Member> members =
        root.node() instanceof Node.ObjectNode object ? object.members() : List.of();
    for (Node.Member member : members) {
      if (!member.key().equals("components")) {
        uses.member(member, root.document(), roots);
        uses.collect(member.value(), root.document(), roots);
      }
    }
    documents.stream()
        .filter(document -> document != root.document())
        .forEach(document -> uses.collect(document.root(), document, roots));
    uses.components(roots);
    uses.reach(roots);
    return uses;
  }

  /** Whether the component at a place is used. */
  boolean reaches(Place component) {
    return reached.contains(component.pointer().toString());
  }

  private void components(Set<String> roots) {
    Place components = root.get("components");
    for (Place kind : components == null ? List.<Place>of() : components.members()) {
      for (Place component : kind.members()) {
        Set<String> leads = new LinkedHashSet<>();
        boolean named = collect(component.node(), root.document(), leads);
        String pointer = component.pointer().toString();
        leads.forEach(to -> uses.computeIfAbsent(pointer, k -> new LinkedHashSet<>()).add(to));
        if (named) {
          roots.add(pointer);
        }
        inherits(component);
      }
    }
  }

  /** A schema with a discriminator is meant with those that extend it (OpenAPI 3.1, 4.8.25). */
  private void inherits(Place component) {
    Place all = component.get("allOf");
    for (Place branch : all == null ? List.<Place>of() : all.items()) {
      Place ref = branch.get("$ref");
      String parent = ref == null ? null : pointer(ref.text(), root.document());
      Place at = parent == null ? null : root.find(JsonPointer.parse(parent));
      if (parent != null && at != null && at.get("discriminator") != null) {
        String own = component.pointer().toString();
        uses.computeIfAbsent(parent, k -> new LinkedHashSet<>()).add(own);
      }
    }
  }

  private void reach(Set<String> roots) {
    Deque<String> work = new ArrayDeque<>(roots);
    while (!work.isEmpty()) {
      String pointer = work.pop();
      if (reached.add(pointer)) {
        work.addAll(uses.getOrDefault(pointer, Set.of()));
      }
    }
  }

  /** Adds what is referred to below a node; whether something there has a name of its own. */
  private boolean collect(Node from, Document document, Set<String> into) {
    boolean named = false;
    Deque<Node> work = new ArrayDeque<>(List.of(from));
    while (!work.isEmpty()) {
      Node node = work.pop();
      if (node instanceof Node.ArrayNode array) {
        array.items().forEach(work::push);
      } else if (node instanceof Node.ObjectNode object) {
        for (Node.Member member : object.members()) {
          named |= isIdentifier(member);
          member(member, document, into);
          work.push(member.value());
        }
      }
    }
    return named;
  }

  private static boolean isIdentifier(Node.Member member) {
    return Set.of("$id", "$anchor", "$dynamicAnchor").contains(member.key())
        && member.value() instanceof Node.StringNode;
  }

  private void member(Node.Member member, Document document, Set<String> into) {
    if (member.key().equals("security") && member.value() instanceof Node.ArrayNode list) {
      list.items().forEach(item -> schemes(item, into));
    } else if (member.key().equals("discriminator")) {
      mapping(member.value(), document, into);
    } else if (member.value() instanceof Node.StringNode text) {
      boolean refers = Set.of("$ref", "$dynamicRef", "operationRef").contains(member.key());
      String pointer = refers ? pointer(text.value(), document) : null;
      if (pointer != null) {
        into.add(component(pointer));
      }
    }
  }

  private static void schemes(Node requirement, Set<String> into) {
    if (requirement instanceof Node.ObjectNode object) {
      object
          .members()
          .forEach(m -> into.add(PREFIX + "securitySchemes/" + JsonPointer.escape(m.key())));
    }
  }

  /** Values of a mapping are names or references. */
  private void mapping(Node discriminator, Document document, Set<String> into) {
    Node mapping = discriminator instanceof Node.ObjectNode object ? object.get("mapping") : null;
    if (mapping instanceof Node.ObjectNode tags) {
      for (Node.Member tag : tags.members()) {
        if (tag.value() instanceof Node.StringNode target) {
          into.add(PREFIX + "schemas/" + JsonPointer.escape(target.value()));
          String pointer = pointer(target.value(), document);
          into.add(pointer == null ? "" : component(pointer));
        }
      }
    }
  }

  /** The pointer into the contract that a reference has, or null if it leads elsewhere. */
  private @Nullable String pointer(@Nullable String reference, Document document) {
    if (reference == null) {
      return null;
    }
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    try {
      URI base = document.file().uri();
      boolean own =
          file.isEmpty()
              ? document == root.document()
              : SourceLoader.canonical(base.resolve(file.replace(" ", "%20")))
                  .equals(SourceLoader.canonical(root.document().file().uri()));
      return own && hash >= 0
          ? JsonPointer.parseFragment(reference.substring(hash + 1)).toString()
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The component that a pointer leads to or into. */
  private static String component(String pointer) {
    int kind = pointer.startsWith(PREFIX) ? pointer.indexOf('/', PREFIX.length()) : -1;
    int end = kind < 0 ? -1 : pointer.indexOf('/', kind + 1);
    return end < 0 ? pointer : pointer.substring(0, end);
  }
}
