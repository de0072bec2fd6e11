package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.Ascii;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;
import dev.armature.runtime.tape.Token;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::rootStream, Example::explain);

  private static final Names ROOT_STREAM_NAMES = Names.of("id", "size");

  private static final Names ROOT_NAMES = Names.of("size");

  private static final Names ROOT_EVALUATED = Names.of("size", "id");

  private static final Names BASE_NAMES = Names.of("id");

  private Example() {}

  private static boolean matchesRootStreamName(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  static boolean rootStream(JsonScanner in) {
    switch (in.kind()) {
      case Token.OBJECT:
        return rootStreamMembers(in);
      case Token.ARRAY:
        return false;
      default:
        return root(in.value(), 0);
    }
  }

  static boolean rootStreamOther(JsonScanner in) {
    JsonTape name = in.name();
    JsonTape t = in.tape();
    boolean known = matchesRootStreamName(name, 0);
    if (!known) {
      return false;
    }
    return true;
  }

  static boolean rootStreamMembers(JsonScanner in) {
    long seen = 0;
    while (in.nextName()) {
      switch (ROOT_STREAM_NAMES.find(in.name(), 0)) {
        case 0: // id
          seen |= 1L;
          if (!baseId(in.value(), 0)) {
            return false;
          }
          break;
        case 1: // size
          if (!size(in.value(), 0)) {
            return false;
          }
          break;
        default:
          if (!rootStreamOther(in)) {
            return false;
          }
          break;
      }
    }
    return seen == 1L;
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && rootMembers(t, at) && base(t, at) && rootUnevaluated(t, at);
  }

  static boolean rootMembers(JsonTape t, int at) {
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ROOT_NAMES.find(t, name)) {
        case 0: // size
          if (!size(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return true;
  }

  static boolean rootUnevaluated(JsonTape t, int at) {
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!(ROOT_EVALUATED.find(t, name) >= 0 || matchesRootStreamName(t, name))) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/$defs/base/properties/id} */
  static boolean baseId(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/properties/size} */
  static boolean size(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/$defs/base} */
  static boolean base(JsonTape t, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (BASE_NAMES.find(t, name)) {
        case 0: // id
          seen |= 1L;
          if (!baseId(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return seen == 1L;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
