package dev.armature.generator.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * A URI reference in its parts, without fragment (RFC 3986 section 3). {@link java.net.URI} follows
 * an older standard, in which nothing resolves against a URN and an empty reference loses a name.
 */
record UriText(
    @Nullable String scheme, @Nullable String authority, String path, @Nullable String query) {
  private static final String ALLOWED = "-._~:/?@!$&'()*+,;=%";

  /** Splits a text; any text is a reference. */
  static UriText of(String text) {
    String rest = withoutFragment(text);
    String scheme = scheme(rest);
    rest = scheme == null ? rest : rest.substring(scheme.length() + 1);
    int question = rest.indexOf('?');
    String query = question < 0 ? null : rest.substring(question + 1);
    rest = question < 0 ? rest : rest.substring(0, question);
    if (!rest.startsWith("//")) {
      return new UriText(scheme, null, rest, query);
    }
    int slash = rest.indexOf('/', 2);
    String authority = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
    return new UriText(scheme, authority, slash < 0 ? "" : rest.substring(slash), query);
  }

  /** A reference seen from a base (RFC 3986 section 5.2), without fragment. */
  static String resolve(String base, String reference) {
    return of(base).resolve(of(reference)).toString();
  }

  /** The part in front of {@code #}. */
  static String withoutFragment(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? text : text.substring(0, hash);
  }

  /** The part behind {@code #}, or null if there is no such sign. */
  static @Nullable String fragment(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? null : text.substring(hash + 1);
  }

  private UriText resolve(UriText to) {
    if (to.scheme != null) {
      return new UriText(to.scheme, to.authority, withoutDots(to.path), to.query);
    }
    if (to.authority != null) {
      return new UriText(scheme, to.authority, withoutDots(to.path), to.query);
    }
    if (to.path.isEmpty()) {
      return new UriText(scheme, authority, path, to.query == null ? query : to.query);
    }
    String whole = to.path.startsWith("/") ? to.path : merged(to.path);
    return new UriText(scheme, authority, withoutDots(whole), to.query);
  }

  private String merged(String relative) {
    if (authority != null && path.isEmpty()) {
      return "/" + relative;
    }
    return path.substring(0, path.lastIndexOf('/') + 1) + relative;
  }

  private static String withoutDots(String path) {
    if (!path.contains(".") || !path.contains("/")) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      boolean up = segments[i].equals("..");
      if (up && kept.size() > 1) {
        kept.removeLast();
      }
      if (!up && !segments[i].equals(".")) {
        kept.addLast(segments[i]);
      } else if (last) {
        kept.addLast("");
      }
    }
    return String.join("/", kept);
  }

  private static @Nullable String scheme(String text) {
    int colon = text.indexOf(':');
    boolean valid = colon > 0 && text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    return valid ? text.substring(0, colon) : null;
  }

  /** The whole, with escapes for what no URI may hold. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    if (scheme != null) {
      out.append(scheme).append(':');
    }
    if (authority != null) {
      out.append("//").append(authority);
    }
    escape(path, out);
    if (query != null) {
      out.append('?');
      escape(query, out);
    }
    return out.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || ALLOWED.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
  }
}
