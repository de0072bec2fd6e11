package dev.armature.runtime.format;

import dev.armature.runtime.regex.EcmaSyntax;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The formats that demand something of a value: those of JSON Schema (2020-12, validation, section
 * 7.3) and of the OpenAPI Format Registry. A format says something of strings, of numbers or of
 * both, and nothing of other values. Formats that only hint, such as {@code password} or {@code
 * html}, are not among them.
 *
 * <p>Scanners never throw and take time in proportion to the text.
 */
public enum Format {
  /** RFC 3339, section 5.6, date-time. */
  DATE_TIME("a date-time", DateTimes::isDateTime),
  /** RFC 3339, section 5.6, full-date. */
  DATE("a date", DateTimes::isDate),
  /** RFC 3339, section 5.6, full-time. */
  TIME("a time", DateTimes::isTime),
  /** RFC 3339, section 5.6, date-time without an offset. */
  DATE_TIME_LOCAL("a date-time without offset", DateTimes::isLocalDateTime),
  /** RFC 3339, section 5.6, partial-time. */
  TIME_LOCAL("a time without offset", DateTimes::isLocalTime),
  /** RFC 3339, appendix A, duration. */
  DURATION("a duration", Durations::isDuration),
  /** RFC 9110, section 5.6.7, HTTP-date. */
  HTTP_DATE("an HTTP date", HttpDates::isHttpDate),
  /** RFC 5321, section 4.1.2, mailbox. */
  EMAIL("an e-mail address", text -> Emails.isEmail(text, false)),
  /** RFC 6531, section 3.3, mailbox. */
  IDN_EMAIL("an e-mail address", text -> Emails.isEmail(text, true)),
  /** RFC 1123, section 2.1, hostname; its A-labels are valid (RFC 5891, section 4.4). */
  HOSTNAME("a hostname", text -> Hostnames.isHostname(text, false)),
  /** RFC 5890, section 2.3.2.3, internationalized hostname. */
  IDN_HOSTNAME("a hostname", text -> Hostnames.isHostname(text, true)),
  /** RFC 2673, section 3.2, dotted quad. */
  IPV4("an IPv4 address", text -> Addresses.isIpv4(text, 0, text.length())),
  /** RFC 4291, section 2.2, address. */
  IPV6("an IPv6 address", text -> Addresses.isIpv6(text, 0, text.length())),
  /** RFC 4632, section 3.1, address with prefix length. */
  IPV4_CIDR("an IPv4 address range", text -> Addresses.isCidr(text, Addresses.IPV4_BITS)),
  /** RFC 4291, section 2.3, address with prefix length. */
  IPV6_CIDR("an IPv6 address range", text -> Addresses.isCidr(text, Addresses.IPV6_BITS)),
  /** RFC 3986 URI. */
  URI("a URI", text -> Uris.isUri(text, true, false)),
  /** RFC 3986 URI or relative reference. */
  URI_REFERENCE("a URI reference", text -> Uris.isUri(text, false, false)),
  /** RFC 3987 IRI. */
  IRI("an IRI", text -> Uris.isUri(text, true, true)),
  /** RFC 3987 IRI or relative reference. */
  IRI_REFERENCE("an IRI reference", text -> Uris.isUri(text, false, true)),
  /** RFC 6570 template. */
  URI_TEMPLATE("a URI template", UriTemplates::isTemplate),
  /** RFC 4122 UUID. */
  UUID("a UUID", Pointers::isUuid),
  /** RFC 6901 JSON Pointer. */
  JSON_POINTER("a JSON Pointer", text -> Pointers.isPointer(text, 0)),
  /** Relative JSON Pointer of draft 2020-12 (draft-bhutton-relative-json-pointer-00). */
  RELATIVE_JSON_POINTER("a relative JSON Pointer", text -> Pointers.isRelative(text, true)),
  /** The same before draft 2020-12 (draft-handrews-relative-json-pointer-01): indexes stay. */
  RELATIVE_JSON_POINTER_01("a relative JSON Pointer", text -> Pointers.isRelative(text, false)),
  /** A regular expression of ECMA-262 in Unicode mode, without the leniency of Annex B. */
  REGEX("a regular expression", EcmaSyntax::isValid),
  /** RFC 5646, section 2.1, well-formed language tag. */
  LANGUAGE("a language tag", LanguageTags::isLanguageTag),
  /** RFC 9110, section 12.5.1, media-range. */
  MEDIA_RANGE("a media range", MediaRanges::isMediaRange),
  /** One character (Unicode code point). */
  CHAR("one character", Format::isCharacter),
  /** RFC 4648, section 4, base64. */
  BYTE("base64 text", Base64Text::isBase64),
  /** RFC 4648, section 5, base64 with the alphabet that URLs take, padded or not. */
  BASE64URL("base64url text", Base64Text::isBase64Url),
  /** RFC 8941, section 3.3.3, string. */
  SF_STRING("a structured field's string", StructuredFields::isString),
  /** RFC 8941, section 3.3.4, token. */
  SF_TOKEN("a structured field's token", StructuredFields::isToken),
  /** RFC 8941, section 3.3.5, byte sequence. */
  SF_BINARY("a structured field's byte sequence", StructuredFields::isBinary),
  /** RFC 8941, section 3.3.6, boolean. */
  SF_BOOLEAN("a structured field's boolean", StructuredFields::isBoolean),
  /** RFC 8941, section 3.3.1, integer: at most 15 digits. */
  SF_INTEGER("a whole number of 15 digits", whole(15)),
  /** RFC 8941, section 3.3.2, decimal: at most 12 digits and 3 more after the point. */
  SF_DECIMAL("a decimal of 12 and 3 digits", decimal(12, 3)),
  /** Signed, 8 bits. */
  INT8("an 8-bit integer", FormatRange.whole(Byte.MIN_VALUE, Byte.MAX_VALUE)),
  /** Signed, 16 bits. */
  INT16("a 16-bit integer", FormatRange.whole(Short.MIN_VALUE, Short.MAX_VALUE)),
  /** Signed, 32 bits. */
  INT32("a 32-bit integer", FormatRange.whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
  /** Signed, 64 bits; strings may hold one, too. */
  INT64(
      "a 64-bit integer",
      FormatRange.whole(Long.MIN_VALUE, Long.MAX_VALUE),
      text -> NumberTexts.isWhole(text, "9223372036854775807", "9223372036854775808")),
  /** Unsigned, 8 bits. */
  UINT8("an unsigned 8-bit integer", FormatRange.whole(0, 0xFF)),
  /** Unsigned, 16 bits. */
  UINT16("an unsigned 16-bit integer", FormatRange.whole(0, 0xFFFF)),
  /** Unsigned, 32 bits. */
  UINT32("an unsigned 32-bit integer", FormatRange.whole(0, 0xFFFF_FFFFL)),
  /** Unsigned, 64 bits; strings may hold one, too. */
  UINT64(
      "an unsigned 64-bit integer",
      new FormatRange(
          BigDecimal.ZERO,
          new BigDecimal(BigInteger.TWO.pow(64).subtract(BigInteger.ONE)),
          BigDecimal.ONE),
      text -> NumberTexts.isWhole(text, "18446744073709551615", "0")),
  /** Whole numbers that IEEE 754's double precision tells apart. */
  DOUBLE_INT(
      "an integer that a double holds",
      FormatRange.whole(-0x1F_FFFF_FFFF_FFFFL, 0x1F_FFFF_FFFF_FFFFL)),
  /** IEEE 754, single precision: all numbers that round to a finite one. */
  FLOAT(
      "a single-precision number",
      FormatRange.rounding(Float.MAX_VALUE, Math.ulp(Float.MAX_VALUE))),
  /** IEEE 754, double precision: all numbers that round to a finite one. */
  DOUBLE(
      "a double-precision number",
      FormatRange.rounding(Double.MAX_VALUE, Math.ulp(Double.MAX_VALUE))),
  /** A decimal number of any length, as a number or in a string without an exponent. */
  DECIMAL("a decimal number", new FormatRange(null, null, null), NumberTexts::isDecimal),
  /** IEEE 754, decimal128, as a number or in a string. */
  DECIMAL128(
      "a decimal number of 34 digits",
      FormatRange.within(
          new BigDecimal(BigInteger.TEN.pow(34).subtract(BigInteger.ONE), -6111), null),
      NumberTexts::isDecimal128),
  /** Whole seconds since 1970-01-01T00:00:00Z, as a number or in a string. */
  UNIXTIME(
      "whole seconds since 1970",
      new FormatRange(null, null, BigDecimal.ONE),
      NumberTexts::isWhole);

  private static final Map<String, Format> BY_NAME = byName();
  private static final Set<String> BEFORE_2020 = Set.of("draft4", "draft6", "draft7", "2019-09");

  private final String words;
  private final @Nullable FormatRange range;
  private final @Nullable Predicate<CharSequence> scanner;

  Format(String words, Predicate<CharSequence> scanner) {
    this(words, null, scanner);
  }

  Format(String words, FormatRange range) {
    this(words, range, null);
  }

  Format(String words, @Nullable FormatRange range, @Nullable Predicate<CharSequence> scanner) {
    this.words = words;
    this.range = range;
    this.scanner = scanner;
  }

  /** The format of that name, or null if none is known that demands something. */
  public static @Nullable Format of(String name) {
    return BY_NAME.get(name);
  }

  /** The names that {@link #of(String)} knows, in no order. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /**
   * The format that a name stands for in a dialect; they differ in {@code relative-json-pointer}.
   *
   * @param dialect such as {@code draft4}, {@code 2019-09} or {@code oas31}
   */
  public static @Nullable Format of(String name, String dialect) {
    Format format = of(name);
    return format == RELATIVE_JSON_POINTER && BEFORE_2020.contains(dialect)
        ? RELATIVE_JSON_POINTER_01
        : format;
  }

  /** Whether a string has the format; also if the format says nothing of strings. */
  public boolean matches(CharSequence text) {
    return scanner == null || scanner.test(text);
  }

  /** Whether the format says something of strings. */
  public boolean isForStrings() {
    return scanner != null;
  }

  /** What the format demands of numbers; null if nothing. */
  public @Nullable FormatRange range() {
    return range;
  }

  /** What a value of the format is, to stand after "must be", as "an IPv4 address". */
  public String words() {
    return words;
  }

  private static boolean isCharacter(CharSequence text) {
    return text.length() > 0
        && Character.charCount(Character.codePointAt(text, 0)) == text.length();
  }

  private static FormatRange whole(int digits) {
    return FormatRange.within(BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE), BigDecimal.ONE);
  }

  private static FormatRange decimal(int digits, int fraction) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(fraction);
    return FormatRange.within(BigDecimal.TEN.pow(digits).subtract(step), step);
  }

  private static Map<String, Format> byName() {
    Map<String, Format> names = new HashMap<>();
    for (Format format : values()) {
      if (format != RELATIVE_JSON_POINTER_01) {
        names.put(format.name().toLowerCase(Locale.ROOT).replace('_', '-'), format);
      }
    }
    return Map.copyOf(names);
  }
}
