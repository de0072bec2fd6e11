package dev.armature.generator.read.openapi;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.ir.RouteChoice;
import dev.armature.generator.read.common.OperationHead;
import dev.armature.generator.read.openapi.OperationReader.Draft;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the paths and gives every operation its id. */
final class PathsReader {
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

  private final Contract contract;
  private final OperationReader operations;
  private final SendingReader sendings;
  private final Map<String, Place> ids = new LinkedHashMap<>();
  private final Set<String> notes = new HashSet<>();
  private final List<Found> found = new ArrayList<>();
  private final Map<Place, RouteChoice> choices = new HashMap<>();

  PathsReader(Contract contract, OperationReader operations, SendingReader sendings) {
    this.contract = contract;
    this.sendings = sendings;
    this.operations = operations;
  }

  /**
   * An operation.
   *
   * @param shared the parameters of its path item
   */
  private record Found(OperationHead head, String method, List<Place> shared) {
    String path() {
      return Objects.requireNonNull(head.path());
    }

    Place at() {
      return head.at();
    }
  }

  /** The operations, in order. */
  List<OperationHead> heads() {
    return found.stream().map(Found::head).toList();
  }

  /** Looks for operations under all paths. */
  void find() {
    for (Place at : contract.fields().members(contract.root(), "paths")) {
      String path = at.key().startsWith("/") ? at.key() : "/" + at.key();
      if (!path.equals(at.key())) {
        contract.warn(at, "the path '" + at.key() + "' begins with '/'", null);
      }
      if (new PathTemplates(contract).isRoute(path, at)) {
        item(path, at);
      }
    }
  }

  /** Reads the operations that are wanted. */
  List<Draft> read(Set<OperationHead> wanted) {
    found.removeIf(each -> !wanted.contains(each.head()));
    found.forEach(each -> note(each.at(), "servers"));
    Set<String> written = new HashSet<>();
    unambiguous();
    found.forEach(each -> written.add(contract.fields().text(each.at(), "operationId") + ""));
    List<Draft> drafts = new ArrayList<>();
    for (Found each : found) {
      String id = id(each, written);
      sendings.callbacks(id, each.at());
      Draft draft = operations.read(id, each.method(), each.path(), each.at(), each.shared());
      RouteChoice choice = choices.get(each.at());
      drafts.add(choice == null ? draft : draft.with(choice));
    }
    return drafts;
  }

  /** Two templates that differ in the names of their parameters only match the same requests. */
  private void unambiguous() {
    Map<String, List<Found>> alike = new LinkedHashMap<>();
    for (Found each : found) {
      String route = each.method() + " " + NAME.matcher(each.path()).replaceAll("{}");
      alike.computeIfAbsent(route, key -> new ArrayList<>()).add(each);
    }
    alike.values().stream().filter(each -> each.size() > 1).forEach(this::tellApart);
  }

  private void tellApart(List<Found> alike) {
    List<SharedRoutes.Candidate> candidates =
        alike.stream()
            .map(each -> new SharedRoutes.Candidate(each.at(), names(each.path()), each.shared()))
            .toList();
    Map<Place, RouteChoice> chosen = new SharedRoutes(contract).choose(candidates);
    Found first = alike.get(0);
    for (Found each : alike) {
      boolean reached = chosen.containsKey(each.at());
      if (each != first || !reached) {
        Found other = each == first ? alike.get(1) : first;
        ambiguous(each, other, reached ? "told apart by the values in the path" : "left out");
      }
      if (!reached) {
        found.remove(each);
      }
    }
    if (chosen.size() > 1) {
      choices.putAll(chosen);
    }
  }

  private static List<String> names(String path) {
    return NAME.matcher(path).results().map(each -> each.group(1)).toList();
  }

  private void ambiguous(Found each, Found other, String instead) {
    String route = "'" + each.method() + " " + each.path() + "'";
    contract
        .findings()
        .fault(
            "contract/ambiguous-route",
            each.at(),
            route + " matches the same requests as '" + other.path() + "'",
            instead,
            List.of(new Diagnostic.Related("the other one", other.at().span())));
  }

  /** A path item may refer to another one and have members of its own (OpenAPI 3.1). */
  private void item(String path, Place at) {
    Place target = at.get("$ref") == null ? null : contract.follow(at);
    if (!at.isObject()) {
      contract.fields().wrong(at, "an object");
      return;
    }
    Set<String> methods = new HashSet<>();
    for (Place item : target == null ? List.of(at) : List.of(at, target)) {
      note(item, "servers");
      List<Place> shared = contract.fields().items(item, "parameters");
      for (Methods.Found each : new Methods(contract).of(item)) {
        if (methods.add(each.method())) {
          operation(path, each.method(), each.at(), shared);
        }
      }
    }
  }

  private void operation(String path, String method, Place member, List<Place> shared) {
    Place operation = contract.follow(member);
    if (operation != null) {
      String id = contract.fields().text(operation, "operationId");
      String known = id == null || id.isBlank() ? derived(method, path) : id;
      List<String> tags = contract.fields().texts(operation, "tags");
      found.add(new Found(new OperationHead(known, path, tags, operation), method, shared));
    }
  }

  private void note(Place element, String key) {
    Place at = element.get(key);
    boolean empty = at == null || at.members().isEmpty() && at.items().isEmpty();
    if (at != null && !empty && notes.add(key)) {
      String message = "no code is generated for servers of paths and operations";
      contract.findings().note("openapi/not-generated", at.span(), message, null);
    }
  }

  private String id(Found each, Set<String> written) {
    String id = contract.fields().text(each.at(), "operationId");
    if (id != null && !id.isBlank()) {
      Place first = ids.putIfAbsent(id, each.at());
      if (first == null) {
        return id;
      }
      duplicate(id, each, first);
    }
    String derived = derived(each.method(), each.path());
    if (written.contains(derived) || ids.containsKey(derived)) {
      derived = each.method() + " " + each.path();
    }
    ids.put(derived, each.at());
    return derived;
  }

  private void duplicate(String id, Found each, Place first) {
    Place at = each.at().get("operationId");
    contract
        .findings()
        .fault(
            "openapi/duplicate-operation-id",
            at == null ? each.at() : at,
            "two operations are called '" + id + "'",
            "called by its method and path",
            List.of(new Diagnostic.Related("the first one", first.span())));
  }

  /** {@code get_pets_by_petId}: from the method and the path, so that nothing else changes it. */
  private static String derived(String method, String path) {
    String words = path.replaceAll("\\{([^{}]*)\\}", "by_$1").replaceAll("[^A-Za-z0-9_.-]+", "_");
    String trimmed = words.replaceAll("^_+|_+$", "");
    String verb = method.toLowerCase(Locale.ROOT);
    return trimmed.isEmpty() ? verb + "_root" : verb + "_" + trimmed;
  }
}
