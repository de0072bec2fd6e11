package dev.armature.runtime.http.server;

import dev.armature.runtime.http.param.PathTemplate.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of the trie of routes: what may follow, and which routes end here. */
final class RouteNode {
  private record Edge(Segment segment, RouteNode node) {}

  private final Map<String, RouteNode> literals = new LinkedHashMap<>();
  private final List<Edge> patterns = new ArrayList<>();
  private final Map<String, Mounted> ends = new LinkedHashMap<>();
  private final Map<String, SharedPath> shared = new LinkedHashMap<>();
  private @Nullable LiteralTable table;

  /**
   * Adds a route below this node.
   *
   * @return the route that is there already, with the same method and shape, and cannot be told
   *     apart; null when added
   */
  @Nullable Mounted add(Mounted mounted) {
    RouteNode node = this;
    for (Segment segment : mounted.route().template().segments()) {
      node = segment.literal() ? node.literal(segment.texts().get(0)) : node.pattern(segment);
    }
    return node.end(mounted);
  }

  private @Nullable Mounted end(Mounted mounted) {
    String method = mounted.route().method();
    Mounted present = ends.putIfAbsent(method, mounted);
    if (present == null) {
      return null;
    }
    SharedPath together = SharedPath.of(shared.get(method), present, mounted);
    if (together == null) {
      return present;
    }
    shared.put(method, together);
    return null;
  }

  /** Makes look-ups fast; nothing is added afterwards. */
  void freeze() {
    patterns.sort(Comparator.comparingInt((Edge edge) -> edge.segment.literalLength()).reversed());
    table = new LiteralTable(literals);
    literals.values().forEach(RouteNode::freeze);
    patterns.forEach(edge -> edge.node.freeze());
  }

  private RouteNode literal(String text) {
    return literals.computeIfAbsent(text, key -> new RouteNode());
  }

  private RouteNode pattern(Segment segment) {
    for (Edge edge : patterns) {
      if (edge.segment.equals(segment)) {
        return edge.node;
      }
    }
    RouteNode node = new RouteNode();
    patterns.add(new Edge(segment, node));
    return node;
  }

  /**
   * Finds the route for a path, literals before parameters, going back where that leads nowhere.
   *
   * @param from where the next segment starts, behind its slash
   * @param slices takes starts and ends of the parameters
   * @param depth how many parameters were found already
   * @param allowed takes the methods of routes at that path when the method is none of them; may be
   *     null
   */
  @Nullable Mounted find(
      String method,
      String path,
      int from,
      int[] slices,
      int depth,
      @Nullable Set<String> allowed) {
    int slash = path.indexOf('/', from);
    int end = slash < 0 ? path.length() : slash;
    LiteralTable children = table;
    RouteNode literal = children == null ? null : children.get(path, from, end);
    if (literal != null) {
      Mounted found = literal.go(method, path, end, slices, depth, allowed);
      if (found != null) {
        return found;
      }
    }
    for (int i = 0; i < patterns.size(); i++) {
      Edge edge = patterns.get(i);
      List<String> texts = edge.segment.texts();
      if (SegmentMatch.match(texts, path, from, end, slices, depth)) {
        int deeper = depth + texts.size() - 1;
        Mounted found = edge.node.go(method, path, end, slices, deeper, allowed);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Mounted go(
      String method, String path, int end, int[] slices, int depth, @Nullable Set<String> allowed) {
    if (end < path.length()) {
      return find(method, path, end + 1, slices, depth, allowed);
    }
    Mounted found = ends.get(method);
    if (found == null && method.equals("HEAD")) {
      found = ends.get("GET");
    }
    if (found == null) {
      if (allowed != null) {
        allowed.addAll(ends.keySet());
      }
      return null;
    }
    SharedPath several = shared.isEmpty() ? null : shared.get(found.route().method());
    return several == null ? found : several.choose(path, slices);
  }
}
