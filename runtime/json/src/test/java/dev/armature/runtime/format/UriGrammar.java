package dev.armature.runtime.format;

import static dev.armature.runtime.format.Grammar.any;
import static dev.armature.runtime.format.Grammar.chars;
import static dev.armature.runtime.format.Grammar.least;
import static dev.armature.runtime.format.Grammar.maybe;
import static dev.armature.runtime.format.Grammar.oneOf;
import static dev.armature.runtime.format.Grammar.seq;
import static dev.armature.runtime.format.Grammar.text;
import static dev.armature.runtime.format.Grammar.times;

/** RFC 3986, appendix A, and RFC 3987, section 2.2, as they are printed. */
final class UriGrammar {
  static final Grammar DIGIT = chars("09");
  static final Grammar HEXDIG = chars("09AFaf");
  static final Grammar ALPHA = chars("AZaz");
  static final Grammar PCT_ENCODED = seq(text("%"), HEXDIG, HEXDIG);
  static final Grammar UCSCHAR =
      chars(
          "\u00A0\uD7FF\uF900\uFDCF\uFDF0\uFFEF"
              + planes(0x1, 0xD)
              + Character.toString(0xE1000)
              + Character.toString(0xEFFFD));
  static final Grammar IPRIVATE =
      chars(
          "\uE000\uF8FF"
              + Character.toString(0xF0000)
              + Character.toString(0xFFFFD)
              + Character.toString(0x100000)
              + Character.toString(0x10FFFD));

  static final Grammar DEC_OCTET =
      any(
          DIGIT,
          seq(chars("19"), DIGIT),
          seq(text("1"), DIGIT, DIGIT),
          seq(text("2"), chars("04"), DIGIT),
          seq(text("25"), chars("05")));
  static final Grammar IPV4 = seq(DEC_OCTET, times(3, seq(text("."), DEC_OCTET)));
  private static final Grammar H16 = times(1, 4, HEXDIG);
  private static final Grammar PART = seq(H16, text(":"));
  private static final Grammar LS32 = any(seq(PART, H16), IPV4);
  static final Grammar IPV6 =
      any(
          seq(times(6, PART), LS32),
          seq(text("::"), times(5, PART), LS32),
          seq(maybe(H16), text("::"), times(4, PART), LS32),
          seq(upTo(1), text("::"), times(3, PART), LS32),
          seq(upTo(2), text("::"), times(2, PART), LS32),
          seq(upTo(3), text("::"), PART, LS32),
          seq(upTo(4), text("::"), LS32),
          seq(upTo(5), text("::"), H16),
          seq(upTo(6), text("::")));

  static final Grammar URI = absolute(false);
  static final Grammar URI_REFERENCE = any(absolute(false), relative(false));
  static final Grammar IRI = absolute(true);
  static final Grammar IRI_REFERENCE = any(absolute(true), relative(true));

  private UriGrammar() {}

  private static String planes(int first, int last) {
    StringBuilder ranges = new StringBuilder();
    for (int plane = first; plane <= last; plane++) {
      ranges.appendCodePoint(plane << 16).appendCodePoint((plane << 16) + 0xFFFD);
    }
    return ranges.toString();
  }

  private static Grammar upTo(int colons) {
    return maybe(seq(times(0, colons, PART), H16));
  }

  private static Grammar unreserved(boolean iri) {
    Grammar ascii = any(ALPHA, DIGIT, oneOf("-._~"));
    return iri ? any(ascii, UCSCHAR) : ascii;
  }

  private static Grammar subDelims() {
    return oneOf("!$&'()*+,;=");
  }

  private static Grammar pchar(boolean iri) {
    return any(unreserved(iri), PCT_ENCODED, subDelims(), oneOf(":@"));
  }

  private static Grammar authority(boolean iri) {
    Grammar user = any(unreserved(iri), PCT_ENCODED, subDelims(), text(":"));
    Grammar future =
        seq(
            text("v"),
            least(1, HEXDIG),
            text("."),
            least(1, any(unreserved(false), subDelims(), text(":"))));
    Grammar name = least(0, any(unreserved(iri), PCT_ENCODED, subDelims()));
    Grammar host = any(seq(text("["), any(IPV6, future), text("]")), IPV4, name);
    return seq(maybe(seq(least(0, user), text("@"))), host, maybe(seq(text(":"), least(0, DIGIT))));
  }

  private static Grammar end(boolean iri) {
    Grammar more = any(pchar(iri), oneOf("/?"));
    Grammar query = iri ? any(more, IPRIVATE) : more;
    return seq(maybe(seq(text("?"), least(0, query))), maybe(seq(text("#"), least(0, more))));
  }

  private static Grammar absolute(boolean iri) {
    Grammar abempty = least(0, seq(text("/"), least(0, pchar(iri))));
    Grammar rootless = seq(least(1, pchar(iri)), abempty);
    Grammar part =
        any(
            seq(text("//"), authority(iri), abempty),
            seq(text("/"), maybe(rootless)),
            rootless,
            text(""));
    Grammar scheme = seq(ALPHA, least(0, any(ALPHA, DIGIT, oneOf("+-."))));
    return seq(scheme, text(":"), part, end(iri));
  }

  private static Grammar relative(boolean iri) {
    Grammar abempty = least(0, seq(text("/"), least(0, pchar(iri))));
    Grammar rootless = seq(least(1, pchar(iri)), abempty);
    Grammar noColon = any(unreserved(iri), PCT_ENCODED, subDelims(), text("@"));
    Grammar part =
        any(
            seq(text("//"), authority(iri), abempty),
            seq(text("/"), maybe(rootless)),
            seq(least(1, noColon), abempty),
            text(""));
    return seq(part, end(iri));
  }
}
