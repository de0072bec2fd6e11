package dev.armature.generator.read.overlay;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.read.overlay.Action.Kind;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.NullNode;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges values into others (Overlay 1.1.0, Action Object); reports those that do not fit. */
final class Merge {
  private final Findings findings;

  Merge(Findings findings) {
    this.findings = findings;
  }

  /** The selected value with the other one: arrays take it as an item if it is no array. */
  Node into(Node target, Node value) {
    if (target instanceof ArrayNode array && !(value instanceof ArrayNode)) {
      return appended(array, List.of(value));
    }
    return merged(target, value);
  }

  private Node merged(Node target, Node value) {
    if (target instanceof ObjectNode object && value instanceof ObjectNode more) {
      return members(object, more);
    }
    if (target instanceof ArrayNode array && value instanceof ArrayNode more) {
      return appended(array, more.items());
    }
    if (Kind.of(target) == Kind.PRIMITIVE && Kind.of(value) == Kind.PRIMITIVE) {
      return value;
    }
    // 'components:' without a value, as the specification's own example has it, means no change.
    if (!(value instanceof NullNode)) {
      clash(target, value);
    }
    return target;
  }

  private Node members(ObjectNode target, ObjectNode more) {
    Map<String, Member> all = new LinkedHashMap<>();
    target.members().forEach(member -> all.put(member.key(), member));
    for (Member member : more.members()) {
      Member old = all.get(member.key());
      Node value = old == null ? member.value() : merged(old.value(), member.value());
      boolean kept = old != null && Kind.of(value) != Kind.PRIMITIVE;
      all.put(member.key(), new Member(member.key(), (kept ? old : member).keySpan(), value));
    }
    return new ObjectNode(new ArrayList<>(all.values()), target.span());
  }

  private static Node appended(ArrayNode target, List<Node> more) {
    List<Node> items = new ArrayList<>(target.items());
    items.addAll(more);
    return new ArrayNode(items, target.span());
  }

  private void clash(Node target, Node value) {
    findings.report(
        new Diagnostic(
            OverlayCodes.INCOMPATIBLE,
            Severity.ERROR,
            Kind.of(value).title() + " cannot be merged into " + Kind.of(target).title(),
            value.span(),
            List.of(new Diagnostic.Related("what it would change", target.span())),
            "remove the value by an action of its own first"));
  }
}
