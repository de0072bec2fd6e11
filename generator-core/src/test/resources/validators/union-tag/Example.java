package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Name;
import dev.armature.runtime.tape.Names;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::explain);

  private static final Name KIND = Name.of("kind");

  private static final Names ROOT_TAGS = Names.of("circle", "group", "layer");

  private static final Names CIRCLE_NAMES = Names.of("kind", "radius");

  private static final Names GROUP_NAMES = Names.of("kind", "shapes");

  private static final Names CIRCLE_KIND_VALUES = Names.of("circle");

  private static final Names GROUP_KIND_VALUES = Names.of("group", "layer");

  private Example() {}

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return false;
    }
    int tag = t.find(at, KIND);
    switch (tag < 0 ? -1 : ROOT_TAGS.find(t, tag)) {
      case 0: // circle
        return circle(t, at);
      case 1: // group
        return group(t, at);
      case 2: // layer
        return group(t, at);
      default:
        return false;
    }
  }

  /** {@code #/$defs/circle} */
  static boolean circle(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && circleMembers(t, at);
  }

  static boolean circleMembers(JsonTape t, int at) {
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (CIRCLE_NAMES.find(t, name)) {
        case 0: // kind
          seen |= 1L;
          if (!circleKind(t, name + 1)) {
            return false;
          }
          break;
        case 1: // radius
          seen |= 2L;
          if (!circleRadius(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return seen == 3L;
  }

  /** {@code #/$defs/group} */
  static boolean group(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && groupMembers(t, at);
  }

  static boolean groupMembers(JsonTape t, int at) {
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (GROUP_NAMES.find(t, name)) {
        case 0: // kind
          seen |= 1L;
          if (!groupKind(t, name + 1)) {
            return false;
          }
          break;
        case 1: // shapes
          seen |= 2L;
          if (!groupShapes(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return seen == 3L;
  }

  /** {@code #/$defs/circle/properties/kind} */
  static boolean circleKind(JsonTape t, int at) {
    return CIRCLE_KIND_VALUES.find(t, at) >= 0;
  }

  /** {@code #/$defs/circle/properties/radius} */
  static boolean circleRadius(JsonTape t, int at) {
    return t.is(at, Kinds.NUMBER) && t.compare(at, 0L) > 0;
  }

  /** {@code #/$defs/group/properties/kind} */
  static boolean groupKind(JsonTape t, int at) {
    return GROUP_KIND_VALUES.find(t, at) >= 0;
  }

  /** {@code #/$defs/group/properties/shapes} */
  static boolean groupShapes(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && groupShapesEachItem(t, at);
  }

  static boolean groupShapesEachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!root(t, item)) {
        return false;
      }
    }
    return true;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
