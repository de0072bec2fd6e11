package dev.armature.generator.read.openapi;

import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Hint;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Outcome.HeaderField;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.Status;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
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
  private final Contract contract;
  private final ContentReader contents;
  private final ShownExamples examples;

  ResponseReader(Contract contract) {
    this.contract = contract;
    this.contents = new ContentReader(contract);
    this.examples = new ShownExamples(contract);
  }

  /** The outcomes of an operation, in order. */
  List<Outcome> read(Place operation, Hint hint) {
    List<Outcome> outcomes = new ArrayList<>();
    Set<Status> known = new HashSet<>();
    for (Place at : contract.fields().members(operation, "responses")) {
      Status status = status(at);
      if (status != null && !known.add(status)) {
        contract.warn(at, "there is a response for '" + status + "' already; left out", null);
        continue;
      }
      Place response = status == null ? null : contract.follow(at);
      if (status != null && response != null) {
        bodiless(status, response);
        outcomes.add(outcome(status, response, hint.then("response").then(status.toString())));
      }
    }
    return outcomes;
  }

  /** RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5. */
  private void bodiless(Status status, Place response) {
    Place content = response.get("content");
    boolean none = status instanceof Status.Exact exact && hasNoBody(exact.code());
    if (none && content != null && !content.members().isEmpty()) {
      contract.warn(
          content, "an answer with status " + status + " has no body; none is sent", null);
    }
  }

  private static boolean hasNoBody(int code) {
    return code < 200 || code == 204 || code == 205 || code == 304;
  }

  private Outcome outcome(Status status, Place response, Hint hint) {
    String description = contract.fields().text(response, "description");
    Doc doc = description == null ? Doc.NONE : new Doc(null, description, false);
    return new Outcome(
        status,
        doc,
        contents.read(response, hint, Direction.RESPONSE),
        headers(response, hint),
        Origins.of(response));
  }

  private List<HeaderField> headers(Place response, Hint hint) {
    List<HeaderField> headers = new ArrayList<>();
    for (Place at : contract.fields().members(response, "headers")) {
      Place header = contract.follow(at);
      if (header == null || at.key().equalsIgnoreCase("content-type")) {
        continue;
      }
      Place schema = header.get("schema");
      Value value =
          schema == null
              ? Value.of(new TypeRef.Of(Scalar.STRING))
              : contract.types().value(schema, hint.then(at.key()), Direction.RESPONSE);
      examples.of(header, Direction.RESPONSE, true);
      boolean required = contract.fields().flag(header, "required", false);
      String text = contract.fields().text(header, "description");
      Doc doc = text == null ? Doc.NONE : new Doc(null, text, false);
      headers.add(new HeaderField(at.key(), value, required, doc, Origins.of(header)));
    }
    return headers;
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
