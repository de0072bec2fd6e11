package dev.armature.runtime.tape;

/** Equality of JSON Schema: numbers by value, strings by character, members in any order. */
final class Equality {
  /** Up to so many items, comparing each with each costs less than a table. */
  private static final int FEW = 8;

  private Equality() {}

  static boolean same(JsonTape a, int at, JsonTape b, int bt) {
    int kind = a.kind(at);
    int other = b.kind(bt);
    boolean numbers = (Token.NUMBERS >>> kind & Token.NUMBERS >>> other & 1) != 0;
    if (kind != other && !numbers) {
      return false;
    }
    return switch (kind) {
      case Token.OBJECT -> a.size(at) == b.size(bt) && sameMembers(a, at, b, bt);
      case Token.ARRAY -> a.size(at) == b.size(bt) && sameItems(a, at, b, bt);
      case Token.STRING -> sameText(a, at, b, bt);
      case Token.INTEGER, Token.DECIMAL ->
          sameText(a, at, b, bt) || a.digits(at).compareTo(b.digits(bt)) == 0;
      default -> true;
    };
  }

  static boolean sameText(JsonTape a, int at, JsonTape b, int bt) {
    int length = a.length(at);
    int from = a.from(at);
    int other = b.from(bt);
    return length == b.length(bt) && ByteWords.same(a.bytes(at), from, b.bytes(bt), other, length);
  }

  private static boolean sameItems(JsonTape a, int at, JsonTape b, int bt) {
    int end = a.end(at);
    int other = b.first(bt);
    for (int item = a.first(at); item < end; item = a.next(item)) {
      if (!same(a, item, b, other)) {
        return false;
      }
      other = b.next(other);
    }
    return true;
  }

  private static boolean sameMembers(JsonTape a, int at, JsonTape b, int bt) {
    int end = a.end(at);
    int other = b.first(bt);
    NameTable table = null;
    for (int name = a.first(at); name < end; name = a.next(name + 1)) {
      int match = other; // Mostly both have the same order.
      if (table != null || a.hash(name) != b.hash(other) || !sameText(a, name, b, other)) {
        table = table == null ? new NameTable(b, bt) : table;
        match = table.find(a, name);
      }
      if (match < 0 || !same(a, name + 1, b, match + 1)) {
        return false;
      }
      other = table == null ? b.next(other + 1) : other;
    }
    return true;
  }

  /** A hash that equal values share; linear in the value. */
  static long hash(JsonTape tape, int at) {
    int kind = tape.kind(at);
    return switch (kind) {
      case Token.OBJECT -> hashMembers(tape, at);
      case Token.ARRAY -> hashItems(tape, at);
      case Token.STRING -> SeededHash.of(tape.bytes(at), tape.from(at), tape.length(at));
      case Token.INTEGER, Token.DECIMAL -> tape.digits(at).hash();
      default -> SeededHash.start(kind);
    };
  }

  private static long hashItems(JsonTape tape, int at) {
    long hash = SeededHash.start(Token.ARRAY);
    int end = tape.end(at);
    for (int item = tape.first(at); item < end; item = tape.next(item)) {
      hash = SeededHash.next(hash, hash(tape, item));
    }
    return hash;
  }

  private static long hashMembers(JsonTape tape, int at) {
    long sum = 0; // So that the order does not matter.
    int end = tape.end(at);
    for (int name = tape.first(at); name < end; name = tape.next(name + 1)) {
      long hash = SeededHash.of(tape.bytes(name), tape.from(name), tape.length(name));
      sum += SeededHash.next(hash, hash(tape, name + 1));
    }
    return SeededHash.next(SeededHash.start(Token.OBJECT), sum);
  }

  /** Whether no two items of an array are equal; linear in the array. */
  static boolean hasUniqueItems(JsonTape tape, int array) {
    int count = tape.size(array);
    if (count <= FEW) {
      return hasFewUniqueItems(tape, array);
    }
    int[] table = new int[Integer.highestOneBit(count) * 4];
    int[] hashes = new int[table.length];
    int end = tape.end(array);
    for (int item = tape.first(array); item < end; item = tape.next(item)) {
      int hash = (int) hash(tape, item);
      int i = hash & table.length - 1;
      while (table[i] != 0) {
        if (hashes[i] == hash && same(tape, item, tape, table[i])) {
          return false;
        }
        i = i + 1 & table.length - 1;
      }
      table[i] = item;
      hashes[i] = hash;
    }
    return true;
  }

  private static boolean hasFewUniqueItems(JsonTape tape, int array) {
    int first = tape.first(array);
    int end = tape.end(array);
    for (int item = first; item < end; item = tape.next(item)) {
      for (int other = first; other < item; other = tape.next(other)) {
        if (same(tape, item, tape, other)) {
          return false;
        }
      }
    }
    return true;
  }
}
