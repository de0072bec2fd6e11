package dev.armature.runtime.tape;

import java.util.Arrays;

/** A closed set of texts, to be recognised on a tape. Immutable and thread-safe. */
public final class Names {
  private final Name[] names;

  /** By hash, with open addressing: the hash of a name, and its ordinal plus one. */
  private final long[] table;

  private final int shortest;
  private final int longest;

  private Names(Name[] names) {
    this.names = names;
    this.table = new long[Integer.highestOneBit(Math.max(names.length, 1)) * 4];
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < names.length; i++) {
      int length = names[i].length();
      least = Math.min(least, length);
      most = Math.max(most, length);
      int at = place(names[i].hash());
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = (long) names[i].hash() << 32 | i + 1;
    }
    this.shortest = least;
    this.longest = most;
  }

  /** Returns the set of some texts, all different. */
  public static Names of(String... texts) {
    return new Names(Arrays.stream(texts).map(Name::of).toArray(Name[]::new));
  }

  /** Returns the set of the strings of an array, all different. */
  public static Names of(JsonTape array) {
    Name[] names = new Name[array.size(0)];
    int item = array.first(0);
    for (int i = 0; i < names.length; i++) {
      names[i] = Name.of(array.text(item));
      item = array.next(item);
    }
    return new Names(names);
  }

  /**
   * Returns the ordinal of the text of a name or string; -1 if the set does not have it, or if the
   * cell is of another kind.
   */
  public int find(JsonTape tape, int at) {
    if (!tape.is(at, Kinds.STRING)) {
      return -1;
    }
    int length = tape.length(at);
    if (length < shortest || length > longest) {
      return -1;
    }
    int hash = tape.hash(at);
    int i = place(hash);
    for (long entry = table[i]; entry != 0; entry = table[i]) {
      if ((int) (entry >>> 32) == hash && tape.isText(at, names[(int) entry - 1])) {
        return (int) entry - 1;
      }
      i = i + 1 & table.length - 1;
    }
    return -1;
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }
}
