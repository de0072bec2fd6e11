package dev.armature.runtime.http.param;

import dev.armature.runtime.http.param.Parameter.Place;
import dev.armature.runtime.http.param.Parameter.Style;

/** What stands between the items of a list, in the text that travels. */
final class Separators {
  private Separators() {}

  /** Between the items of a parameter; a comma where its style says nothing else. */
  static String of(Parameter parameter) {
    return travelling(plain(parameter.style()), parameter.place() == Place.HEADER);
  }

  /** How a separator travels: nothing is encoded in headers. */
  static String travelling(String separator, boolean header) {
    if (header) {
      return separator;
    }
    return switch (separator) {
      case " " -> "%20";
      case "\t" -> "%09";
      case "|" -> "%7C";
      default -> separator;
    };
  }

  /** The text with one spelling of a separator that clients write in several. */
  static String normal(String raw, String separator, boolean plus) {
    return switch (separator) {
      case "%20" -> plus ? raw.replace("+", "%20") : raw;
      case "%7C" -> raw.replace("|", "%7C").replace("%7c", "%7C");
      default -> raw;
    };
  }

  private static String plain(Style style) {
    return switch (style) {
      case SPACE_DELIMITED -> " ";
      case TAB_DELIMITED -> "\t";
      case PIPE_DELIMITED -> "|";
      case SIMPLE, LABEL, MATRIX, FORM, DEEP_OBJECT, COOKIE -> ",";
    };
  }
}
