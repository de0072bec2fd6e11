package dev.armature.runtime.http.param;

import dev.armature.runtime.json.TextTape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values under names in brackets: {@code [a][b]=1}, {@code [0][c]=2}, {@code []=3}. OpenAPI defines
 * one pair of brackets only (3.1, 4.8.12.4); deeper ones are what clients of such contracts send.
 * Takes time in proportion to what comes. Not thread-safe.
 */
final class BracketTree {
  /** More brackets than any schema has that is written in forms. */
  private static final int DEEPEST = 32;

  private final Map<String, BracketTree> members = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>(1);

  /**
   * Adds a value.
   *
   * @param path the brackets, decoded; empty for the value itself
   * @return false when these are no brackets, or too many
   */
  boolean add(String path, String value) {
    BracketTree at = this;
    int depth = 0;
    for (int from = 0; from < path.length(); depth++) {
      int close = path.indexOf(']', from);
      if (path.charAt(from) != '[' || close < 0 || depth == DEEPEST) {
        return false;
      }
      String member = path.substring(from + 1, close);
      if (member.indexOf('[') >= 0) {
        return false;
      }
      at = at.members.computeIfAbsent(member, key -> new BracketTree());
      from = close + 1;
    }
    at.texts.add(value);
    return true;
  }

  /**
   * Puts an object on the tape.
   *
   * @param parameter says which of its members are arrays
   * @return false when something is a value and has members, too
   */
  boolean object(Parameter parameter, TextTape into) {
    into.beginObject();
    for (Map.Entry<String, BracketTree> member : members.entrySet()) {
      into.name(member.getKey());
      if (!member.getValue().value(parameter.isArray(member.getKey()), into)) {
        return false;
      }
    }
    into.endObject();
    return texts.isEmpty();
  }

  /**
   * Puts an array on the tape.
   *
   * @return false when it has members that are no items
   */
  boolean array(TextTape into) {
    into.beginArray();
    texts.forEach(into::string);
    int next = 0;
    for (Map.Entry<String, BracketTree> item : members.entrySet()) {
      boolean appended = item.getKey().isEmpty();
      if (!appended && !item.getKey().equals(Integer.toString(next++))) {
        return false;
      }
      BracketTree tree = item.getValue();
      if (appended && tree.members.isEmpty()) {
        tree.texts.forEach(into::string);
      } else if (!tree.value(false, into)) {
        return false;
      }
    }
    into.endArray();
    return true;
  }

  /** A member that comes more than once is an array, and one whose members are numbered. */
  private boolean value(boolean array, TextTape into) {
    if (members.isEmpty() && texts.size() == 1 && !array) {
      into.string(texts.get(0));
      return true;
    }
    if (array || members.isEmpty() || isNumbered()) {
      return array(into);
    }
    into.beginObject();
    for (Map.Entry<String, BracketTree> member : members.entrySet()) {
      into.name(member.getKey());
      if (!member.getValue().value(false, into)) {
        return false;
      }
    }
    into.endObject();
    return texts.isEmpty();
  }

  private boolean isNumbered() {
    int next = 0;
    for (String name : members.keySet()) {
      if (!name.isEmpty() && !name.equals(Integer.toString(next++))) {
        return false;
      }
    }
    return true;
  }
}
