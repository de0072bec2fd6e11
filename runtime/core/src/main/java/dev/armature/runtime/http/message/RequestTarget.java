package dev.armature.runtime.http.message;

import dev.armature.runtime.http.param.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A request target (RFC 9112, section 3.2), taken apart but not decoded.
 *
 * @param path starts with a slash; escapes of unreserved characters are undone, so that equal paths
 *     are equal texts (RFC 3986, section 6.2.2)
 * @param query what follows the question mark; null without one
 * @param fault why the target is malformed; null when it is well formed
 */
public record RequestTarget(String path, @Nullable String query, @Nullable String fault) {
  static RequestTarget parse(String text) {
    int start = start(text);
    if (start < 0) {
      return new RequestTarget("/", null, "The request target is not a path.");
    }
    int question = -1;
    boolean escaped = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#') {
        return new RequestTarget(
            "/", null, "The request target holds a character that must be escaped.");
      }
      if (c == '?' && question < 0) {
        question = i;
      }
      escaped |= c == '%' && question < 0;
    }
    int end = question < 0 ? text.length() : question;
    String path = start == end ? "/" : text.substring(start, end);
    String query = question < 0 ? null : text.substring(question + 1);
    return escaped ? normal(path, query) : new RequestTarget(path, query, null);
  }

  /** Where the path starts; absolute targets come from proxies. */
  private static int start(String text) {
    if (text.startsWith("/") || text.equals("*")) {
      return 0;
    }
    int scheme = text.indexOf("://");
    if (!text.regionMatches(true, 0, "http", 0, 4) || scheme != 4 && scheme != 5) {
      return -1;
    }
    for (int i = scheme + 3; i < text.length(); i++) {
      if (text.charAt(i) == '/' || text.charAt(i) == '?') {
        return i;
      }
    }
    return text.length();
  }

  private static RequestTarget normal(String path, @Nullable String query) {
    String normal = Percent.normalize(path);
    if (normal == null) {
      return new RequestTarget("/", query, "The path holds a malformed percent-encoding.");
    }
    return normal.contains("%00")
        ? new RequestTarget("/", query, "The path holds a NUL.")
        : new RequestTarget(normal, query, null);
  }
}
