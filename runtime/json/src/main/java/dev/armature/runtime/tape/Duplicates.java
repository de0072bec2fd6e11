package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Finds names that an object has twice, in linear time whatever the names are. */
final class Duplicates {
  /** Up to so many names, comparing hashes one by one costs less than a table. */
  private static final int FEW = 32;

  private static final int FACTOR = 0x9E3779B9;

  /** Looks into the table for each name, beyond which someone chose names to collide. */
  private static final int LOOKS = 8;

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

  /** Whether two of few names have one hash. */
  private static boolean mayCollide(int[] cells, int first, int end) {
    long seen = 0;
    for (int name = first; name < end; name = next(cells, name)) {
      long bit = bit(cells[name + 3]);
      if ((seen & bit) != 0 && collides(cells, first, name)) {
        return true;
      }
      seen |= bit;
    }
    return false;
  }

  private static boolean collides(int[] cells, int first, int name) {
    for (int other = first; other < name; other = next(cells, other)) {
      if (cells[other + 3] == cells[name + 3]) {
        return true;
      }
    }
    return false;
  }

  private static long bit(int hash) {
    return 1L << (hash * FACTOR >>> 26);
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
      suspicious = (seen & bit) != 0 && collidesInRun(cells, first, name);
      seen |= bit;
    }
    if (suspicious) {
      int[] names = new int[count];
      Arrays.setAll(names, i -> first + (i << Cell.SHIFT));
      refuse(lexer, cells, names);
    }
  }

  private static boolean collidesInRun(int[] cells, int first, int name) {
    int other = first;
    while (other < name && cells[other + 3] != cells[name + 3]) {
      other += Cell.SIZE;
    }
    return other < name;
  }

  private static void refuse(Lexer lexer, int[] cells, int[] names) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(names.length) + 1;
    int[] table = new int[1 << bits];
    int looks = LOOKS * names.length;
    for (int name : names) {
      int at = cells[name + 3] * FACTOR >>> -bits;
      for (; table[at] != 0 && looks > 0; looks--) {
        refuseSame(lexer, cells, name, table[at]);
        at = at + 1 & table.length - 1;
      }
      if (looks == 0) {
        refuseChosen(lexer, cells, names, new int[table.length]);
        return;
      }
      table[at] = name;
    }
  }

  /** As {@link #refuse}, with hashes that nobody can foresee, which take longer. */
  private static void refuseChosen(Lexer lexer, int[] cells, int[] names, int[] table) {
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
