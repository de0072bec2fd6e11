package dev.armature.runtime.json;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An immutable run of bytes, equal by content. */
public final class Bytes {
  private static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Returns no bytes. */
  public static Bytes empty() {
    return EMPTY;
  }

  /** Returns a copy of the bytes. */
  public static Bytes of(byte[] content) {
    return content.length == 0 ? EMPTY : new Bytes(content.clone());
  }

  /** The bytes that a base64 text stands for; null if it is none. */
  static @Nullable Bytes parse(String base64) {
    try {
      // The decoder takes a missing padding for granted; RFC 4648 does not.
      return base64.length() % 4 == 0 ? new Bytes(Base64.getDecoder().decode(base64)) : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** Returns the number of bytes. */
  public int size() {
    return content.length;
  }

  /** Returns a copy as an array. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Returns a read-only view. */
  public ByteBuffer asBuffer() {
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /** Returns the bytes in base64 (RFC 4648, section 4), padded. */
  public String base64() {
    return Base64.getEncoder().encodeToString(content);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return DetailWords.count(content.length, "byte");
  }
}
