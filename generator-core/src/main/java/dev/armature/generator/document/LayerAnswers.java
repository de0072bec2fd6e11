package dev.armature.generator.document;

import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final Map<Integer, String> answers = new TreeMap<>();
  private final Map<String, Map<String, Node>> added = new TreeMap<>();
  private @Nullable String problem;

  LayerAnswers(Source source, Components components) {
    this.operations = source.operations();
    this.components = components;
    this.root = source.root();
  }

  /** Whether something was added to a contract by this class. */
  static boolean isMarked(@Nullable Place at) {
    return at != null && at.get(LayerStatuses.MARK) != null;
  }

  /** The operation with the answers, each a reference to one that all operations share. */
  Node.ObjectNode added(Place at, Node.ObjectNode written) {
    Operation operation = operations.get(at.toString());
    List<Integer> missing = operation == null ? List.of() : LayerStatuses.undocumented(operation);
    if (missing.isEmpty()) {
      return written;
    }
    Place before = at.with(written).get(RESPONSES);
    Place none = at.with(new Node.ObjectNode(List.of(), at.span()));
    ObjectDraft responses = new ObjectDraft(before == null ? none : before);
    responses.copyAllBut(Set.of());
    for (int status : missing) {
      Node shared = new ObjectDraft(at).text("$ref", answer(status)).build();
      responses.set(String.valueOf(status), shared);
    }
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member each : written.members()) {
      boolean own = each.key().equals(RESPONSES);
      draft.set(each.key(), each.keySpan(), own ? responses.build() : each.value());
    }
    return before == null ? draft.set(RESPONSES, responses.build()).build() : draft.build();
  }

  /** What was added to the components of a kind, by name. */
  Map<String, Node> components(String home) {
    return added.getOrDefault(home, Map.of());
  }

  /** In which kinds of components something was added. */
  Set<String> homes() {
    return added.keySet();
  }

  private String answer(int status) {
    String known = answers.get(status);
    if (known != null) {
      return known;
    }
    String reference = component(RESPONSES, PROBLEM + status, response(status));
    answers.put(status, reference);
    return reference;
  }

  private Node response(int status) {
    ObjectDraft draft =
        new ObjectDraft(root).text("description", MEANINGS.getOrDefault(status, LATE));
    Node headers = headers(status);
    if (headers != null) {
      draft.set("headers", headers);
    }
    Node schema = new ObjectDraft(root).text("$ref", problem()).build();
    Node media = new ObjectDraft(root).set("schema", schema).build();
    return draft
        .set("content", new ObjectDraft(root).set("application/problem+json", media).build())
        .flag(LayerStatuses.MARK, true)
        .build();
  }

  private String problem() {
    if (problem == null) {
      problem = component("schemas", PROBLEM, ProblemSchema.of(root));
    }
    return problem;
  }

  /** Adds a component; one that was added to the contract before is written anew. */
  private String component(String home, String wanted, Node node) {
    Place all = root.get("components");
    Place own = all == null ? null : all.get(home);
    boolean again = own != null && isMarked(own.get(wanted));
    String name = again ? wanted : components.free(home, wanted);
    added.computeIfAbsent(home, key -> new LinkedHashMap<>()).put(name, node);
    return Components.reference(home, name);
  }

  private @Nullable Node headers(int status) {
    boolean challenge = status == 401 || status == 403;
    if (!challenge && status != 429 && status != 503) {
      return null;
    }
    String name = challenge ? "WWW-Authenticate" : "Retry-After";
    Node schema = new ObjectDraft(root).text("type", challenge ? "string" : "integer").build();
    Node header = new ObjectDraft(root).set("schema", schema).build();
    return new ObjectDraft(root).set(name, header).build();
  }
}
