package dev.armature.runtime.format;

/** URI templates of RFC 6570, section 2, with erratum 6937 (the apostrophe is a literal). */
final class UriTemplates {
  private static final String OPERATORS = "+#./;?&=,!@|";
  private static final String NO_LITERALS = "\"%<>\\^`{|}";

  private UriTemplates() {}

  static boolean isTemplate(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      at = text.charAt(at) == '{' ? expressionEnd(text, at + 1) : literalEnd(text, at);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static int literalEnd(CharSequence text, int at) {
    if (AsciiClasses.isEscape(text, at, text.length())) {
      return at + 3;
    }
    int point = Character.codePointAt(text, at);
    boolean literal =
        point < 0x80
            ? point > ' ' && point < 0x7F && NO_LITERALS.indexOf(point) < 0
            : IriCharacters.isUnreserved(point) || IriCharacters.isPrivate(point);
    return literal ? at + Character.charCount(point) : -1;
  }

  private static int expressionEnd(CharSequence text, int from) {
    int at = from < text.length() && OPERATORS.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    while (at >= 0) {
      int end = nameEnd(text, at);
      end = end < 0 ? end : modifierEnd(text, end);
      if (end < 0 || end == text.length()) {
        return -1;
      }
      if (text.charAt(end) == '}') {
        return end + 1;
      }
      at = text.charAt(end) == ',' ? end + 1 : -1;
    }
    return -1;
  }

  /** Dots stand between characters only. */
  private static int nameEnd(CharSequence text, int from) {
    int at = from;
    boolean open = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (AsciiClasses.isLetterOrDigit(c) || c == '_') {
        at++;
        open = false;
      } else if (AsciiClasses.isEscape(text, at, text.length())) {
        at += 3;
        open = false;
      } else if (c == '.' && !open) {
        at++;
        open = true;
      } else {
        break;
      }
    }
    return open ? -1 : at;
  }

  private static int modifierEnd(CharSequence text, int at) {
    if (at == text.length() || (text.charAt(at) != '*' && text.charAt(at) != ':')) {
      return at;
    }
    if (text.charAt(at) == '*') {
      return at + 1;
    }
    int end = AsciiClasses.digitsEnd(text, at + 1, text.length());
    int digits = end - at - 1;
    return digits < 1 || digits > 4 || text.charAt(at + 1) == '0' ? -1 : end;
  }
}
