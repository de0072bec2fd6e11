package dev.armature.runtime.http.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The literal segments below a node, found from a range of a path without a substring. */
final class LiteralTable {
  private final @Nullable String[] keys;
  private final @Nullable RouteNode[] nodes;
  private final int mask;

  LiteralTable(Map<String, RouteNode> literals) {
    int size = Integer.highestOneBit(Math.max(1, literals.size()) * 4);
    keys = new String[size];
    nodes = new RouteNode[size];
    mask = size - 1;
    literals.forEach(this::put);
  }

  private void put(String key, RouteNode node) {
    int slot = hash(key, 0, key.length()) & mask;
    while (keys[slot] != null) {
      slot = slot + 1 & mask;
    }
    keys[slot] = key;
    nodes[slot] = node;
  }

  @Nullable RouteNode get(String path, int from, int end) {
    int length = end - from;
    int slot = hash(path, from, end) & mask;
    for (String key = keys[slot]; key != null; key = keys[slot]) {
      if (key.length() == length && path.startsWith(key, from)) {
        return nodes[slot];
      }
      slot = slot + 1 & mask;
    }
    return null;
  }

  private static int hash(String text, int from, int end) {
    int hash = end - from;
    for (int i = from; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return hash ^ hash >>> 15;
  }
}
