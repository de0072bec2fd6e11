package dev.armature.generator.source;

import java.io.Reader;

/**
 * Reads a text without ever ending a chunk between the halves of a surrogate pair: the YAML library
 * fails when its buffer ends there.
 */
final class WholeCharacterReader extends Reader {
  private final String text;
  private int at;

  WholeCharacterReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), at + length);
    if (end < text.length() && end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    int count = end - at;
    text.getChars(at, end, buffer, offset);
    at = end;
    return count;
  }

  @Override
  public void close() {
    // Memory only.
  }
}
