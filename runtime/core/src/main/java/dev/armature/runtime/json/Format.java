package dev.armature.runtime.json;

import java.util.function.Predicate;

/**
 * The formats of JSON Schema (2020-12, validation, section 7.3), checked by hand-written scanners,
 * and those of OpenAPI that are text.
 */
public enum Format {
  /** RFC 3339 date-time. */
  DATE_TIME("a date-time", Temporals::isDateTime),
  /** RFC 3339 full-date. */
  DATE("a date", Temporals::isDate),
  /** RFC 3339 full-time. */
  TIME("a time", Temporals::isTime),
  /** RFC 3339, appendix A, duration. */
  DURATION("a duration", Durations::isDuration),
  /** RFC 5321, section 4.1.2, mailbox. */
  EMAIL("an e-mail address", text -> Emails.isEmail(text, false)),
  /** RFC 6531 mailbox. */
  IDN_EMAIL("an e-mail address", text -> Emails.isEmail(text, true)),
  /** RFC 1123, section 2.1, hostname. */
  HOSTNAME("a hostname", text -> Hostnames.isHostname(text, 0, text.length(), false)),
  /** RFC 5890 hostname, without its rules on scripts. */
  IDN_HOSTNAME("a hostname", text -> Hostnames.isHostname(text, 0, text.length(), true)),
  /** RFC 2673, section 3.2, dotted quad. */
  IPV4("an IPv4 address", text -> Addresses.isIpv4(text, 0, text.length())),
  /** RFC 4291, section 2.2, address. */
  IPV6("an IPv6 address", text -> Addresses.isIpv6(text, 0, text.length())),
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
  /** RFC 4648, section 4, base64 (a format of OpenAPI's). */
  BYTE("base64 text", text -> Bytes.parse(text.toString()) != null),
  /** RFC 6901 JSON Pointer. */
  JSON_POINTER("a JSON Pointer", text -> Pointers.isPointer(text, 0)),
  /** Relative JSON Pointer (draft-bhutton-relative-json-pointer). */
  RELATIVE_JSON_POINTER("a relative JSON Pointer", Pointers::isRelative),
  /** A regular expression, as far as Java agrees with ECMA-262. */
  REGEX("a regular expression", Pointers::isRegex);

  private final String words;
  private final Predicate<CharSequence> scanner;

  Format(String words, Predicate<CharSequence> scanner) {
    this.words = words;
    this.scanner = scanner;
  }

  /** Whether the text has the format. */
  public boolean matches(CharSequence text) {
    return scanner.test(text);
  }

  String words() {
    return words;
  }
}
