package dev.armature.runtime.regex;

import java.util.Arrays;

/** Registers of a search, and the stack of what to try or to restore when a way fails. */
final class Trail {
  /** A million numbers, so four entries of one of a quarter million. */
  private static final int MOST_CELLS = 1 << 22;

  private static final int WIDTH = 4;

  /** Kinds of entries. */
  static final int RESTORE = 0;

  static final int TRY = 1;

  /** A place to try, and after it those before it down to another one. */
  static final int TRY_SHORTER = 2;

  private final int[] registers;
  private int[] cells = new int[16 * WIDTH];
  private int size;

  Trail(int registers) {
    this.registers = new int[registers];
    Arrays.fill(this.registers, -1);
  }

  int get(int register) {
    return registers[register];
  }

  void set(int register, int value) {
    push(RESTORE, register, registers[register], 0);
    registers[register] = value;
  }

  void push(int kind, int first, int second, int third) {
    if (size == cells.length) {
      if (size >= MOST_CELLS) {
        throw new RegexLimitException("the search for a pattern takes too much memory");
      }
      cells = Arrays.copyOf(cells, 2 * size);
    }
    cells[size] = kind;
    cells[size + 1] = first;
    cells[size + 2] = second;
    cells[size + 3] = third;
    size += WIDTH;
  }

  int size() {
    return size;
  }

  /** Restores registers up to the last entry to try, removes it and gives its place, or -1. */
  int pop(int base) {
    while (size > base) {
      size -= WIDTH;
      if (cells[size] != RESTORE) {
        return size;
      }
      registers[cells[size + 1]] = cells[size + 2];
    }
    return -1;
  }

  int kind(int entry) {
    return cells[entry];
  }

  int number(int entry, int number) {
    return cells[entry + number];
  }

  /** Forgets what to try since then, and keeps what to restore. */
  void commit(int base) {
    int kept = base;
    for (int entry = base; entry < size; entry += WIDTH) {
      if (cells[entry] == RESTORE) {
        System.arraycopy(cells, entry, cells, kept, WIDTH);
        kept += WIDTH;
      }
    }
    size = kept;
  }

  /** Restores all registers as they were then. */
  void rollBack(int base) {
    while (pop(base) >= 0) {
      // An entry to try is dropped.
    }
  }
}
