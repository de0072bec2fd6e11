package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;

/** Says what is wrong with a value; see {@code @Generated}. */
@Generated("schema.json#")
final class ExampleExplanation {
  private static final Names CIRCLE_NAMES = Names.of("kind", "radius");

  private static final Names GROUP_NAMES = Names.of("kind", "shapes");

  private static final Names CIRCLE_KIND_VALUES = Names.of("circle");

  private static final Names GROUP_KIND_VALUES = Names.of("group", "layer");

  private ExampleExplanation() {}

  static Report root(Trace trace, int at) {
    Report known = trace.known(0, at);
    if (known != null) {
      return known;
    }
    Report out = trace.shared(0, at, "schema.json#");
    out.oneOf(
        "/oneOf",
        oneOf0(trace, at),
        oneOf1(trace, at));
    return out.end();
  }

  static Report oneOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/oneOf/0");
    out.inPlace("/$ref", circle(trace, at));
    return out.end();
  }

  static Report oneOf1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/oneOf/1");
    out.inPlace("/$ref", group(trace, at));
    return out.end();
  }

  static Report circle(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/circle");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT)) {
      out.type("/type", "an object");
    }
    out.required("/required", "kind", "radius");
    circleMembers(trace, t, out, at);
    return out.end();
  }

  private static void circleMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = CIRCLE_NAMES.find(t, name);
      switch (index) {
        case 0:
          out.member("/properties/kind", name, circleKind(trace, name + 1));
          break;
        case 1:
          out.member("/properties/radius", name, circleRadius(trace, name + 1));
          break;
        default:
          break;
      }
    }
  }

  static Report group(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/group");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT)) {
      out.type("/type", "an object");
    }
    out.required("/required", "kind", "shapes");
    groupMembers(trace, t, out, at);
    return out.end();
  }

  private static void groupMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = GROUP_NAMES.find(t, name);
      switch (index) {
        case 0:
          out.member("/properties/kind", name, groupKind(trace, name + 1));
          break;
        case 1:
          out.member("/properties/shapes", name, groupShapes(trace, name + 1));
          break;
        default:
          break;
      }
    }
  }

  static Report circleKind(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/circle/properties/kind");
    JsonTape t = trace.tape();
    out.constant("/const", CIRCLE_KIND_VALUES.find(t, at) >= 0, "\"circle\"");
    return out.end();
  }

  static Report circleRadius(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/circle/properties/radius");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.NUMBER)) {
      out.type("/type", "a number");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 0L) <= 0) {
      out.was("/exclusiveMinimum", "must be greater than 0");
    }
    return out.end();
  }

  static Report groupKind(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/group/properties/kind");
    JsonTape t = trace.tape();
    out.enumeration("/enum", GROUP_KIND_VALUES.find(t, at) >= 0, "\"group\", \"layer\"");
    return out.end();
  }

  static Report groupShapes(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/group/properties/shapes");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    groupShapesEachItem(trace, t, out, at);
    return out.end();
  }

  private static void groupShapesEachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, shapesItems(trace, item));
      index++;
    }
  }

  static Report shapesItems(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/group/properties/shapes/items");
    out.inPlace("/$ref", root(trace, at));
    return out.end();
  }
}
