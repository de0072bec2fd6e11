package dev.armature.generator.emit.java.contract;

import dev.armature.generator.contradiction.Verdicts;
import dev.armature.generator.instance.Instances;
import dev.armature.generator.instance.Violation;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Service;
import dev.armature.generator.request.Ask;
import dev.armature.generator.request.Asks;
import dev.armature.generator.request.Bodies;
import dev.armature.generator.request.SpelledBody;
import dev.armature.generator.request.SpelledRequest;
import dev.armature.generator.request.Texts;
import dev.armature.generator.request.Unspellable;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests of which the contract surely says what must become of them; where it does not,
 * there are fewer. Not thread-safe.
 */
final class CaseMaker {
  /** So many of one operation: more say little more, and a class has a limit. */
  private static final int MOST = 60;

  private static final int LONGEST = 20_000;
  private static final String NO_TYPE = "application/x-none-of-the-contract";

  private final Verdicts verdicts;
  private final Instances instances;
  private final Asks asks;
  private final Bodies bodies;

  CaseMaker(Service service) {
    this.verdicts = new Verdicts(ReachedSchemas.of(service));
    this.instances =
        new Instances(
            (schema, value) -> verdicts.takes(schema, value, Direction.REQUEST), Direction.REQUEST);
    this.asks = new Asks(instances);
    this.bodies = new Bodies(service);
  }

  /** The cases of an operation; none where no valid request can be made. */
  List<Case> of(Operation operation, HttpBinding http) {
    Cases cases = new Cases();
    Ask least = asks.least(operation, http, missing -> {});
    SpelledRequest request = least == null ? null : spelled(least);
    if (least == null || request == null) {
      return List.of();
    }
    cases.add("the least", request, Case.Must.BE_ANSWERED);
    cases.add("all parameters", spelled(asks.full(operation, least)), Case.Must.BE_ANSWERED);
    bodies(operation, http, least, cases);
    boolean open = operation.security().stream().anyMatch(each -> each.all().isEmpty());
    if (!operation.security().isEmpty() && !open) {
      cases.add("no credentials", request, Case.Must.BE_UNAUTHENTICATED);
    }
    if (http.choice() == null) { // Else another operation may take it.
      broken(operation, http, least, cases);
    }
    return cases.all();
  }

  private void bodies(Operation operation, HttpBinding http, Ask least, Cases cases) {
    BodyBinding body = http.body();
    if (body == null) {
      return;
    }
    for (Content each : body.contents()) {
      Schema schema = each.schema();
      Node full = schema == null ? null : instances.full(schema);
      if (full != null) {
        SpelledRequest request = spelled(least.with(each, full));
        cases.add("all of " + each.mediaType(), request, Case.Must.BE_ANSWERED);
      }
    }
    SpelledRequest request = spelled(least);
    boolean anything = body.contents().stream().anyMatch(each -> each.mediaType().equals("*/*"));
    if (request != null && request.body() != null && !anything && isRequired(operation, body)) {
      SpelledBody other = new SpelledBody(NO_TYPE, request.body().text());
      SpelledRequest unsupported =
          new SpelledRequest(request.method(), request.target(), request.headers(), other);
      cases.add("a body of another type", unsupported, Case.Must.BE_UNSUPPORTED);
    }
  }

  private static boolean isRequired(Operation operation, BodyBinding body) {
    return operation.inputs().get(body.input()).required();
  }

  private void broken(Operation operation, HttpBinding http, Ask least, Cases cases) {
    for (ParameterBinding each : http.parameters()) {
      InputField field = operation.inputs().get(each.input());
      if (field.required() && each.in() != Location.PATH) {
        refused("without " + each.name(), least.without(each), cases);
      }
      Schema schema = field.schema();
      int depth = each.style() == Style.JSON_CONTENT ? -1 : 1;
      boolean shared = each.in() == Location.QUERYSTRING;
      if (schema != null && !shared) {
        for (Violation violation : instances.violations(schema)) {
          if (isRefused(schema, violation, depth)) {
            refused(what(each.name(), violation), least.with(each, violation.value()), cases);
          }
        }
      }
    }
    BodyBinding body = http.body();
    if (body != null) {
      body(operation, body, least, cases);
    }
  }

  private void body(Operation operation, BodyBinding body, Ask least, Cases cases) {
    Content content = body.contents().get(0);
    Schema schema = content.schema();
    BodyFormat format = content.format();
    if (isRequired(operation, body) && format.isStructured()) {
      refused("without a body", least.withoutBody(), cases);
    }
    boolean judged = format == BodyFormat.JSON || format == BodyFormat.FORM;
    if (schema == null || !judged || body.contents().size() > 1 && body.isVariant()) {
      return;
    }
    int depth = Bodies.isTextual(format) ? 2 : -1;
    for (Violation violation : instances.violations(schema)) {
      if (isRefused(schema, violation, depth)) {
        refused(what("body", violation), least.with(content, violation.value()), cases);
      }
    }
  }

  private boolean isRefused(Schema schema, Violation violation, int depth) {
    if (!violation.refused()) {
      return false;
    }
    return depth < 0
        ? verdicts.refuses(schema, violation.value(), Direction.REQUEST)
        : Texts.readings(violation.value(), depth)
            .allMatch(each -> verdicts.refuses(schema, each, Direction.REQUEST));
  }

  private static String what(String where, Violation violation) {
    JsonPointer at = violation.at().pointer();
    List<String> way = at.tokens();
    String keyword = way.isEmpty() ? "" : way.get(way.size() - 1);
    int from = Math.max(0, way.size() - 2);
    boolean named = way.size() > 1 && !way.get(from).matches("schema|items|properties");
    return where + ": " + (named ? way.get(from) + " against '" : "against '") + keyword + "'";
  }

  private void refused(String what, Ask ask, Cases cases) {
    cases.add(what, spelled(ask), Case.Must.BE_REFUSED);
  }

  private @Nullable SpelledRequest spelled(Ask ask) {
    try {
      return ask.spelled(bodies);
    } catch (Unspellable e) {
      return null;
    }
  }

  /** Different requests only, and not too many. */
  private static final class Cases {
    private final List<Case> all = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    void add(String what, @Nullable SpelledRequest request, Case.Must must) {
      if (request == null || all.size() == MOST) {
        return;
      }
      boolean isLong = request.body() != null && request.body().text().length() > LONGEST;
      if (!isLong && seen.add(must + " " + request)) {
        all.add(new Case(what, request, must));
      }
    }

    List<Case> all() {
      return all;
    }
  }
}
