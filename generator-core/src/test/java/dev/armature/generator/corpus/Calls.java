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
import dev.armature.generator.request.Ask;
import dev.armature.generator.request.Asks;
import dev.armature.generator.request.Bodies;
import dev.armature.generator.request.Texts;
import dev.armature.generator.request.Unspellable;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.Node;

/** Calls every operation of one contract, validly and with each constraint broken. */
final class Calls {
  private static final int NO_TEXT = -1;

  private final String contract;
  private final Served served;
  private final Peer peer;
  private final Bodies bodies;
  private final Instances instances;
  private final Asks asks;
  private final Tally tally;
  private int broken;

  Calls(String contract, Served served, Tally tally) {
    this.contract = contract;
    this.served = served;
    this.peer = new Peer(served.service(), Direction.REQUEST);
    this.bodies = new Bodies(served.service());
    this.instances = new Instances(peer, Direction.REQUEST);
    this.asks = new Asks(instances);
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
    Ask base =
        asks.least(operation, http, what -> tally.withoutValid(contract, operation.id(), what));
    if (base == null || !accepted(operation, base, "least")) {
      return;
    }
    accepted(operation, asks.full(operation, base), "all parameters");
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

  private void parameter(Operation operation, Ask base, ParameterBinding how, InputField field) {
    if (field.required() && how.in() != HttpBinding.Location.PATH) {
      judge(operation, base.without(how), how.name(), "none", false);
    }
    Schema schema = field.schema();
    if (schema == null || Asks.usual(base.http(), how) != null) {
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
      answer = served.send(ask.spelled(bodies));
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
