package dev.armature.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as JSON has them. */
final class JsonQuoting {
  private static final int MAX_LENGTH = 1_000;

  private JsonQuoting() {}

  /** A string in JSON, cut where it becomes too long to be read. */
  static String quoted(String text) {
    String shown = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(shown)) + '"';
  }
}
