package dev.armature.runtime.tape;

/**
 * What rules said about cells. A table with open addressing; an entry is rule, cell and verdict in
 * one long, 0 stands for none.
 */
final class Memo {
  private long[] table = new long[16];
  private int size;

  /** 1 for valid, 0 for invalid, -1 for unknown. */
  int get(int rule, int at) {
    long entry = table[place(table, key(rule, at))];
    return entry == 0 ? -1 : (int) (entry & 1);
  }

  void put(int rule, int at, boolean valid) {
    long key = key(rule, at);
    int place = place(table, key);
    if (table[place] == 0 && ++size > table.length / 2) {
      grow();
      place = place(table, key);
    }
    table[place] = key | (valid ? 1 : 0);
  }

  private static long key(int rule, int at) {
    return (long) (rule + 1) << 32 | (long) at << 1;
  }

  private static int place(long[] table, long key) {
    int place = (int) (SeededHash.next(key, 0) >>> 7) & table.length - 1;
    while (table[place] != 0 && (table[place] | 1) != (key | 1)) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    for (long entry : table) {
      if (entry != 0) {
        larger[place(larger, entry & ~1L)] = entry;
      }
    }
    table = larger;
  }
}
