package dev.armature.generator.lint;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Service;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: what was understood, and what is written.
 *
 * @param service finished
 * @param root the contract's document
 * @param documents it, and those that it refers to
 * @param roots the same by their paths
 * @param incoming every place for values of requests
 */
record LintedContract(
    Service service,
    Place root,
    List<Document> documents,
    Map<String, Place> roots,
    List<RequestValue> incoming) {
  LintedContract {
    documents = List.copyOf(documents);
    roots = Map.copyOf(roots);
    incoming = List.copyOf(incoming);
  }

  static LintedContract of(Service service, Place root, List<Document> documents) {
    Map<String, Place> roots = new HashMap<>();
    documents.forEach(each -> roots.put(each.file().path(), Place.of(each)));
    roots.put(root.document().file().path(), root);
    return new LintedContract(service, root, documents, roots, RequestValues.of(service));
  }

  /** What is written where an element comes from, or null if it is not in a known document. */
  @Nullable Place at(Origin origin) {
    Place document = roots.get(origin.document());
    return document == null ? null : document.find(JsonPointer.parse(origin.pointer()));
  }

  /** Where an element is named: its key, or the name that it has inside; else all of it. */
  Span named(Origin origin) {
    return named(origin, "");
  }

  /** The same for a part of it, such as {@code /items}; the element's where it is not written. */
  Span named(Origin origin, String part) {
    Place document = roots.get(origin.document());
    JsonPointer pointer = JsonPointer.parse(origin.pointer() + part);
    Span span = document == null ? null : named(document, pointer);
    if (span != null) {
      return span;
    }
    return part.isEmpty() ? origin.span() : named(origin, "");
  }

  /** The key of a member, or the object's own place where it has no such member. */
  static Span key(Place owner, String key) {
    Node.Member member = owner.node() instanceof Node.ObjectNode object ? object.member(key) : null;
    return member == null ? owner.span() : member.keySpan();
  }

  /** The key of a member of an operation; the operation's where it is not written there. */
  Span key(Operation operation, String key) {
    Place at = at(operation.origin());
    boolean written = at != null && at.get(key) != null;
    return written && at != null ? key(at, key) : named(operation.origin());
  }

  private static @Nullable Span named(Place document, JsonPointer pointer) {
    JsonPointer around = pointer.parent();
    Place owner = around == null ? null : document.find(around);
    Place at = document.find(pointer);
    if (owner == null || at == null) {
      return null;
    }
    if (owner.isObject()) {
      return key(owner, pointer.last());
    }
    Place name = at.get("name");
    return name == null ? at.span() : name.span();
  }
}
