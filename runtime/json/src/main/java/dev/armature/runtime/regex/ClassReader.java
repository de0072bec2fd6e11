package dev.armature.runtime.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a character class, which begins after its bracket. */
final class ClassReader {
  private final PatternCursor in;
  private final EscapeReader escapes;
  private final Modifiers modifiers;
  private final boolean lenient;
  private int[] ends = new int[16];
  private int size;
  private CodeSet sets = CodeSet.NONE;

  ClassReader(PatternCursor in, EscapeReader escapes, Modifiers modifiers, boolean lenient) {
    this.in = in;
    this.escapes = escapes;
    this.modifiers = modifiers;
    this.lenient = lenient;
  }

  CodeSet read() {
    boolean negated = in.take("^");
    while (!in.take("]")) {
      item();
    }
    CodeSet set = modifiers.matching(CodeSet.of(Arrays.copyOf(ends, size)).plus(sets));
    return negated ? set.complement() : set;
  }

  private void item() {
    CodeSet first = set();
    int from = first == null ? character() : -1;
    int dash = in.at();
    if (!in.take("-") || in.peek() == ']' || in.peek() < 0) {
      in.back(dash);
      add(first, from);
      return;
    }
    CodeSet second = set();
    int to = second == null ? character() : -1;
    if (first == null && second == null) {
      range(from, to);
    } else if (lenient) {
      add(first, from);
      add('-', '-');
      add(second, to);
    } else {
      throw in.invalid("a set cannot end a range");
    }
  }

  private void range(int from, int to) {
    if (to < from) {
      throw in.invalid("range out of order");
    }
    add(from, to);
  }

  private void add(@Nullable CodeSet set, int single) {
    if (set == null) {
      add(single, single);
    } else {
      sets = sets.plus(set);
    }
  }

  private void add(int from, int to) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = from;
    ends[size++] = to;
  }

  private @Nullable CodeSet set() {
    int start = in.at();
    CodeSet set = in.take("\\") ? escapes.set(modifiers) : null;
    if (set == null) {
      in.back(start);
    }
    return set;
  }

  private int character() {
    int c = in.next();
    if (c != '\\') {
      return c;
    }
    return in.take("b") ? '\b' : escapes.character(true);
  }
}
