package dev.armature.generator.jsonpath;

import dev.armature.generator.jsonpath.JsonPath.Match;
import dev.armature.generator.jsonpath.Query.Segment;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows a query through one tree. Not thread-safe. */
final class Evaluation {
  /** Enough for any sensible query of a document as large as may be, and done within seconds. */
  private static final long STEPS = 100_000_000;

  private final Node root;
  private final int end;
  private final Truth truth;
  private long steps;

  /** Over a tree; faults are at the end of the query. */
  Evaluation(Node root, int end) {
    this.root = root;
    this.end = end;
    this.truth = new Truth(this);
  }

  List<Match> of(Query query) {
    return of(query, root);
  }

  /** What a query selects, seen from a value. */
  List<Match> of(Query query, Node current) {
    Node start = query.absolute() ? root : current;
    List<Match> found = List.of(new Match(JsonPointer.ROOT, start));
    for (Segment segment : query.segments()) {
      List<Match> next = new ArrayList<>();
      for (Match each : found) {
        apply(segment, each, next);
      }
      found = next;
    }
    return found;
  }

  private void apply(Segment segment, Match at, List<Match> found) {
    for (Selector selector : segment.selectors()) {
      selector.accept(new Children(at, found));
    }
    if (segment.descends()) {
      for (Match child : children(at)) {
        apply(segment, child, found);
      }
    }
  }

  private List<Match> children(Match at) {
    List<Match> children = new ArrayList<>();
    if (at.node() instanceof ObjectNode object) {
      for (Node.Member member : object.members()) {
        children.add(new Match(at.pointer().append(member.key()), member.value()));
      }
    } else if (at.node() instanceof ArrayNode array) {
      for (int i = 0; i < array.items().size(); i++) {
        children.add(item(at, array, i));
      }
    }
    count(children.size());
    return children;
  }

  private static Match item(Match at, ArrayNode array, int index) {
    return new Match(at.pointer().append(index), array.items().get(index));
  }

  private void count(int more) {
    steps += more + 1;
    if (steps > STEPS) {
      throw new JsonPathException("the query takes more than " + STEPS + " steps", end);
    }
  }

  /** Selects children of one value. */
  private final class Children implements Selector.Visitor<Boolean> {
    private final Match at;
    private final List<Match> found;

    Children(Match at, List<Match> found) {
      this.at = at;
      this.found = found;
    }

    @Override
    public Boolean name(Selector.Name selector) {
      count(0);
      Node value = at.node() instanceof ObjectNode object ? object.get(selector.key()) : null;
      return value != null && found.add(new Match(at.pointer().append(selector.key()), value));
    }

    @Override
    public Boolean wildcard(Selector.Wildcard selector) {
      return found.addAll(children(at));
    }

    @Override
    public Boolean index(Selector.Index selector) {
      count(0);
      if (!(at.node() instanceof ArrayNode array)) {
        return false;
      }
      int size = array.items().size();
      long index = selector.at() < 0 ? size + selector.at() : selector.at();
      return index >= 0 && index < size && found.add(item(at, array, (int) index));
    }

    /** Bounds are normalised as RFC 9535, section 2.3.4.2.2 says. */
    @Override
    public Boolean slice(Selector.Slice selector) {
      if (!(at.node() instanceof ArrayNode array) || selector.step() == 0) {
        return false;
      }
      long step = selector.step();
      int size = array.items().size();
      boolean up = step > 0;
      long start = bound(selector.start(), up ? 0 : size - 1, size, up);
      long stop = bound(selector.end(), up ? size : -size - 1L, size, up);
      for (long i = start; up ? i < stop : i > stop; i += step) {
        count(0);
        found.add(item(at, array, (int) i));
      }
      return true;
    }

    private static long bound(@Nullable Long given, long usual, int size, boolean up) {
      long wanted = given == null ? usual : given;
      long from = wanted < 0 ? size + wanted : wanted;
      return up ? Math.min(Math.max(from, 0), size) : Math.min(Math.max(from, -1), size - 1L);
    }

    @Override
    public Boolean filter(Selector.Filter selector) {
      for (Match child : children(at)) {
        if (truth.of(selector.condition(), child.node())) {
          found.add(child);
        }
      }
      return true;
    }
  }
}
