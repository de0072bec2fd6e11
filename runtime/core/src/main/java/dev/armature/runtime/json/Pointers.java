package dev.armature.runtime.json;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** UUIDs, JSON Pointers and other short notations. */
final class Pointers {
  private static final int UUID_LENGTH = 36;

  private Pointers() {}

  static boolean isUuid(CharSequence text) {
    if (text.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? text.charAt(i) != '-' : !Addresses.isHex(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPointer(CharSequence text, int from) {
    if (from < text.length() && text.charAt(from) != '/') {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      boolean escape = text.charAt(i) == '~';
      if (escape && (i + 1 == text.length() || (text.charAt(i + 1) | 1) != '1')) {
        return false;
      }
    }
    return true;
  }

  static boolean isRelative(CharSequence text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == 0 || (at > 1 && text.charAt(0) == '0')) {
      return false;
    }
    boolean name = at == text.length() - 1 && text.charAt(at) == '#';
    return name || isPointer(text, at);
  }

  static boolean isRegex(CharSequence text) {
    try {
      return Pattern.compile(text.toString()) != null;
    } catch (PatternSyntaxException unclosed) {
      return false;
    }
  }
}
