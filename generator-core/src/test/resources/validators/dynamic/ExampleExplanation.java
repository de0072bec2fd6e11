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
  private static final Names TREE_NAMES = Names.of("data", "children");

  private ExampleExplanation() {}

  static Report root(Trace trace, int at) {
    Report known = trace.known(0, at);
    if (known != null) {
      return known;
    }
    Report out = trace.shared(0, at, "https://example.com/strict-tree#");
    JsonTape t = trace.tape();
    out.inPlace("/$ref", tree(trace, at));
    rootUnevaluated(trace, t, out, at);
    return out.end();
  }

  private static void rootUnevaluated(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!out.isMarked(ordinal++)) {
        out.member("/unevaluatedProperties", name,
            trace.never(name + 1, "https://example.com/strict-tree#/unevaluatedProperties",
                "is not a member that the schema allows"));
      }
    }
    out.markAll();
  }

  static Report tree(Trace trace, int at) {
    Report out = trace.report(at, "https://example.com/tree#");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT)) {
      out.type("/type", "an object");
    }
    treeMembers(trace, t, out, at);
    return out.end();
  }

  private static void treeMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = TREE_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 1:
          out.member("/properties/children", name, treeChildren(trace, name + 1));
          break;
        default:
          break;
      }
      if (known) {
        out.mark(ordinal);
      }
      ordinal++;
    }
  }

  static Report treeChildren(Trace trace, int at) {
    Report out = trace.report(at, "https://example.com/tree#/properties/children");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    treeChildrenEachItem(trace, t, out, at);
    return out.end();
  }

  private static void treeChildrenEachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, childrenItems(trace, item));
      index++;
    }
  }

  static Report childrenItems(Trace trace, int at) {
    Report out = trace.report(at, "https://example.com/tree#/properties/children/items");
    out.inPlace("/$dynamicRef", root(trace, at));
    return out.end();
  }
}
