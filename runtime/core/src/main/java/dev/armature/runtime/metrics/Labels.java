package dev.armature.runtime.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Label names and values of a series. Immutable.
 *
 * @param pairs names and values in turn, in the order they are shown
 */
public record Labels(List<String> pairs) {
  private static final Labels NONE = new Labels(List.of());

  /** Copies and checks the pairs. */
  public Labels {
    pairs = List.copyOf(pairs);
    for (int i = 0; i < pairs.size(); i += 2) {
      checkName(pairs.get(i));
    }
  }

  /** No labels. */
  public static Labels none() {
    return NONE;
  }

  /** Names and values in turn. */
  public static Labels of(String... pairs) {
    if (pairs.length % 2 != 0) {
      throw new IllegalArgumentException("a label has no value");
    }
    return new Labels(List.of(pairs));
  }

  /** These labels and one more. */
  public Labels and(String name, String value) {
    List<String> more = new ArrayList<>(pairs);
    more.add(name);
    more.add(value);
    return new Labels(more);
  }

  private static void checkName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        throw new IllegalArgumentException("not a label name: " + name);
      }
    }
  }
}
