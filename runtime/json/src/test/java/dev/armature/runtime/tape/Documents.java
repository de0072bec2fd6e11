package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Random;

/** JSON made at random, and damage done to it. */
final class Documents {
  private static final String[] TEXTS = {
    "", "a", "b", "name", "kind", "\u00e9", "\u20ac", "\ud83d\ude00", "long enough to matter", "~1/"
  };
  private static final String[] ESCAPES = {
    "\\n",
    "\\\"",
    "\\\\",
    "\\/",
    "\\u00e9",
    "\\u0061",
    "\\ud83d\\ude00",
    "\\uD83D",
    "\\udc00",
    "\\b",
    "\\u0000"
  };
  private static final String[] NUMBERS = {
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.0",
    "0.5",
    "1e3",
    "1E+2",
    "1e-2",
    "123456789012345678901234567890",
    "-12.340e56",
    "1e400000000",
    "3.14159"
  };
  private static final String[] FRAGMENTS = {
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\",
    "0",
    "-",
    ".",
    "e",
    "+",
    "tru",
    "true",
    "null",
    "nul",
    "\u0000",
    "\u001f",
    " ",
    "\n",
    "\t",
    "\r",
    "\u00e9",
    "\ufeff",
    "//",
    "'",
    "\"a\":1,",
    "[1],",
    "x"
  };
  private static final int[] BYTES = {
    0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF, 0xA0
  };

  private Documents() {}

  /** A document, valid but for halves of surrogate pairs and names that occur twice. */
  static String any(Random random) {
    StringBuilder json = new StringBuilder();
    space(json, random);
    value(json, random, 0);
    space(json, random);
    return json.toString();
  }

  private static void value(StringBuilder json, Random random, int depth) {
    switch (random.nextInt(depth > 4 ? 6 : 10)) {
      case 0 -> json.append("true");
      case 1 -> json.append("false");
      case 2 -> json.append("null");
      case 3 -> json.append(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 4, 5 -> text(json, random);
      case 6, 7 -> array(json, random, depth);
      default -> object(json, random, depth);
    }
  }

  private static void array(StringBuilder json, Random random, int depth) {
    json.append('[');
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",");
      space(json, random);
      value(json, random, depth + 1);
      space(json, random);
    }
    json.append(']');
  }

  private static void object(StringBuilder json, Random random, int depth) {
    json.append('{');
    int count = random.nextInt(random.nextInt(10) == 0 ? 40 : 5);
    for (int i = 0; i < count; i++) {
      json.append(i == 0 ? "" : ",");
      space(json, random);
      if (random.nextInt(8) == 0) {
        text(json, random);
      } else {
        json.append("\"n").append(i).append('"');
      }
      space(json, random);
      json.append(':');
      value(json, random, depth + 1);
    }
    json.append('}');
  }

  private static void text(StringBuilder json, Random random) {
    json.append('"');
    for (int n = random.nextInt(4); n > 0; n--) {
      boolean escaped = random.nextInt(8) == 0;
      json.append(
          escaped ? ESCAPES[random.nextInt(ESCAPES.length)] : TEXTS[random.nextInt(TEXTS.length)]);
    }
    json.append('"');
  }

  private static void space(StringBuilder json, Random random) {
    if (random.nextInt(10) == 0) {
      json.append(" \n\t\r  ", 0, random.nextInt(6));
    }
  }

  /** The bytes of a document, in two of three cases with a few changes. */
  static byte[] damage(String document, Random random) {
    byte[] json = document.getBytes(UTF_8);
    int changes = random.nextInt(3);
    for (int i = 0; i < changes && json.length > 0; i++) {
      int at = random.nextInt(json.length);
      int end = Math.min(json.length, at + random.nextInt(3));
      json =
          switch (random.nextInt(5)) {
            case 0 -> splice(json, at, end, new byte[0]);
            case 1 ->
                splice(json, at, at, FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(UTF_8));
            case 2 ->
                splice(json, at, at + 1, new byte[] {(byte) BYTES[random.nextInt(BYTES.length)]});
            case 3 -> Arrays.copyOf(json, at);
            default -> splice(json, at, at + 1, new byte[] {(byte) random.nextInt(256)});
          };
    }
    return json;
  }

  private static byte[] splice(byte[] json, int from, int to, byte[] between) {
    byte[] result = new byte[json.length - (to - from) + between.length];
    System.arraycopy(json, 0, result, 0, from);
    System.arraycopy(between, 0, result, from, between.length);
    System.arraycopy(json, to, result, from + between.length, json.length - to);
    return result;
  }
}
