package dev.armature.runtime.http.message;

import java.util.Locale;

/** What stands between JSON texts that follow one another. */
public enum JsonFraming {
  /** Each text is a line ({@code application/jsonl} and the like). */
  LINES('\n'),
  /** A record separator stands before each text, a line feed behind it (RFC 7464). */
  SEQUENCE((char) 0x1e);

  private final char separator;

  JsonFraming(char separator) {
    this.separator = separator;
  }

  /** The framing of a media type; of one that is unknown, lines. */
  public static JsonFraming of(String mediaType) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    int parameters = type.indexOf(';');
    String plain = (parameters < 0 ? type : type.substring(0, parameters)).strip();
    // RFC 8091 has the suffix.
    return plain.equals("application/json-seq") || plain.endsWith("+json-seq") ? SEQUENCE : LINES;
  }

  /** The character between two texts. */
  public char separator() {
    return separator;
  }
}
