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

  private static final Names ROOT_NAMES = Names.of("id", "name", "tags", "x-tagged");

  private Example() {}

  private static boolean matchesRootName(JsonTape t, int value) {
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
    boolean known = false;
    if (matchesRootName(name, 0)) {
      if (!valueX(t, 0)) {
        return false;
      }
      known = true;
    }
    return known;
  }

  static boolean rootStreamMembers(JsonScanner in) {
    long seen = 0;
    while (in.nextName()) {
      switch (ROOT_NAMES.find(in.name(), 0)) {
        case 0: // id
          seen |= 1L;
          if (!id(in.value(), 0)) {
            return false;
          }
          break;
        case 1: // name
          seen |= 2L;
          if (!name(in.value(), 0)) {
            return false;
          }
          break;
        case 2: // tags
          seen |= 4L;
          if (!tagsStream(in)) {
            return false;
          }
          break;
        case 3: // x-tagged
          seen |= 8L;
          if (!valueX(in.value(), 0)) {
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
    return (seen & 3L) == 3L && ((seen & 4L) == 0 || (seen & 8L) != 0);
  }

  static boolean tagsStream(JsonScanner in) {
    switch (in.kind()) {
      case Token.OBJECT:
        return false;
      case Token.ARRAY:
        return tagsStreamItems(in);
      default:
        return tags(in.value(), 0);
    }
  }

  static boolean tagsStreamItems(JsonScanner in) {
    int index = 0;
    while (in.next() != Token.END_ARRAY) {
      if (!tagsItems(in.value(), 0)) {
        return false;
      }
      index++;
    }
    return index <= 3;
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && rootMembers(t, at);
  }

  static boolean rootOther(JsonTape t, int name) {
    boolean known = false;
    if (matchesRootName(t, name)) {
      if (!valueX(t, name + 1)) {
        return false;
      }
      known = true;
    }
    return known;
  }

  static boolean rootMembers(JsonTape t, int at) {
    long seen = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ROOT_NAMES.find(t, name)) {
        case 0: // id
          seen |= 1L;
          if (!id(t, name + 1)) {
            return false;
          }
          break;
        case 1: // name
          seen |= 2L;
          if (!name(t, name + 1)) {
            return false;
          }
          break;
        case 2: // tags
          seen |= 4L;
          if (!tags(t, name + 1)) {
            return false;
          }
          break;
        case 3: // x-tagged
          seen |= 8L;
          if (!valueX(t, name + 1)) {
            return false;
          }
          break;
        default:
          if (!rootOther(t, name)) {
            return false;
          }
          break;
      }
    }
    return (seen & 3L) == 3L && ((seen & 4L) == 0 || (seen & 8L) != 0);
  }

  /** {@code #/properties/id} */
  static boolean id(JsonTape t, int at) {
    return t.isInteger(at) && t.compare(at, 1L) >= 0;
  }

  /** {@code #/properties/name} */
  static boolean name(JsonTape t, int at) {
    return t.is(at, Kinds.STRING) && t.hasAtLeast(at, 1);
  }

  /** {@code #/patternProperties/^x-} */
  static boolean valueX(JsonTape t, int at) {
    return t.is(at, Kinds.BOOLEAN);
  }

  /** {@code #/properties/tags/items} */
  static boolean tagsItems(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/properties/tags} */
  static boolean tags(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && t.size(at) <= 3 && tagsEachItem(t, at);
  }

  static boolean tagsEachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!tagsItems(t, item)) {
        return false;
      }
    }
    return true;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
