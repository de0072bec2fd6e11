package dev.armature.generator.emit.java.plan;

import com.palantir.javapoet.ClassName;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Outcome;
import dev.armature.generator.ir.Status;
import dev.armature.generator.naming.OperationNames;
import dev.armature.generator.naming.Outcomes;
import dev.armature.generator.naming.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Works out what a handler returns. */
final class SuccessPlanner {
  private final JavaTypes types;
  private final BodyTypes bodies;

  SuccessPlanner(JavaTypes types) {
    this.types = types;
    this.bodies = new BodyTypes(types);
  }

  Success plan(Operation operation, OperationNames names, ClassName type) {
    List<Outcome> results = Outcomes.results(operation);
    if (results.isEmpty()) {
      return new Success.Nothing(204, Doc.NONE);
    }
    Outcome only = results.get(0);
    List<Representation> all = Representation.of(only);
    boolean open = only.status() instanceof Status.Range;
    if (results.size() > 1 || all.size() > 1 || !only.headers().isEmpty() || open) {
      return result(operation, results, names, type.nestedClass("Result"));
    }
    if (all.isEmpty()) {
      return new Success.Nothing(status(only.status(), 204), only.doc());
    }
    Representation body = all.get(0);
    return new Success.Body(
        status(only.status(), 200),
        body.content(),
        bodies.sent(body.content().format(), body.value()),
        only.doc());
  }

  private static int status(Status status, int otherwise) {
    return status instanceof Status.Exact exact ? exact.code() : otherwise;
  }

  private Success result(
      Operation operation, List<Outcome> results, OperationNames names, ClassName type) {
    List<Success.Case> cases = new ArrayList<>();
    Scope scope = Scope.with();
    for (Outcome outcome : results) {
      String name = names.results().get(operation.outcomes().indexOf(outcome));
      List<Representation> all = Representation.of(outcome);
      if (all.isEmpty()) {
        cases.add(newCase(outcome, type.nestedClass(scope.add(name)), null));
      }
      for (Representation body : all) {
        String own = all.size() == 1 ? scope.add(name) : scope.addClass(name, suffix(body, all));
        cases.add(newCase(outcome, type.nestedClass(own), body));
      }
    }
    return new Success.Result(type, cases);
  }

  /** {@code json}, or the whole media type where several have one format. */
  private static String suffix(Representation body, List<Representation> all) {
    BodyFormat format = body.content().format();
    long alike = all.stream().filter(other -> other.content().format() == format).count();
    return alike == 1 ? format.name().toLowerCase(Locale.ROOT) : body.content().mediaType();
  }

  private Success.Case newCase(Outcome outcome, ClassName type, @Nullable Representation body) {
    Scope components =
        Scope.with(
            "body",
            "status",
            "toString",
            "hashCode",
            "getClass",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait",
            "equals");
    List<Success.HeaderPart> headers = new ArrayList<>();
    for (Outcome.HeaderField header : outcome.headers()) {
      String name = components.addWire(header.name());
      headers.add(new Success.HeaderPart(header, name, types.header(header)));
    }
    return body == null
        ? new Success.Case(outcome, type, null, null, headers)
        : new Success.Case(
            outcome,
            type,
            body.content(),
            bodies.sent(body.content().format(), body.value()),
            headers);
  }
}
