package dev.armature.runtime.json;

/** URI templates of RFC 6570. */
final class UriTemplates {
  private static final String OPERATORS = "+#./;?&=,!@|";

  private UriTemplates() {}

  static boolean isTemplate(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        i = expressionEnd(text, i + 1);
        if (i < 0) {
          return false;
        }
      } else if (c <= ' ' || c == 0x7F || "\"'<>\\^`|}".indexOf(c) >= 0 || !isEscape(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(CharSequence text, int at) {
    return text.charAt(at) != '%'
        || (at + 2 < text.length()
            && Addresses.isHex(text.charAt(at + 1))
            && Addresses.isHex(text.charAt(at + 2)));
  }

  private static int expressionEnd(CharSequence text, int from) {
    int at = from < text.length() && OPERATORS.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    while (at < text.length()) {
      int end = variableEnd(text, at);
      if (end == at || end == text.length()) {
        return -1;
      }
      if (text.charAt(end) == '}') {
        return end;
      }
      if (text.charAt(end) != ',') {
        return -1;
      }
      at = end + 1;
    }
    return -1;
  }

  private static int variableEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isName(text.charAt(at)) && isEscape(text, at)) {
      at++;
    }
    if (at == from || at == text.length()) {
      return at;
    }
    if (text.charAt(at) == '*') {
      return at + 1;
    }
    if (text.charAt(at) != ':') {
      return at;
    }
    int digits = at + 1;
    while (digits < text.length() && digits <= at + 4 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == at + 1 || text.charAt(at + 1) == '0' ? from : digits;
  }

  private static boolean isName(char c) {
    return Hostnames.isLetterOrDigit(c) || c == '_' || c == '.' || c == '%';
  }
}
