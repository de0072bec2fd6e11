package dev.armature.runtime.http.client;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Link} headers (RFC 8288, section 3 and appendix B.2). */
final class LinkHeader {
  private final String text;
  private int at;

  private LinkHeader(String text) {
    this.text = text;
  }

  /** The target of the first link from the answer itself to the next page, as written, or null. */
  static @Nullable String next(List<String> values) {
    for (String value : values) {
      String found = new LinkHeader(value).next();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String next() {
    while (at < text.length()) {
      skip(" \t,");
      if (at == text.length() || text.charAt(at) != '<') {
        return null;
      }
      int end = text.indexOf('>', at);
      if (end < 0) {
        return null;
      }
      String target = text.substring(at + 1, end).strip();
      at = end + 1;
      if (isNext()) {
        return target;
      }
    }
    return null;
  }

  /** Reads the parameters of a link; of several {@code rel} the first one counts. */
  private boolean isNext() {
    String relation = null;
    boolean elsewhere = false;
    skip(" \t");
    while (at < text.length() && text.charAt(at) == ';') {
      at++;
      skip(" \t");
      String name = token().toLowerCase(Locale.ROOT);
      skip(" \t");
      String value = "";
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        skip(" \t");
        value = at < text.length() && text.charAt(at) == '"' ? quoted() : token();
      }
      if (name.equals("rel") && relation == null) {
        relation = value;
      }
      // With an anchor it is a link of something else.
      elsewhere |= name.equals("anchor");
      skip(" \t");
    }
    skipTo(',');
    return !elsewhere && relation != null && isNext(relation);
  }

  private static boolean isNext(String relations) {
    for (String each : relations.split("[ \t]+")) {
      if (each.equalsIgnoreCase("next")) {
        return true;
      }
    }
    return false;
  }

  private void skip(String characters) {
    while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void skipTo(char character) {
    while (at < text.length() && text.charAt(at) != character) {
      at++;
    }
  }

  private String token() {
    int start = at;
    while (at < text.length() && " \t=;,".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    at = Math.min(at + 1, text.length());
    return value.toString();
  }
}
