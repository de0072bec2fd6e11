package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
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

  private static final Names ROOT_STREAM_NAMES = Names.of("data", "children");

  private Example() {}

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

  static boolean rootStreamMembers(JsonScanner in) {
    while (in.nextName()) {
      switch (ROOT_STREAM_NAMES.find(in.name(), 0)) {
        case 0: // data
          in.skip();
          break;
        case 1: // children
          if (!treeChildrenStream(in)) {
            return false;
          }
          break;
        default:
          return false;
      }
    }
    return true;
  }

  static boolean treeChildrenStream(JsonScanner in) {
    switch (in.kind()) {
      case Token.OBJECT:
        return false;
      case Token.ARRAY:
        return treeChildrenStreamItems(in);
      default:
        return treeChildren(in.value(), 0);
    }
  }

  static boolean treeChildrenStreamItems(JsonScanner in) {
    while (in.next() != Token.END_ARRAY) {
      if (!rootStream(in)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return tree(t, at) && rootUnevaluated(t, at);
  }

  static boolean rootUnevaluated(JsonTape t, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return true;
    }
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (ROOT_STREAM_NAMES.find(t, name) < 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/$defs/tree/properties/children} */
  static boolean treeChildren(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && treeChildrenEachItem(t, at);
  }

  static boolean treeChildrenEachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!root(t, item)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/$defs/tree} */
  static boolean tree(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT) && treeMembers(t, at);
  }

  static boolean treeMembers(JsonTape t, int at) {
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      switch (ROOT_STREAM_NAMES.find(t, name)) {
        case 0: // data
          break;
        case 1: // children
          if (!treeChildren(t, name + 1)) {
            return false;
          }
          break;
        default:
          break;
      }
    }
    return true;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
