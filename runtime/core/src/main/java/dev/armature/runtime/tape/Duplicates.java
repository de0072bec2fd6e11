package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Finds names that an object has twice, in linear time whatever the names are. */
final class Duplicates {
  /** Up to so many names, comparing each with each costs less than a table. */
  private static final int FEW = 16;

  private Duplicates() {}

  /** Refuses a recorded object, closed already, that has a name twice. */
  static void refuse(Lexer lexer, int[] cells, int object) {
    int first = object + Cell.SIZE;
    int end = cells[object + 3] << Cell.SHIFT;
    int count = cells[object + 2];
    if (count > FEW || mayCollide(cells, first, end)) {
      int[] names = new int[count];
      int n = 0;
      for (int name = first; name < end; name = next(cells, name)) {
        names[n++] = name;
      }
      refuse(lexer, cells, names);
    }
  }

  /** The name after a name and its value. */
  private static int next(int[] cells, int name) {
    int value = name + Cell.SIZE;
    int last = cells[value] <= Token.ARRAY ? cells[value + 3] << Cell.SHIFT : value;
    return last + Cell.SIZE;
  }

  /** Whether two of few names share the bits of their hashes that choose one of 64 places. */
  private static boolean mayCollide(int[] cells, int first, int end) {
    long seen = 0;
    for (int name = first; name < end; name = next(cells, name)) {
      long bit = bit(cells[name + 3]);
      if ((seen & bit) != 0) {
        return true;
      }
      seen |= bit;
    }
    return false;
  }

  private static long bit(int hash) {
    return 1L << (hash * 0x9E3779B9 >>> 26);
  }

  /** Refuses names that lie one after the other. */
  static void refuseRun(Lexer lexer, int[] cells, int first, int end) {
    int count = (end - first) >> Cell.SHIFT;
    if (count < 2) {
      return;
    }
    long seen = 0;
    boolean suspicious = count > FEW;
    for (int name = first; name < end && !suspicious; name += Cell.SIZE) {
      long bit = bit(cells[name + 3]);
      suspicious = (seen & bit) != 0;
      seen |= bit;
    }
    if (suspicious) {
      int[] names = new int[count];
      Arrays.setAll(names, i -> first + (i << Cell.SHIFT));
      refuse(lexer, cells, names);
    }
  }

  private static void refuse(Lexer lexer, int[] cells, int[] names) {
    if (names.length <= FEW) {
      for (int i = 1; i < names.length; i++) {
        for (int j = 0; j < i; j++) {
          refuseSame(lexer, cells, names[i], names[j]);
        }
      }
      return;
    }
    int[] table = new int[Integer.highestOneBit(names.length) * 4];
    for (int name : names) {
      byte[] bytes = bytes(lexer, cells, name);
      int at = (int) SeededHash.of(bytes, cells[name + 1], cells[name + 2]) & table.length - 1;
      while (table[at] != 0) {
        refuseSame(lexer, cells, name, table[at]);
        at = at + 1 & table.length - 1;
      }
      table[at] = name;
    }
  }

  private static void refuseSame(Lexer lexer, int[] cells, int name, int other) {
    int length = cells[name + 2];
    if (cells[name + 3] != cells[other + 3] || length != cells[other + 2]) {
      return;
    }
    byte[] bytes = bytes(lexer, cells, name);
    int from = cells[name + 1];
    byte[] others = bytes(lexer, cells, other);
    int otherFrom = cells[other + 1];
    if (Arrays.equals(bytes, from, from + length, others, otherFrom, otherFrom + length)) {
      boolean pooled = bytes != lexer.json;
      int place = pooled ? Pool.place(bytes, from) : from - 1;
      String text = new String(bytes, from, length, UTF_8);
      throw Fault.duplicate(lexer.json, lexer.start, place, text);
    }
  }

  private static byte[] bytes(Lexer lexer, int[] cells, int name) {
    return (cells[name] & Cell.POOLED) != 0 ? lexer.pool() : lexer.json;
  }
}
