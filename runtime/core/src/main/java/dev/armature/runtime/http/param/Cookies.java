package dev.armature.runtime.http.param;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code Cookie} headers (RFC 6265, section 4.2). */
public final class Cookies {
  private Cookies() {}

  /** The first cookie of that name, as it came but for its quotes; null when absent. */
  public static @Nullable String first(List<String> lines, String name) {
    return find(lines, name, null);
  }

  /** How many cookies of that name there are. */
  public static int count(List<String> lines, String name) {
    return lines.isEmpty() ? 0 : all(lines, name).size();
  }

  /** All cookies of that name, in order. */
  static List<String> all(List<String> lines, String name) {
    List<String> all = new ArrayList<>(1);
    find(lines, name, all);
    return all;
  }

  /** The names of all cookies, in order, each once. */
  static Set<String> names(List<String> lines) {
    Set<String> names = new LinkedHashSet<>();
    for (String line : lines) {
      for (String pair : line.split(";")) {
        int sign = pair.indexOf('=');
        if (sign >= 0) {
          names.add(pair.substring(0, sign).strip());
        }
      }
    }
    return names;
  }

  /** Returns the first where no list takes them all. */
  private static @Nullable String find(
      List<String> lines, String name, @Nullable List<String> all) {
    for (String line : lines) {
      int at = 0;
      while (at < line.length()) {
        int semicolon = line.indexOf(';', at);
        int end = semicolon < 0 ? line.length() : semicolon;
        String value = value(line.substring(at, end).strip(), name);
        if (value != null && all == null) {
          return value;
        }
        if (value != null && all != null) {
          all.add(value);
        }
        at = end + 1;
      }
    }
    return null;
  }

  private static @Nullable String value(String pair, String name) {
    int length = name.length();
    if (!pair.startsWith(name) || pair.length() == length || pair.charAt(length) != '=') {
      return null;
    }
    String value = pair.substring(length + 1);
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
