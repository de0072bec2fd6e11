package dev.armature.runtime.client;

import dev.armature.runtime.http.message.RequestTarget;
import java.net.URI;

/** Puts a request's target behind a base URI, spelled as {@link URI} takes it. */
final class RequestUri {
  private static final String HEX = "0123456789ABCDEF";
  private static final String MARKS = "-_.!~*'():@&=+$,;/";

  private final URI base;
  private final String prefix;

  private RequestUri(URI base, String prefix) {
    this.base = base;
    this.prefix = prefix;
  }

  /**
   * Targets behind that URI.
   *
   * @throws IllegalArgumentException when it has a query or a fragment, or cannot be called
   */
  static RequestUri under(URI base) {
    Origin.of(base);
    if (base.getRawQuery() != null || base.getRawFragment() != null) {
      throw new IllegalArgumentException("the base URI must have neither query nor fragment");
    }
    String path = base.getRawPath() == null ? "" : base.getRawPath();
    String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new RequestUri(base, base.getScheme() + "://" + base.getRawAuthority() + prefix);
  }

  /** The base URI. */
  URI base() {
    return base;
  }

  /**
   * The URI of a target.
   *
   * @throws IllegalArgumentException when the target is malformed
   */
  URI of(RequestTarget target) {
    String fault = target.fault();
    if (fault != null || !target.path().startsWith("/")) {
      throw new IllegalArgumentException(fault == null ? "not a path" : fault);
    }
    StringBuilder text = new StringBuilder(prefix.length() + target.path().length() + 16);
    text.append(prefix);
    escape(target.path(), "", text);
    String query = target.query();
    if (query != null) {
      text.append('?');
      escape(query, "?[]", text);
    }
    return URI.create(text.toString());
  }

  /** Escapes what may stand in a target on the wire, but not in a {@link URI}. */
  private static void escape(String part, String more, StringBuilder into) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (word || MARKS.indexOf(c) >= 0 || more.indexOf(c) >= 0 || c == '%' && escaped(part, i)) {
        into.append(c);
      } else {
        into.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      }
    }
  }

  private static boolean escaped(String part, int at) {
    return at + 2 < part.length()
        && Character.digit(part.charAt(at + 1), 16) >= 0
        && Character.digit(part.charAt(at + 2), 16) >= 0;
  }
}
