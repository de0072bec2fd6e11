package dev.armature.generator.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901). Immutable; appending is cheap and shares the parent. */
public final class JsonPointer {
  /** The whole document. */
  public static final JsonPointer ROOT = new JsonPointer(null, "");

  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  private final @Nullable JsonPointer parent;
  private final String token;
  private final int hash;

  private JsonPointer(@Nullable JsonPointer parent, String token) {
    this.parent = parent;
    this.token = token;
    this.hash = parent == null ? 0 : 31 * parent.hash + token.hashCode();
  }

  /**
   * Reads a pointer such as {@code /paths/~1pets}.
   *
   * @throws IllegalArgumentException if it neither is empty nor begins with a slash, or has a tilde
   *     without 0 or 1 behind it
   */
  public static JsonPointer parse(String text) {
    JsonPointer pointer = ROOT;
    if (text.isEmpty()) {
      return pointer;
    }
    if (text.charAt(0) != '/') {
      throw new IllegalArgumentException("a JSON pointer begins with '/': " + text);
    }
    for (String token : text.substring(1).split("/", -1)) {
      pointer = pointer.append(unescape(token));
    }
    return pointer;
  }

  /**
   * Reads the fragment of a URI, without its {@code #}: a pointer with percent escapes.
   *
   * @throws IllegalArgumentException if the fragment is no pointer
   */
  public static JsonPointer parseFragment(String fragment) {
    // URLDecoder is for forms, where '+' is a space; in a fragment it is a plus sign.
    String plus = fragment.replace("+", "%2B");
    return parse(URLDecoder.decode(plus, StandardCharsets.UTF_8));
  }

  /** The pointer to a member. */
  public JsonPointer append(String key) {
    return new JsonPointer(this, key);
  }

  /** The pointer to an item. */
  public JsonPointer append(int index) {
    return new JsonPointer(this, Integer.toString(index));
  }

  /** The pointer without its last token, or null for the root. */
  public @Nullable JsonPointer parent() {
    return parent;
  }

  /** The last token, unescaped; empty for the root. */
  public String last() {
    return token;
  }

  /** The tokens, unescaped, from the outermost. */
  public List<String> tokens() {
    Deque<String> tokens = new ArrayDeque<>();
    for (JsonPointer at = this; at.parent != null; at = at.parent) {
      tokens.addFirst(at.token);
    }
    return new ArrayList<>(tokens);
  }

  /** The value under a node, or null if there is none. */
  public @Nullable Node resolve(Node root) {
    Node at = root;
    for (String each : tokens()) {
      at = child(at, each);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  /** As a URI fragment, with its {@code #} and percent escapes. */
  public String toFragment() {
    StringBuilder out = new StringBuilder("#");
    for (byte b : toString().getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xFF;
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append((char) c);
      } else {
        out.append(String.format("%%%02X", c));
      }
    }
    return out.toString();
  }

  /** A token as it stands in a pointer. */
  public static String escape(String token) {
    return token.replace("~", "~0").replace("/", "~1");
  }

  /**
   * A token without its escapes.
   *
   * @throws IllegalArgumentException if a tilde has no 0 or 1 behind it
   */
  public static String unescape(String token) {
    for (int at = token.indexOf('~'); at >= 0; at = token.indexOf('~', at + 1)) {
      if (at + 1 == token.length() || "01".indexOf(token.charAt(at + 1)) < 0) {
        throw new IllegalArgumentException("'~' is written '~0' in a JSON pointer: " + token);
      }
    }
    return token.replace("~1", "/").replace("~0", "~");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof JsonPointer that) || hash != that.hash) {
      return false;
    }
    JsonPointer a = this;
    JsonPointer b = that;
    while (a != b) {
      if (a.parent == null || b.parent == null || !a.token.equals(b.token)) {
        return false;
      }
      a = a.parent;
      b = b.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (String each : tokens()) {
      out.append('/').append(escape(each));
    }
    return out.toString();
  }

  private static @Nullable Node child(Node node, String token) {
    if (node instanceof Node.ObjectNode object) {
      return object.get(token);
    }
    if (node instanceof Node.ArrayNode array && token.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(token);
      return index < array.items().size() ? array.items().get(index) : null;
    }
    return null;
  }
}
