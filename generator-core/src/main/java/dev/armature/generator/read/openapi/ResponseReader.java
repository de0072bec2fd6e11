package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.LayerStatuses;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Outcome.HeaderField;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.lower.site.Origins;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads responses. */
final class ResponseReader {
  /** Of the 255 places of parameters (JVMS 4.3.3), beside status, body and the object itself. */
  private static final int PLACES = 250;

  private final Contract contract;
  private final ContentReader contents;

  ResponseReader(Contract contract) {
    this.contract = contract;
    this.contents = new ContentReader(contract);
  }

  /** The outcomes of an operation, in order. */
  List<Outcome> read(Place operation, String method, Hint hint) {
    return read(operation, method, hint, Direction.RESPONSE);
  }

  /**
   * The outcomes of an operation, in order.
   *
   * @param direction which way their bodies travel: receivers answer what the service sends
   */
  List<Outcome> read(Place operation, String method, Hint hint, Direction direction) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<Status> known = new HashSet<>();
    for (Place at : contract.fields().members(operation, "responses")) {
      Place response = at.isObject() ? contract.follow(at) : null;
      if (response != null && response.get(LayerStatuses.MARK) != null) {
        continue; // No part of the contract.
      }
      Status status = status(at);
      if (status != null && !known.add(status)) {
        contract.warn(at, "there is a response for '" + status + "' already; left out", null);
        continue;
      }
      if (status != null && !at.isObject()) {
        contract.follow(at); // Says what is wrong with it.
      }
      if (status != null && response != null) {
        Hint own = hint.then("response").then(status.toString());
        outcomes.add(
            outcome(status, response, own, bodies(method, status, response, own, direction)));
      }
    }
    return outcomes;
  }

  /** RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
  private boolean isBodiless(Status status, Place response) {
    Place content = response.get("content");
    boolean none = status instanceof Status.Exact exact && hasNoBody(exact.code());
    if (none && content != null && !content.members().isEmpty()) {
      contract.warn(
          content, "an answer with status " + status + " has no body; none is sent", null);
    }
    return none;
  }

  private List<Content> bodies(
      String method, Status status, Place response, Hint hint, Direction direction) {
    if (isBodiless(status, response)) {
      return List.of();
    }
    return method.equals("HEAD") ? skipped(response) : contents.read(response, hint, direction);
  }

  /** RFC 9110, section 9.3.2: what is documented is what GET would answer. */
  private List<Content> skipped(Place response) {
    Place content = response.get("content");
    if (content != null && !content.members().isEmpty()) {
      contract
          .findings()
          .note(
              "openapi/media-type-skipped",
              content.span(),
              "an answer to HEAD has no body: what is documented is left out",
              null);
    }
    return List.of();
  }

  private static boolean hasNoBody(int code) {
    return code < 200 || code == 204 || code == 205 || code == 304;
  }

  private Outcome outcome(Status status, Place response, Hint hint, List<Content> bodies) {
    String summary = contract.fields().text(response, "summary");
    String description = contract.fields().text(response, "description");
    boolean silent = summary == null && description == null;
    Doc doc = silent ? Doc.NONE : new Doc(summary, description, false);
    return new Outcome(
        status,
        doc,
        bodies,
        headers(response, hint),
        new LinkReader(contract).read(response),
        Origins.of(response));
  }

  private List<HeaderField> headers(Place response, Hint hint) {
    HeaderReader headers = new HeaderReader(contract, Direction.RESPONSE);
    List<HeaderField> all = new ArrayList<>();
    int places = 0;
    for (Place at : contract.fields().members(response, "headers")) {
      Place header = contract.follow(at);
      // OpenAPI 3.1, 4.8.17.1: the media type is said by 'content'.
      if (header == null || at.key().equalsIgnoreCase("content-type")) {
        continue;
      }
      HeaderField read = headers.read(at.key(), header, hint.then(at.key()));
      places += places(read);
      if (places > PLACES) {
        String fault = "no class has room for more than " + all.size() + " of these headers";
        contract.unsupported(at, fault, "left out with those behind it");
        break;
      }
      all.add(read);
    }
    return all;
  }

  private static int places(HeaderField header) {
    boolean twice =
        header.value().type() instanceof TypeRef.Of of
            && (of.scalar() == Scalar.INT64 || of.scalar() == Scalar.FLOAT64);
    return header.required() && twice ? 2 : 1;
  }

  private @Nullable Status status(Place at) {
    String key = at.key().toUpperCase(Locale.ROOT);
    String right = key.equals("DEFAULT") ? "default" : key;
    if (!at.key().equals(right) && key.matches("DEFAULT|[1-5]XX")) {
      contract.warn(at, "'" + at.key() + "' is read as '" + right + "'", "write it so");
    }
    Status status = Status.of(key);
    if (status != null) {
      return status;
    }
    contract.warn(
        at,
        "'" + at.key() + "' is no status; the response is left out",
        "write 200, 2XX or default");
    return null;
  }
}
