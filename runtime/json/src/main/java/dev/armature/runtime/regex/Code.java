package dev.armature.runtime.regex;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Instructions of a program while it is written; each has a kind and a few numbers. */
final class Code {
  /** How many numbers an instruction has, its kind included. */
  static final int WIDTH = 4;

  private final int most;
  private final Map<CodeSet, Integer> sets = new LinkedHashMap<>();
  private int[] cells = new int[16 * WIDTH];
  private int size;

  /**
   * An empty program.
   *
   * @param most how many instructions there may be
   */
  Code(int most) {
    this.most = most;
  }

  /** Adds an instruction, or does nothing once there are too many. */
  int add(int kind, int... numbers) {
    if (!fits()) {
      return 0;
    }
    if ((size + 1) * WIDTH > cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[size * WIDTH] = kind;
    System.arraycopy(numbers, 0, cells, size * WIDTH + 1, numbers.length);
    return size++;
  }

  /** Sets a number of an instruction that was not known before. */
  void set(int at, int number, int value) {
    cells[at * WIDTH + number] = value;
  }

  /** Whether there is room for another instruction. */
  boolean fits() {
    return size < most;
  }

  int size() {
    return size;
  }

  int set(CodeSet set) {
    return sets.computeIfAbsent(set, each -> sets.size());
  }

  int[] cells() {
    return Arrays.copyOf(cells, size * WIDTH);
  }

  CodeSet[] sets() {
    return sets.keySet().toArray(CodeSet[]::new);
  }
}
