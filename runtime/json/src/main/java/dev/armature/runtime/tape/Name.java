package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One member name, hashed once. Immutable and thread-safe. */
public final class Name {
  private final byte[] bytes;
  private final int hash;

  /** The last eight bytes; of a shorter name all of them, filled up with zeros. */
  private final long last;

  private Name(byte[] bytes) {
    int length = bytes.length;
    this.bytes = bytes;
    this.hash = ByteWords.fold(ByteWords.hash(bytes, 0, length));
    this.last =
        length < ByteWords.SIZE
            ? ByteWords.word(bytes, 0, length)
            : ByteWords.get(bytes, length - ByteWords.SIZE);
  }

  /** Returns the name with a text. */
  public static Name of(String text) {
    return new Name(text.getBytes(UTF_8));
  }

  int length() {
    return bytes.length;
  }

  /** Whether so many bytes as the name has are the name's. */
  boolean is(byte[] text, int from) {
    int end = bytes.length - ByteWords.SIZE;
    if (end < 0) {
      return ByteWords.word(text, from, bytes.length) == last;
    }
    for (int i = 0; i < end; i += ByteWords.SIZE) {
      if (ByteWords.get(text, from + i) != ByteWords.get(bytes, i)) {
        return false;
      }
    }
    return ByteWords.get(text, from + end) == last;
  }

  int hash() {
    return hash;
  }

  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
