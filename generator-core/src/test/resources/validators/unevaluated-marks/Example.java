package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Marks;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.Ascii;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::explain);

  private static final Names ROOT_NAMES = Names.of("kind");

  private static final Names ANY_OF0_MARKING_NAMES = Names.of("a");

  private static final Names ANY_OF1_MARKING_NAMES = Names.of("b");

  private static final Names IF_KIND_VALUES = Names.of("open");

  private Example() {}

  private static boolean matchesThenMarkingName(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    Marks marks = new Marks();
    if (!rootEachItem(t, at, marks)) {
      return false;
    }
    if (!rootMembers(t, at, marks)) {
      return false;
    }
    if (!rootAnyOf(t, at, marks)) {
      return false;
    }
    if (!rootIf(t, at, marks)) {
      return false;
    }
    if (!rootUnevaluated(t, at, marks)) {
      return false;
    }
    return rootUnevaluatedItems(t, at, marks);
  }

  static boolean rootEachItem(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.ARRAY)) {
      return true;
    }
    int index = 0;
    int matches = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (contains(t, item)) {
        matches++;
        marks.add(index);
      }
      index++;
    }
    marks.fill(Math.min(1, t.size(at)));
    return matches >= 1;
  }

  static boolean rootMembers(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ROOT_NAMES.find(t, name)) {
        case 0: // kind
          if (!kind(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return true;
  }

  static boolean rootAnyOf(JsonTape t, int at, Marks marks) {
    int matches = 0;
    Marks branch = new Marks();
    if (anyOf0Marking(t, at, branch)) {
      matches++;
      marks.addAll(branch);
    }
    branch.clear();
    if (anyOf1Marking(t, at, branch)) {
      matches++;
      marks.addAll(branch);
    }
    return matches > 0;
  }

  static boolean rootIf(JsonTape t, int at, Marks marks) {
    Marks branch = new Marks();
    if (if_Marking(t, at, branch)) {
      marks.addAll(branch);
      return thenMarking(t, at, marks);
    }
    return true;
  }

  static boolean rootUnevaluated(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!(marks.has(ordinal++) || unevaluatedProperties(t, name + 1))) {
        return false;
      }
    }
    return true;
  }

  static boolean rootUnevaluatedItems(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.ARRAY)) {
      return true;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!marks.has(index++)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/contains} */
  static boolean contains(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/properties/kind} */
  static boolean kind(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/anyOf/0} */
  static boolean anyOf0Marking(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    long seen = 0;
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ANY_OF0_MARKING_NAMES.find(t, name)) {
        case 0: // a
          seen |= 1L;
          if (!anyOf0A(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return seen == 1L;
  }

  /** {@code #/anyOf/1} */
  static boolean anyOf1Marking(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    long seen = 0;
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ANY_OF1_MARKING_NAMES.find(t, name)) {
        case 0: // b
          seen |= 1L;
          if (!anyOf1B(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return seen == 1L;
  }

  /** {@code #/then} */
  static boolean thenMarking(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!thenMarkingOther(t, name, ordinal, marks)) {
        return false;
      }
      ordinal++;
    }
    return true;
  }

  static boolean thenMarkingOther(JsonTape t, int name, int ordinal, Marks marks) {
    boolean known = matchesThenMarkingName(t, name);
    if (known) {
      marks.add(ordinal);
    }
    return true;
  }

  /** {@code #/if} */
  static boolean if_Marking(JsonTape t, int at, Marks marks) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    long seen = 0;
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ROOT_NAMES.find(t, name)) {
        case 0: // kind
          seen |= 1L;
          if (!ifKind(t, name + 1)) {
            return false;
          }
          marks.add(ordinal);
          break;
        default:
          break;
      }
      ordinal++;
    }
    return seen == 1L;
  }

  /** {@code #/unevaluatedProperties} */
  static boolean unevaluatedProperties(JsonTape t, int at) {
    return t.is(at, Kinds.NULL);
  }

  /** {@code #/anyOf/0/properties/a} */
  static boolean anyOf0A(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/anyOf/1/properties/b} */
  static boolean anyOf1B(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/if/properties/kind} */
  static boolean ifKind(JsonTape t, int at) {
    return IF_KIND_VALUES.find(t, at) >= 0;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
