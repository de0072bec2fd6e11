package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.http.param.Parameter.Style;
import java.nio.charset.StandardCharsets;

/** What a text becomes where a parameter is, and which texts have no place there. */
abstract class TextRules {
  final Parameter parameter;

  private TextRules(Parameter parameter) {
    this.parameter = parameter;
  }

  static TextRules of(Parameter parameter) {
    if (parameter.place() == Place.HEADER) {
      return new Plain(parameter);
    }
    if (parameter.style() == Style.COOKIE) {
      return new CookieText(parameter);
    }
    return new Encoded(parameter);
  }

  /** A text that stands alone. */
  abstract String scalar(String text);

  /**
   * A text among others.
   *
   * @param explode whether texts stand behind names
   */
  abstract String part(String text, boolean explode);

  /** A name of a member that stands before a sign or in brackets. */
  abstract String name(String text);

  /** JSON. */
  abstract String json(byte[] json);

  /** Refuses a list of one text that reads as none. */
  final void checkAlone(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "a list of one empty text in " + parameter.name() + " would read as an empty list");
    }
  }

  /** Percent-encoded: paths, queries, forms, cookies. */
  private static final class Encoded extends TextRules {
    Encoded(Parameter parameter) {
      super(parameter);
    }

    @Override
    String scalar(String text) {
      return encoded(text);
    }

    /** NULs are refused by readers, and half a surrogate pair is no character. */
    private static String encoded(String text) {
      for (int i = 0; i < text.length(); ) {
        int c = text.codePointAt(i);
        if (c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          throw new IllegalArgumentException("a text holds a NUL or half a surrogate pair");
        }
        i += Character.charCount(c);
      }
      return Percent.encodeAll(text);
    }

    @Override
    String part(String text, boolean explode) {
      if (text.indexOf(separator(explode)) >= 0) {
        throw new IllegalArgumentException(
            "a text of " + parameter.name() + " holds what separates texts");
      }
      return encoded(text);
    }

    /** What reads as a separator even when it is escaped; NUL, which never stands, for nothing. */
    private char separator(boolean explode) {
      return switch (parameter.style()) {
        // Routers undo the escape of unreserved characters.
        case LABEL -> explode ? '.' : 0;
        case SPACE_DELIMITED -> ' ';
        case PIPE_DELIMITED -> '|';
        case TAB_DELIMITED -> '\t';
        default -> 0;
      };
    }

    @Override
    String name(String text) {
      boolean bracket = text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
      if (bracket && parameter.style() == Style.DEEP_OBJECT) {
        throw new IllegalArgumentException(
            "a member of " + parameter.name() + " has a bracket in its name");
      }
      return parameter.style() == Style.LABEL ? part(text, true) : encoded(text);
    }

    @Override
    String json(byte[] json) {
      return Percent.encodeAll(new String(json, StandardCharsets.UTF_8));
    }
  }

  /** As it is: headers, in which nothing is encoded. */
  private static final class Plain extends TextRules {
    Plain(Parameter parameter) {
      super(parameter);
    }

    @Override
    String scalar(String text) {
      if (!text.equals(text.strip())) {
        throw new IllegalArgumentException(
            "the header " + parameter.name() + " would lose the space around its text");
      }
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < ' ' && c != '\t' || c == 0x7f || c > 0xff) {
          throw new IllegalArgumentException(
              "the header " + parameter.name() + " cannot hold one of the characters of its text");
        }
      }
      return text;
    }

    @Override
    String part(String text, boolean explode) {
      if (text.contains(Separators.of(parameter))) {
        throw new IllegalArgumentException(
            "a part of the header " + parameter.name() + " holds what separates parts");
      }
      return scalar(text);
    }

    @Override
    String name(String text) {
      if (text.indexOf('=') >= 0) {
        throw new IllegalArgumentException(
            "a member of the header " + parameter.name() + " has a sign in its name");
      }
      return part(text, true);
    }

    /** Characters that headers cannot hold are escaped as JSON allows. */
    @Override
    String json(byte[] json) {
      return HeaderText.ascii(json);
    }
  }

  /** As it is: cookies of the style of that name, in which nothing is encoded. */
  private static final class CookieText extends TextRules {
    CookieText(Parameter parameter) {
      super(parameter);
    }

    /** RFC 6265, section 4.1.1: {@code cookie-octet}. */
    @Override
    String scalar(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c <= ' ' || c >= 0x7f || c == '"' || c == ';' || c == '\\') {
          throw new IllegalArgumentException(
              "the cookie " + parameter.name() + " cannot hold one of the characters of its text");
        }
      }
      return text;
    }

    @Override
    String part(String text, boolean explode) {
      if (text.indexOf(',') >= 0) {
        throw new IllegalArgumentException(
            "a part of the cookie " + parameter.name() + " holds what separates parts");
      }
      return scalar(text);
    }

    @Override
    String name(String text) {
      if (text.indexOf('=') >= 0) {
        throw new IllegalArgumentException(
            "a member of the cookie " + parameter.name() + " has a sign in its name");
      }
      return part(text, true);
    }

    @Override
    String json(byte[] json) {
      return Percent.encodeAll(new String(json, StandardCharsets.UTF_8));
    }
  }
}
