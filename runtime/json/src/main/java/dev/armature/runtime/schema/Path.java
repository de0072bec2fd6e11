package dev.armature.runtime.schema;

/** A JSON Pointer that grows and shrinks on the way through a tree. Not thread-safe. */
final class Path {
  private final StringBuilder text = new StringBuilder();

  /** Where the path ends now, for {@link #back}. */
  int mark() {
    return text.length();
  }

  /** Appends a pointer. */
  void add(String pointer) {
    text.append(pointer);
  }

  /** Appends a token, escaped. */
  void addToken(String token) {
    text.append('/').append(token.replace("~", "~0").replace("/", "~1"));
  }

  void back(int mark) {
    text.setLength(mark);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
