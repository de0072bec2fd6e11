package dev.armature.runtime.tape;

/** ASCII characters in texts on a tape, for generated patterns. */
public final class Ascii {
  private Ascii() {}

  /** Whether characters stand at a place before the end of a text. */
  public static boolean startsAt(byte[] text, int at, int end, String chars) {
    int length = chars.length();
    if (end - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text[at + i] != chars.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text of a cell is this. */
  public static boolean equals(JsonTape tape, int at, String chars) {
    return tape.length(at) == chars.length() && startsWith(tape, at, chars);
  }

  /** Whether the text of a cell starts with characters. */
  public static boolean startsWith(JsonTape tape, int at, String chars) {
    return startsAt(tape.bytes(at), tape.from(at), tape.to(at), chars);
  }

  /** Whether the text of a cell ends with characters. */
  public static boolean endsWith(JsonTape tape, int at, String chars) {
    int from = tape.to(at) - chars.length();
    return from >= tape.from(at) && startsAt(tape.bytes(at), from, tape.to(at), chars);
  }

  /** Whether the text of a cell has characters somewhere. */
  public static boolean contains(JsonTape tape, int at, String chars) {
    byte[] text = tape.bytes(at);
    int to = tape.to(at);
    for (int from = tape.from(at); to - from >= chars.length(); from++) {
      if (startsAt(text, from, to, chars)) {
        return true;
      }
    }
    return false;
  }
}
