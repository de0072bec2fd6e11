package dev.armature.runtime.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One node of the output (JSON Schema 2020-12 core, section 12.3).
 *
 * @param error the text of an error, or null
 * @param annotation JSON text, or null
 * @param children of the same validity, in the order of the schema
 */
record OutputUnit(
    boolean valid,
    String keywordLocation,
    String absoluteKeywordLocation,
    String instanceLocation,
    @Nullable String error,
    @Nullable String annotation,
    List<OutputUnit> children) {

  /** The unit of a value that could not be explained. */
  static OutputUnit summary(boolean valid, String detail) {
    return new OutputUnit(valid, "", "", "", valid ? null : detail, null, List.of());
  }

  OutputUnit withAnnotation(@Nullable String json) {
    return new OutputUnit(
        valid, keywordLocation, absoluteKeywordLocation, instanceLocation, error, json, children);
  }

  /** The units of the tree that say something, in order. */
  List<OutputUnit> leaves() {
    List<OutputUnit> found = new ArrayList<>();
    Deque<OutputUnit> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      OutputUnit unit = open.pop();
      if (unit.speaks()) {
        found.add(unit);
      }
      for (int i = unit.children.size() - 1; i >= 0; i--) {
        open.push(unit.children.get(i));
      }
    }
    return found;
  }

  private boolean speaks() {
    return error != null || annotation != null;
  }

  /** The same tree without units that only hold one other (section 12.4.3). */
  OutputUnit condensed() {
    List<OutputUnit> fewer = new ArrayList<>();
    for (OutputUnit child : children) {
      OutputUnit small = child.condensed();
      boolean shell = small.children.size() == 1 && !small.speaks();
      fewer.add(shell ? small.children.get(0) : small);
    }
    return new OutputUnit(
        valid,
        keywordLocation,
        absoluteKeywordLocation,
        instanceLocation,
        error,
        annotation,
        fewer);
  }
}
