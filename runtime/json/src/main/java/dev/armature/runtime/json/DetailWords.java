package dev.armature.runtime.json;

import dev.armature.runtime.tape.Echo;

/** Words for details. */
final class DetailWords {
  private DetailWords() {}

  /** At most 40 characters of the sender's own text, in quotes, without control characters. */
  static String quote(String text) {
    return Echo.quote(text);
  }

  /** The beginning of a text, without control characters. */
  static String bounded(String text, int most) {
    return Echo.bounded(text, most);
  }

  /** The count with its noun, such as "1 item" or "3 items". */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
