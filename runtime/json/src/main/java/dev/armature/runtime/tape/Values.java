package dev.armature.runtime.tape;

/** A closed set of JSON values, to be recognised on a tape. Immutable and thread-safe. */
public final class Values {
  private final JsonTape items;

  /** By hash, with open addressing: the cell of a value. The first item is never at cell 0. */
  private final int[] table;

  private Values(JsonTape items) {
    this.items = items;
    this.table = new int[Integer.highestOneBit(Math.max(items.size(0), 1)) * 4];
    for (int item = items.first(0), end = items.end(0); item < end; item = items.next(item)) {
      int at = place(Equality.hash(items, item));
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = item;
    }
  }

  /**
   * Returns the set of the items of an array.
   *
   * @param json the array
   */
  public static Values of(String json) {
    return new Values(JsonTape.literal(json));
  }

  /** Whether the value at a cell equals one of the set, numbers by value. */
  public boolean has(JsonTape tape, int at) {
    int i = place(Equality.hash(tape, at));
    while (table[i] != 0) {
      if (Equality.same(tape, at, items, table[i])) {
        return true;
      }
      i = i + 1 & table.length - 1;
    }
    return false;
  }

  private int place(long hash) {
    return (int) (hash ^ hash >>> 32) & table.length - 1;
  }
}
