package dev.armature.runtime.http.message;

/** What may stand in a header (RFC 9110, section 5.5), so that no value can start a new one. */
public final class HeaderSyntax {
  private HeaderSyntax() {}

  public static String name(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c > '~' || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
        throw new IllegalArgumentException("not a header name: " + name);
      }
    }
    return name;
  }

  public static String value(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' && c != '\t' || c == 0x7f || c > 0xff) {
        throw new IllegalArgumentException("not a value for the header " + name);
      }
    }
    return value;
  }
}
