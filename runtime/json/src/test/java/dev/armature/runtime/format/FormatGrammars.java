package dev.armature.runtime.format;

import static dev.armature.runtime.format.Grammar.any;
import static dev.armature.runtime.format.Grammar.chars;
import static dev.armature.runtime.format.Grammar.least;
import static dev.armature.runtime.format.Grammar.maybe;
import static dev.armature.runtime.format.Grammar.oneOf;
import static dev.armature.runtime.format.Grammar.seq;
import static dev.armature.runtime.format.Grammar.text;
import static dev.armature.runtime.format.Grammar.times;
import static dev.armature.runtime.format.UriGrammar.ALPHA;
import static dev.armature.runtime.format.UriGrammar.DIGIT;
import static dev.armature.runtime.format.UriGrammar.HEXDIG;

/** The grammars of formats, each from the ABNF of its specification. */
final class FormatGrammars {
  private static final Grammar SIXTY = seq(chars("05"), DIGIT);
  private static final Grammar HOUR = any(seq(chars("01"), DIGIT), seq(text("2"), chars("03")));
  private static final Grammar MONTH =
      any(seq(text("0"), chars("19")), seq(text("1"), chars("02")));
  private static final Grammar DAY = any(seq(chars("02"), DIGIT), seq(text("3"), chars("01")));

  /** RFC 3339, section 5.6; which days a month has, and leap seconds, are not of the grammar. */
  static final Grammar DATE = seq(times(4, DIGIT), text("-"), MONTH, text("-"), DAY);

  private static final Grammar CLOCK =
      seq(
          HOUR,
          text(":"),
          SIXTY,
          text(":"),
          any(SIXTY, text("60")),
          maybe(seq(text("."), least(1, DIGIT))));
  private static final Grammar OFFSET = any(text("z"), seq(oneOf("+-"), HOUR, text(":"), SIXTY));
  static final Grammar TIME = seq(any(CLOCK, seq(text("23:59:60"))), OFFSET);
  static final Grammar DATE_TIME = seq(DATE, text("t"), TIME);

  /** RFC 3339, appendix A. */
  static final Grammar DURATION = duration();

  /** RFC 4122, section 3. */
  static final Grammar UUID =
      seq(
          times(8, HEXDIG),
          times(3, seq(text("-"), times(4, HEXDIG))),
          text("-"),
          times(12, HEXDIG));

  /** RFC 6901, section 3. */
  static final Grammar JSON_POINTER =
      least(
          0,
          seq(
              text("/"),
              least(
                  0,
                  any(
                      chars("\0.0}\u007F\uD7FF\uE000\uFFFF" + "\uD800\uDC00\uDBFF\uDFFF"),
                      text("~0"),
                      text("~1")))));

  /** draft-handrews-relative-json-pointer-01, section 3. */
  static final Grammar RELATIVE_JSON_POINTER_01 =
      seq(any(text("0"), seq(chars("19"), least(0, DIGIT))), any(text("#"), JSON_POINTER));

  /** RFC 6570, section 2, with erratum 6937. */
  static final Grammar URI_TEMPLATE = template();

  /** RFC 1123, section 2.1; nothing of IDNA. */
  static final Grammar HOSTNAME = hostname();

  /** RFC 5321, section 4.1.2. */
  static final Grammar EMAIL = email();

  /** RFC 4648, section 4. */
  static final Grammar BYTE = base64();

  /** RFC 8941, section 3.3.4. */
  static final Grammar SF_TOKEN = seq(any(ALPHA, text("*")), least(0, any(tchar(), oneOf(":/"))));

  /** RFC 8941, section 3.3.3. */
  static final Grammar SF_STRING =
      seq(text("\""), least(0, any(chars(" !#[]~"), text("\\\""), text("\\\\"))), text("\""));

  /** RFC 9110, sections 12.5.1 and 5.6.6. */
  static final Grammar MEDIA_RANGE = mediaRange();

  private FormatGrammars() {}

  private static Grammar duration() {
    Grammar second = seq(least(1, DIGIT), text("S"));
    Grammar minute = seq(least(1, DIGIT), text("M"), maybe(second));
    Grammar hour = seq(least(1, DIGIT), text("H"), maybe(minute));
    Grammar time = seq(text("T"), any(hour, minute, second));
    Grammar day = seq(least(1, DIGIT), text("D"));
    Grammar week = seq(least(1, DIGIT), text("W"));
    Grammar month = seq(least(1, DIGIT), text("M"), maybe(day));
    Grammar year = seq(least(1, DIGIT), text("Y"), maybe(month));
    Grammar date = seq(any(day, month, year), maybe(time));
    return seq(text("P"), any(date, time, week));
  }

  private static Grammar template() {
    Grammar literal =
        any(
            chars("!!#$&;==?[]]__az~~"),
            UriGrammar.UCSCHAR,
            UriGrammar.IPRIVATE,
            UriGrammar.PCT_ENCODED);
    Grammar varchar = any(ALPHA, DIGIT, text("_"), UriGrammar.PCT_ENCODED);
    Grammar name = seq(varchar, least(0, seq(maybe(text(".")), varchar)));
    Grammar prefix = seq(text(":"), chars("19"), times(0, 3, DIGIT));
    Grammar variable = seq(name, maybe(any(prefix, text("*"))));
    Grammar operator = oneOf("+#./;?&=,!@|");
    Grammar list = seq(variable, least(0, seq(text(","), variable)));
    return least(0, any(literal, seq(text("{"), maybe(operator), list, text("}"))));
  }

  private static Grammar hostname() {
    Grammar inner = any(ALPHA, DIGIT, text("-"));
    Grammar edge = any(ALPHA, DIGIT);
    Grammar label = seq(edge, maybe(seq(times(0, 61, inner), edge)));
    return seq(label, least(0, seq(text("."), label)));
  }

  private static Grammar email() {
    Grammar atom = least(1, any(ALPHA, DIGIT, oneOf("!#$%&'*+-/=?^_`{|}~")));
    Grammar dots = seq(atom, least(0, seq(text("."), atom)));
    Grammar quoted =
        seq(text("\""), least(0, any(chars(" !#[]~"), seq(text("\\"), chars(" ~")))), text("\""));
    Grammar edge = any(ALPHA, DIGIT);
    Grammar domain = seq(edge, maybe(seq(least(0, any(edge, text("-"))), edge)));
    Grammar domains = seq(domain, least(0, seq(text("."), domain)));
    Grammar literal = seq(text("["), UriGrammar.IPV4, text("]"));
    return seq(any(dots, quoted), text("@"), any(domains, literal));
  }

  private static Grammar base64() {
    Grammar sixBits = any(ALPHA, DIGIT, oneOf("+/"));
    Grammar rest =
        any(seq(sixBits, sixBits, text("==")), seq(sixBits, sixBits, sixBits, text("=")));
    return seq(least(0, times(4, sixBits)), maybe(rest));
  }

  private static Grammar tchar() {
    return any(ALPHA, DIGIT, oneOf("!#$%&'*+-.^_`|~"));
  }

  private static Grammar mediaRange() {
    Grammar token = least(1, tchar());
    Grammar text = chars("\t\t !#[]~\u0080\u00FF");
    Grammar pair = seq(text("\\"), chars("\t\t ~\u0080\u00FF"));
    Grammar quoted = seq(text("\""), least(0, any(text, pair)), text("\""));
    Grammar parameter = seq(token, text("="), any(token, quoted));
    Grammar space = least(0, oneOf(" \t"));
    return seq(token, text("/"), token, least(0, seq(space, text(";"), space, maybe(parameter))));
  }
}
