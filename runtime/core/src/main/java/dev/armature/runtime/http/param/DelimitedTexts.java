package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Shape;
import dev.armature.runtime.json.TextTape;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes lists of texts apart: split first, decode then, so that escaped commas stay texts. */
final class DelimitedTexts {
  private static final String[] NOTHING = {};

  private final boolean plus;
  private final boolean plain;
  private final List<String> inner;

  /**
   * Texts that are percent-encoded.
   *
   * @param plus whether a plus is a space
   */
  DelimitedTexts(boolean plus) {
    this(plus, false, List.of());
  }

  private DelimitedTexts(boolean plus, boolean plain, List<String> inner) {
    this.plus = plus;
    this.plain = plain;
    this.inner = inner;
  }

  /** Texts of headers, which are not percent-encoded but may have spaces around them. */
  static DelimitedTexts header() {
    return new DelimitedTexts(false, true, List.of());
  }

  /** The same for lists whose items are lists. */
  DelimitedTexts of(Parameter parameter) {
    return parameter.inner().isEmpty() ? this : new DelimitedTexts(plus, plain, parameter.inner());
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
      case ARRAY -> array(raw, separator, 0, into);
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

  /** An item of a list: one text, or a list where the parameter has lists in its list. */
  @Nullable String item(String raw, TextTape into) {
    return item(raw, 0, into);
  }

  private @Nullable String item(String raw, int depth, TextTape into) {
    if (depth == inner.size()) {
      return scalar(raw, into);
    }
    String separator = Separators.travelling(inner.get(depth), plain);
    return array(Separators.normal(raw, separator, plus), separator, depth + 1, into);
  }

  private @Nullable String array(String raw, String separator, int depth, TextTape into) {
    into.beginArray();
    int at = raw.isEmpty() ? 1 : 0;
    while (at <= raw.length()) {
      int next = raw.indexOf(separator, at);
      int end = next < 0 ? raw.length() : next;
      String fault = item(raw.substring(at, end), depth, into);
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
