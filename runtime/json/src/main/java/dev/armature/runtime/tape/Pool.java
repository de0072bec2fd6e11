package dev.armature.runtime.tape;

import java.util.Arrays;

/** Texts that had escapes, as UTF-8, each after the place of its quote in the document. */
final class Pool {
  private static final int PLACE = 4;

  private byte[] bytes;
  private int size;

  Pool(int capacity) {
    this.bytes = new byte[capacity];
  }

  /** The bytes; what is in them stays as it is, though later texts may lie in another array. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Starts a text and returns where it lies. */
  int begin(int place) {
    grow(PLACE);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (place >>> shift);
    }
    return size;
  }

  /** The place that was given for a text. */
  static int place(byte[] bytes, int text) {
    int place = 0;
    for (int i = text - PLACE; i < text; i++) {
      place = place << 8 | bytes[i] & 0xFF;
    }
    return place;
  }

  void append(byte[] source, int from, int to) {
    int length = to - from;
    grow(length);
    System.arraycopy(source, from, bytes, size, length);
    size += length;
  }

  void append(int character) {
    grow(4);
    size = Utf8.put(bytes, size, character);
  }

  private void grow(int length) {
    if (size + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + length));
    }
  }
}
