package dev.armature.runtime.http.param;

import org.jspecify.annotations.Nullable;

/**
 * Walks the pairs of a query or form from left to right, without a map. Not thread-safe.
 *
 * <pre>{@code
 * QueryScan scan = new QueryScan(query);
 * while (scan.next()) { … scan.name() … scan.rawValue() … }
 * }</pre>
 */
public final class QueryScan {
  private final String text;
  private int start;
  private int equals;
  private int end = -1;

  /** The next equals sign, looked for once: pairs need not have any. */
  private int sign = -1;

  QueryScan(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  /** The first value of that name, decoded; null when absent or malformed. */
  public static @Nullable String first(@Nullable String query, String name) {
    if (query == null) {
      return null;
    }
    QueryScan scan = new QueryScan(query);
    while (scan.next()) {
      if (scan.named(name)) {
        return Percent.decode(scan.rawValue(), true);
      }
    }
    return null;
  }

  /** How many pairs there are of that name. */
  public static int count(@Nullable String query, String name) {
    int count = 0;
    if (query != null) {
      QueryScan scan = new QueryScan(query);
      while (scan.next()) {
        count += scan.named(name) ? 1 : 0;
      }
    }
    return count;
  }

  /** Goes to the next pair; empty ones are passed over. */
  boolean next() {
    while (end < text.length()) {
      start = end + 1;
      int ampersand = text.indexOf('&', start);
      end = ampersand < 0 ? text.length() : ampersand;
      if (end > start) {
        equals = Math.min(sign(), end);
        return true;
      }
    }
    return false;
  }

  private int sign() {
    if (sign < start) {
      int found = text.indexOf('=', start);
      sign = found < 0 ? text.length() : found;
    }
    return sign;
  }

  /** Whether the pair has that name, decoded. */
  boolean named(String name) {
    int length = equals - start;
    if (length == name.length() && text.regionMatches(start, name, 0, length)) {
      return true;
    }
    return encoded() && name.equals(name());
  }

  /** The pair's name, decoded; as it came when malformed. */
  String name() {
    String raw = text.substring(start, equals);
    String decoded = Percent.decode(raw, true);
    return decoded == null ? raw : decoded;
  }

  /** The whole pair as it came. */
  String pair() {
    return text.substring(start, end);
  }

  /** The pair's value as it came; empty without an equals sign. */
  String rawValue() {
    return equals == end ? "" : text.substring(equals + 1, end);
  }

  private boolean encoded() {
    for (int i = start; i < equals; i++) {
      char c = text.charAt(i);
      if (c == '%' || c == '+') {
        return true;
      }
    }
    return false;
  }
}
