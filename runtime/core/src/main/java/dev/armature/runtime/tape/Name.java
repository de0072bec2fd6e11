package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One member name, hashed once. Immutable and thread-safe. */
public final class Name {
  private final byte[] bytes;
  private final int hash;

  private Name(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Words.fold(Words.hash(bytes, 0, bytes.length));
  }

  /** Returns the name with a text. */
  public static Name of(String text) {
    return new Name(text.getBytes(UTF_8));
  }

  byte[] bytes() {
    return bytes;
  }

  int hash() {
    return hash;
  }

  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
