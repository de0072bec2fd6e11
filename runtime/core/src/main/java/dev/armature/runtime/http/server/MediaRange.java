package dev.armature.runtime.http.server;

import java.util.Locale;

/**
 * A declared media type, or a range of them.
 *
 * @param text as it was declared
 * @param type in lower case, or {@code *}
 * @param subtype in lower case, or {@code *}
 */
public record MediaRange(String text, String type, String subtype) {
  /** Takes a media type or range apart. */
  public static MediaRange of(String text) {
    String essence = essence(text);
    int slash = essence.indexOf('/');
    return slash < 0
        ? new MediaRange(text, essence, "*")
        : new MediaRange(text, essence.substring(0, slash), essence.substring(slash + 1));
  }

  /** How much it leaves open: nothing (0), part of the subtype, the subtype, everything (3). */
  int breadth() {
    if (type.equals("*")) {
      return 3;
    }
    return subtype.equals("*") ? 2 : subtype.startsWith("*+") ? 1 : 0;
  }

  /** Type and subtype without parameters, in lower case. */
  static String essence(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String essence = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return essence.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a body of that content type is of this type, in a charset that codecs read. */
  public boolean includes(String contentType) {
    if (contentType.equals(text)) {
      return true;
    }
    String essence = essence(contentType);
    int slash = essence.indexOf('/');
    if (slash <= 0 || slash == essence.length() - 1) {
      return false;
    }
    boolean same = type.equals("*") || essence.startsWith(type) && type.length() == slash;
    return same && includesSubtype(essence.substring(slash + 1)) && readable(contentType);
  }

  /** {@code *+json} is no standard range but common in contracts. */
  private boolean includesSubtype(String other) {
    return subtype.equals("*")
        || subtype.equals(other)
        || subtype.startsWith("*+") && other.endsWith(subtype.substring(1));
  }

  private static boolean readable(String contentType) {
    String charset = parameter(contentType, "charset");
    return charset.isEmpty()
        || charset.equalsIgnoreCase("utf-8")
        || charset.equalsIgnoreCase("us-ascii");
  }

  /** The value of a parameter without its quotes; empty when absent. */
  static String parameter(String mediaType, String name) {
    for (String part : mediaType.split(";")) {
      String trimmed = part.strip();
      if (trimmed.regionMatches(true, 0, name, 0, name.length())
          && trimmed.startsWith("=", name.length())) {
        String value = trimmed.substring(name.length() + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
      }
    }
    return "";
  }
}
