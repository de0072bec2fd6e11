package dev.armature.runtime.tape;

/**
 * A place in a text of JSON.
 *
 * @param offset in bytes from the beginning of the text
 * @param line from 1
 * @param column from 1; counts characters
 */
public record Position(int offset, int line, int column) {
  static Position of(byte[] json, int start, int at) {
    int line = 1;
    int column = 1;
    for (int i = start; i < at; i++) {
      if (json[i] == '\n') {
        line++;
        column = 1;
      } else if ((json[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new Position(at - start, line, column);
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
