package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Location;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports examples that their schemas refuse; so many at most. Not thread-safe. */
final class Examples {
  private static final int MAX_SHOWN = 40;
  private static final int MAX_NUMBER = 100;

  private final Findings findings;
  private final Refusals refusals;
  private final Set<Location> told = new HashSet<>();
  private @Nullable Example firstOfRest;

  Examples(Findings findings, Refusals refusals) {
    this.findings = findings;
    this.refusals = refusals;
  }

  /** {@code example} of OpenAPI, and {@code examples} of JSON Schema where it is a list. */
  void check(Schema schema) {
    if (schema.has(Keyword.Ref.class)) {
      return; // Beside a reference it has no effect up to OpenAPI 3.0.
    }
    Place one = schema.place().get("example");
    List<Place> all = new ArrayList<>(one == null ? List.of() : List.of(one));
    Place several = schema.place().get("examples");
    all.addAll(several == null ? List.of() : several.items());
    // What JSON cannot show, such as XML, is given as a string (OpenAPI 3.0.3, 4.7.24).
    all.forEach(each -> check(new Example(each, schema, null, each.text() != null)));
  }

  /** Judges one; an example that several schemas refuse is told once. */
  void check(Example example) {
    Node value = example.at().node();
    if (value instanceof Node.NullNode
        || isReference(value)
        || told.contains(example.at().location())) {
      return;
    }
    Refusal why = refusals.why(example.schema(), value, example.direction());
    if (why == null || mayBeSent(example, why)) {
      return;
    }
    told.add(example.at().location());
    if (told.size() > MAX_SHOWN) {
      firstOfRest = firstOfRest == null ? example : firstOfRest;
      return;
    }
    findings.warning(
        SchemaCodes.REFUSED_EXAMPLE,
        example.at().span(),
        "the example " + Contradictions.text(value) + " is refused by " + why,
        "correct the example, or the schema");
  }

  /** An example is data, yet bundlers of contracts put what they find there in its place. */
  private static boolean isReference(Node value) {
    return value instanceof Node.ObjectNode object
        && object.members().size() == 1
        && object.get("$ref") instanceof Node.StringNode;
  }

  /**
   * Whether it is one text or number that shows what is sent of another type: 5 for a text, or 1,2
   * for a list.
   */
  boolean mayBeSent(Example example, Refusal why) {
    Node value = example.at().node();
    if (!example.asSent()
        || value instanceof Node.ObjectNode
        || value instanceof Node.ArrayNode
        || !isType(why)) {
      return false;
    }
    if (!(value instanceof Node.StringNode text)) {
      return true;
    }
    String sent = text.value().strip();
    Span span = value.span();
    return isNumber(sent) && takes(example, new Node.NumberNode(sent, span))
        || Set.of("true", "false").contains(sent)
            && takes(example, new Node.BooleanNode(sent.equals("true"), span))
        || sent.equals("null") && takes(example, new Node.NullNode(span))
        || isOfType(example, new Node.ArrayNode(List.of(), span))
        || isOfType(example, new Node.ObjectNode(List.of(), span));
  }

  private boolean takes(Example example, Node value) {
    return refusals.why(example.schema(), value, example.direction()) == null;
  }

  private boolean isOfType(Example example, Node value) {
    Refusal why = refusals.why(example.schema(), value, example.direction());
    return why == null || !isType(why);
  }

  private static boolean isType(Refusal why) {
    return Set.of("'type'", "'anyOf'", "'oneOf'").contains(why.keyword());
  }

  private static boolean isNumber(String text) {
    return text.length() < MAX_NUMBER && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  }

  /** Says how many were not shown; to be called once, at the end. */
  void reportRest() {
    if (firstOfRest != null) {
      findings.warning(
          SchemaCodes.REFUSED_EXAMPLE,
          firstOfRest.at().span(),
          "here and elsewhere "
              + (told.size() - MAX_SHOWN)
              + " more examples are refused by their schemas",
          "correct those above, and run again");
    }
  }
}
