package dev.armature.runtime.format;

import java.util.Locale;
import java.util.Set;

/** Language tags that are well-formed (RFC 5646, section 2.2.9); no registry is asked. */
final class LanguageTags {
  /** Registered before the grammar, and outside it. */
  private static final Set<String> IRREGULAR =
      Set.of(
          "en-gb-oed",
          "i-ami",
          "i-bnn",
          "i-default",
          "i-enochian",
          "i-hak",
          "i-klingon",
          "i-lux",
          "i-mingo",
          "i-navajo",
          "i-pwn",
          "i-tao",
          "i-tay",
          "i-tsu",
          "sgn-be-fr",
          "sgn-be-nl",
          "sgn-ch-de",
          "art-lojban",
          "cel-gaulish",
          "no-bok",
          "no-nyn",
          "zh-guoyu",
          "zh-hakka",
          "zh-min",
          "zh-min-nan",
          "zh-xiang");

  private static final int LONGEST_IRREGULAR = 11;

  private LanguageTags() {}

  static boolean isLanguageTag(CharSequence text) {
    return isLangtag(text) || isIrregular(text);
  }

  private static boolean isIrregular(CharSequence text) {
    return text.length() <= LONGEST_IRREGULAR
        && IRREGULAR.contains(text.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isLangtag(CharSequence text) {
    int end = subtagEnd(text, 0);
    if (isPrivateUse(text, 0, end)) {
      return isPrivateUseTail(text, end);
    }
    if (end < 2 || end > 8 || !isLetters(text, 0, end)) {
      return false;
    }
    int at = end <= 3 ? extendedEnd(text, end) : end;
    at = optionalEnd(text, at, 4, 4, true);
    int region = optionalEnd(text, at, 2, 2, true);
    region = region == at ? digitsEnd(text, at) : region;
    return isTail(text, variantsEnd(text, region));
  }

  /** Up to three subtags of three letters. */
  private static int extendedEnd(CharSequence text, int from) {
    int at = from;
    for (int i = 0; i < 3; i++) {
      at = optionalEnd(text, at, 3, 3, true);
    }
    return at;
  }

  private static int digitsEnd(CharSequence text, int at) {
    int end = optionalEnd(text, at, 3, 3, false);
    return end > at && AsciiClasses.digitsEnd(text, at + 1, end) == end ? end : at;
  }

  /** Which variants stand twice is a matter of validity, as the registry is (section 2.2.9). */
  private static int variantsEnd(CharSequence text, int from) {
    int at = from;
    while (true) {
      int end = optionalEnd(text, at, 4, 8, false);
      boolean variant =
          end - at > 5 || (end - at == 5 && AsciiClasses.isDigit(text.charAt(at + 1)));
      if (!variant) {
        return at;
      }
      at = end;
    }
  }

  /** Extensions, then private use, then the end. */
  private static boolean isTail(CharSequence text, int from) {
    int at = from;
    while (at < text.length()) {
      int end = optionalEnd(text, at, 1, 1, false);
      if (end == at) {
        return false;
      }
      if (isPrivateUse(text, at + 1, end)) {
        return isPrivateUseTail(text, end);
      }
      at = subtagsEnd(text, end, 2);
      if (at == end) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPrivateUse(CharSequence text, int from, int to) {
    return to - from == 1 && (text.charAt(from) | 0x20) == 'x';
  }

  private static boolean isPrivateUseTail(CharSequence text, int from) {
    return from < text.length() && subtagsEnd(text, from, 1) == text.length();
  }

  private static int subtagsEnd(CharSequence text, int from, int min) {
    int at = from;
    for (int end = optionalEnd(text, at, min, 8, false); end > at; ) {
      at = end;
      end = optionalEnd(text, at, min, 8, false);
    }
    return at;
  }

  /** The end of the hyphen and subtag that begin there, or there if they are of another kind. */
  private static int optionalEnd(CharSequence text, int at, int min, int max, boolean letters) {
    if (at >= text.length() || text.charAt(at) != '-') {
      return at;
    }
    int end = subtagEnd(text, at + 1);
    int length = end - at - 1;
    boolean ended = end == text.length() || text.charAt(end) == '-';
    boolean fits = ended && length >= min && length <= max;
    return fits && (!letters || isLetters(text, at + 1, end)) ? end : at;
  }

  /** Nine are too many, so nothing beyond them is looked at. */
  private static int subtagEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && at - from <= 8 && AsciiClasses.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetters(CharSequence text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!AsciiClasses.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
