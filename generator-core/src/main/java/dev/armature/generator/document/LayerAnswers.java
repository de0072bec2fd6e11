package dev.armature.generator.document;

import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds to operations what the layers of a service answer in their place, as far as the contract
 * does not document the status: each is marked, and reading passes over what is.
 */
final class LayerAnswers {
  private static final String RESPONSES = "responses";
  private static final String PROBLEM = "Problem";

  /** What each status means, which callers read (RFC 9110 and 6585). */
  private static final Map<Integer, String> MEANINGS =
      Map.of(
          400, "The request breaks the contract: all violations are listed.",
          401, "No credentials, or wrong ones.",
          403, "A scope or a permission is missing.",
          406, "No media type that the operation sends is accepted.",
          408, "The body did not come in time.",
          413, "The body is too long.",
          415, "The media type of the body is none that the operation takes.",
          429, "Too many calls.",
          500, "The service has failed.",
          503, "The service is overloaded.");

  private static final String LATE = "The deadline has passed.";

  private final Map<String, Operation> operations;
  private final Components components;
  private final Place root;
  private @Nullable String name;

  LayerAnswers(Source source, Components components) {
    this.operations = source.operations();
    this.components = components;
    this.root = source.root();
  }

  /** The operation with the answers. */
  Node.ObjectNode added(Place at, Node.ObjectNode written) {
    Operation operation = operations.get(at.toString());
    if (operation == null) {
      return written;
    }
    List<Integer> missing = LayerStatuses.undocumented(operation);
    if (missing.isEmpty()) {
      return written;
    }
    Place before = at.with(written).get(RESPONSES);
    ObjectDraft responses = new ObjectDraft(before == null ? at.with(empty(at)) : before);
    responses.copyAllBut(Set.of());
    missing.forEach(status -> responses.set(String.valueOf(status), answer(at, status)));
    return new ObjectDraft(at.with(written))
        .copyAllBut(Set.of(RESPONSES))
        .set(RESPONSES, responses.build())
        .build();
  }

  /** What the component with the schema of the answers is called. */
  String name() {
    if (name == null) {
      name = isMarked(own()) ? PROBLEM : components.free("schemas", PROBLEM);
    }
    return name;
  }

  private @Nullable Place own() {
    Place all = root.get("components");
    Place schemas = all == null ? null : all.get("schemas");
    return schemas == null ? null : schemas.get(PROBLEM);
  }

  /** Whether something was added to a contract by this class. */
  static boolean isMarked(@Nullable Place at) {
    return at != null && at.get(LayerStatuses.MARK) != null;
  }

  /** The same, or null if there are no answers. */
  @Nullable String used() {
    return name;
  }

  /** The schema of the answers, or null if there are none. */
  @Nullable Node problem() {
    return name == null ? null : ProblemSchema.of(root);
  }

  private Node answer(Place at, int status) {
    String schema = Components.reference("schemas", name());
    Node media =
        new ObjectDraft(at).set("schema", new ObjectDraft(at).text("$ref", schema).build()).build();
    ObjectDraft draft =
        new ObjectDraft(at).text("description", MEANINGS.getOrDefault(status, LATE));
    Node headers = headers(at, status);
    if (headers != null) {
      draft.set("headers", headers);
    }
    return draft
        .set("content", new ObjectDraft(at).set("application/problem+json", media).build())
        .flag(LayerStatuses.MARK, true)
        .build();
  }

  private static @Nullable Node headers(Place at, int status) {
    String type = status == 401 || status == 403 ? "string" : "integer";
    String name = type.equals("string") ? "WWW-Authenticate" : "Retry-After";
    boolean has = status == 401 || status == 403 || status == 429 || status == 503;
    if (!has) {
      return null;
    }
    Node schema = new ObjectDraft(at).text("type", type).build();
    Node header = new ObjectDraft(at).set("schema", schema).build();
    return new ObjectDraft(at).set(name, header).build();
  }

  private static Node empty(Place at) {
    return new ObjectDraft(at.with(new Node.ObjectNode(List.of(), at.span()))).build();
  }
}
