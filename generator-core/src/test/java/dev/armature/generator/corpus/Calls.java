package dev.armature.generator.corpus;

import dev.armature.generator.instance.Instances;
import dev.armature.generator.instance.Violation;
import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.BodyBinding;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.HttpBinding.Style;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.RouteChoice;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls every operation of one contract, validly and with each constraint broken. */
final class Calls {
  private static final int NO_TEXT = -1;
  private static final Node TEXT = new Node.StringNode("x", Span.NONE);

  private final String contract;
  private final Served served;
  private final Peer peer;
  private final Bodies bodies;
  private final Instances instances;
  private final Tally tally;
  private int broken;

  Calls(String contract, Served served, Tally tally) {
    this.contract = contract;
    this.served = served;
    this.peer = new Peer(served.service());
    this.bodies = new Bodies(served.service());
    this.instances = new Instances(peer, Direction.REQUEST);
    this.tally = tally;
  }

  void all() {
    for (Operation each : served.service().operations()) {
      if (each.http() != null) {
        tally.operation();
        call(each, each.http());
      }
    }
  }

  private void call(Operation operation, HttpBinding http) {
    broken = 0;
    Ask base = base(operation, http);
    if (base == null || !accepted(operation, base, "least")) {
      return;
    }
    full(operation, base);
    for (ParameterBinding each : http.parameters()) {
      parameter(operation, base, each, operation.inputs().get(each.input()));
    }
    BodyBinding body = http.body();
    if (body != null) {
      // Bytes and texts may be empty, which no request can tell from none.
      boolean tells =
          body.contents().stream()
              .allMatch(each -> each.format().isStructured() || each.format().isSequence());
      if (tells && operation.inputs().get(body.input()).required()) {
        judge(operation, base.withoutBody(), "body", "none", false);
      }
      // XML is translated to the JSON that is judged anyway; runtime/xml tests how.
      body.contents().stream()
          .filter(each -> each.format() != BodyFormat.XML)
          .forEach(each -> body(operation, base, each));
    }
    if (broken == 0) {
      tally.withoutConstraints();
    }
  }

  /** A request with what it must have; null where no valid one can be made. */
  private @Nullable Ask base(Operation operation, HttpBinding http) {
    Map<ParameterBinding, Node> parameters = new LinkedHashMap<>();
    for (ParameterBinding each : http.parameters()) {
      InputField field = operation.inputs().get(each.input());
      if (field.required()) {
        Node usual = usual(http, each);
        Node value = usual == null ? spellable(each, field.schema()) : usual;
        if (value == null) {
          return none(operation, each.name());
        }
        parameters.put(each, value);
      }
    }
    BodyBinding body = http.body();
    if (body == null) {
      return new Ask(http, parameters, null, null);
    }
    Content content = body.contents().get(0);
    Node value = least(content);
    return value == null ? none(operation, "body") : new Ask(http, parameters, content, value);
  }

  /** The value by which an operation is meant that shares its path with others. */
  private static @Nullable Node usual(HttpBinding http, ParameterBinding parameter) {
    RouteChoice choice = http.choice();
    if (choice == null || parameter.in() != HttpBinding.Location.PATH) {
      return null;
    }
    return choice.usual().stream()
        .filter(each -> each.parameter().equals(parameter.name()))
        .map(each -> new Node.StringNode(each.text(), Span.NONE))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Ask none(Operation operation, String what) {
    tally.withoutValid(contract, operation.id(), what);
    return null;
  }

  private @Nullable Node least(Content content) {
    Schema schema = content.schema();
    return schema == null ? TEXT : instances.least(schema);
  }

  /** The least value that can be said, else one with an item or member. */
  private @Nullable Node spellable(ParameterBinding how, @Nullable Schema schema) {
    if (schema == null) {
      return TEXT;
    }
    Node least = instances.least(schema);
    if (least != null && isSpellable(how, least)) {
      return least;
    }
    Node full = instances.full(schema);
    return full != null && isSpellable(how, full) ? full : null;
  }

  private static boolean isSpellable(ParameterBinding how, Node value) {
    try {
      Spelled.of(how, value);
      return true;
    } catch (Unspellable e) {
      return false;
    }
  }

  /** All parameters, and a body with all members. */
  private void full(Operation operation, Ask base) {
    Ask all = base;
    for (ParameterBinding each : base.http().parameters()) {
      Schema schema = operation.inputs().get(each.input()).schema();
      Node value = schema == null ? TEXT : instances.full(schema);
      boolean free = usual(base.http(), each) == null;
      if (free && value != null && isSpellable(each, value)) {
        all = all.with(each, value);
      }
    }
    accepted(operation, all, "all parameters");
  }

  private void parameter(Operation operation, Ask base, ParameterBinding how, InputField field) {
    if (field.required() && how.in() != HttpBinding.Location.PATH) {
      judge(operation, base.without(how), how.name(), "none", false);
    }
    Schema schema = field.schema();
    if (schema == null || usual(base.http(), how) != null) {
      return;
    }
    boolean textual = how.style() != Style.JSON_CONTENT;
    for (Violation each : instances.violations(schema)) {
      count(each);
      Ask ask = base.with(how, each.value());
      judge(
          operation,
          ask,
          each.at().toString(),
          text(each.value()),
          takes(schema, each.value(), textual ? 1 : NO_TEXT));
    }
  }

  private void body(Operation operation, Ask base, Content content) {
    Schema schema = content.schema();
    if (schema == null || content.format().isSequence() || content.value() == null) {
      return;
    }
    boolean textual = Bodies.isTextual(content.format());
    Node least = instances.least(schema);
    if (least == null || !accepted(operation, base.with(content, least), content.mediaType())) {
      return;
    }
    Node full = instances.full(schema);
    if (full != null) {
      accepted(operation, base.with(content, full), content.mediaType());
    }
    if (content.format() == BodyFormat.BINARY) {
      return;
    }
    for (Violation each : instances.violations(schema)) {
      count(each);
      boolean takes = takes(schema, each.value(), textual ? 2 : NO_TEXT);
      Ask ask = base.with(content, each.value());
      judge(operation, ask, each.at().toString(), text(each.value()), takes);
    }
  }

  private void count(Violation violation) {
    if (!violation.refused()) {
      tally.unbreakable();
    }
  }

  private boolean takes(Schema schema, Node value, int depth) {
    return depth == NO_TEXT
        ? peer.takes(schema, value)
        : Texts.readings(value, depth).anyMatch(each -> peer.takes(schema, each));
  }

  private static String text(Node value) {
    return JsonText.of(value);
  }

  private boolean accepted(Operation operation, Ask ask, String what) {
    return judge(operation, ask, what, ask.toString(), true);
  }

  /** Whether the server says the same. */
  private boolean judge(
      Operation operation, Ask ask, String where, String value, boolean expected) {
    Served.Answer answer;
    try {
      answer = served.send(ask.spelled(served, bodies));
    } catch (Unspellable e) {
      tally.unspellable();
      return false;
    }
    boolean reached = operation.id().equals(answer.operation());
    // What one operation does not take may mean another one at the same path.
    boolean elsewhere = ask.http().choice() != null && answer.operation() != null && !reached;
    boolean refused = answer.operation() == null && answer.status() == 400;
    boolean same = expected ? reached : refused || elsewhere;
    broken += expected ? 0 : 1;
    if (same) {
      tally.same(expected);
    } else {
      String shown = value.length() > 300 ? value.substring(0, 300) + "..." : value;
      tally.differs(
          new Tally.Difference(contract, operation.id(), where, shown, answer.words(), expected));
    }
    return same;
  }
}
