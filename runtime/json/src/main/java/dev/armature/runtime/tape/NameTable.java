package dev.armature.runtime.tape;

/** The names of one object by hash, so that looking up many of them takes linear time. */
final class NameTable {
  private final JsonTape tape;
  private final int[] table;

  NameTable(JsonTape tape, int object) {
    this.tape = tape;
    this.table = new int[Integer.highestOneBit(Math.max(tape.size(object), 1)) * 4];
    int end = tape.end(object);
    for (int name = tape.first(object); name < end; name = tape.next(name + 1)) {
      int i = place(tape, name);
      while (table[i] != 0) {
        i = i + 1 & table.length - 1;
      }
      table[i] = name;
    }
  }

  /** The name with the text of a name on some tape; -1 if there is none. */
  int find(JsonTape other, int name) {
    int i = place(other, name);
    while (table[i] != 0) {
      if (Equality.sameText(tape, table[i], other, name)) {
        return table[i];
      }
      i = i + 1 & table.length - 1;
    }
    return -1;
  }

  private int place(JsonTape of, int name) {
    long hash = SeededHash.of(of.bytes(name), of.from(name), of.length(name));
    return (int) hash & table.length - 1;
  }
}
