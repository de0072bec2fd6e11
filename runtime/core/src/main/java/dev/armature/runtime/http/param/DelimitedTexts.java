package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.json.TextTape;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes lists of texts apart: split first, decode then, so that escaped commas stay texts. */
final class DelimitedTexts {
  private static final String[] NOTHING = {};

  private final boolean plus;
  private final boolean plain;

  /**
   * Texts that are percent-encoded.
   *
   * @param plus whether a plus is a space
   */
  DelimitedTexts(boolean plus) {
    this(plus, false);
  }

  private DelimitedTexts(boolean plus, boolean plain) {
    this.plus = plus;
    this.plain = plain;
  }

  /** Texts of headers, which are not percent-encoded but may have spaces around them. */
  static DelimitedTexts header() {
    return new DelimitedTexts(false, true);
  }

  /** An empty value of that shape. */
  static void empty(Shape shape, TextTape into) {
    switch (shape) {
      case ARRAY, JSON_ITEMS -> into.beginArray().endArray();
      case OBJECT -> into.beginObject().endObject();
      case SCALAR, JSON -> into.string("");
    }
  }

  /**
   * Puts a value on the tape.
   *
   * @param pairs whether objects are {@code k=v} pairs; else names and values take turns
   * @return what is wrong; null when nothing is
   */
  @Nullable String read(Shape shape, String raw, String separator, boolean pairs, TextTape into) {
    return switch (shape) {
      case SCALAR, JSON, JSON_ITEMS -> scalar(raw, into);
      case ARRAY -> array(raw, separator, into);
      case OBJECT -> pairs ? pairs(raw, separator, into) : turns(raw, separator, into);
    };
  }

  @Nullable String scalar(String raw, TextTape into) {
    String text = decode(raw);
    if (text == null) {
      return ParameterReader.MALFORMED;
    }
    into.string(text);
    return null;
  }

  private @Nullable String array(String raw, String separator, TextTape into) {
    into.beginArray();
    int at = raw.isEmpty() ? 1 : 0;
    while (at <= raw.length()) {
      int next = raw.indexOf(separator, at);
      int end = next < 0 ? raw.length() : next;
      String fault = scalar(raw.substring(at, end), into);
      if (fault != null) {
        return fault;
      }
      at = next < 0 ? raw.length() + 1 : end + separator.length();
    }
    into.endArray();
    return null;
  }

  private @Nullable String pairs(String raw, String separator, TextTape into) {
    into.beginObject();
    for (String pair : split(raw, separator)) {
      int sign = pair.indexOf('=');
      String name = decode(sign < 0 ? pair : pair.substring(0, sign));
      String value = decode(sign < 0 ? "" : pair.substring(sign + 1));
      if (name == null || value == null) {
        return ParameterReader.MALFORMED;
      }
      into.name(name).string(value);
    }
    into.endObject();
    return null;
  }

  private @Nullable String turns(String raw, String separator, TextTape into) {
    String[] parts = split(raw, separator);
    if (parts.length % 2 != 0) {
      return "has a name without a value";
    }
    into.beginObject();
    for (int i = 0; i < parts.length; i += 2) {
      String name = decode(parts[i]);
      String value = decode(parts[i + 1]);
      if (name == null || value == null) {
        return ParameterReader.MALFORMED;
      }
      into.name(name).string(value);
    }
    into.endObject();
    return null;
  }

  private static String[] split(String raw, String separator) {
    return raw.isEmpty() ? NOTHING : raw.split(Pattern.quote(separator), -1);
  }

  private @Nullable String decode(String raw) {
    return plain ? raw.strip() : Percent.decode(raw, plus);
  }
}
