package dev.armature.generator.jsonpath;

/** A query that cannot be read or followed. */
public final class JsonPathException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int offset;

  JsonPathException(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  /** The character of the query where it goes wrong, from 0. */
  public int offset() {
    return offset;
  }
}
