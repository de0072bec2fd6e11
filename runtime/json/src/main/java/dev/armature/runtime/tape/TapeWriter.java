package dev.armature.runtime.tape;

import java.util.Arrays;

/**
 * Writes a tape token by token, for values that come as texts and not as JSON. Used again after
 * {@link #clear}; not thread-safe.
 */
public final class TapeWriter {
  // Small to begin with: most hold the one text of a parameter.
  private int[] cells = new int[4 * Cell.SIZE];
  private int size;
  private byte[] bytes = new byte[32];
  private int length;
  private int open = -1;

  /** Creates an empty writer. */
  public TapeWriter() {}

  /** Forgets what was written; tapes made from it are void. */
  public void clear() {
    size = 0;
    length = 0;
    open = -1;
  }

  /**
   * Writes a string, or the name of the next member. Halves of surrogate pairs become U+FFFD.
   *
   * @param kind {@link Token#STRING} or {@link Token#NAME}
   */
  public void text(int kind, String text) {
    int from = length;
    if (from + text.length() * 3L > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, from + text.length() * 3));
    }
    for (int i = 0; i < text.length(); i++) {
      int character = text.codePointAt(i);
      boolean half = Character.getType(character) == Character.SURROGATE;
      length = Utf8.put(bytes, length, half ? '\uFFFD' : character);
      i += Character.charCount(character) - 1;
    }
    int head = length - from == text.length() ? kind | Cell.ASCII : kind;
    int hash = kind == Token.NAME ? ByteWords.fold(ByteWords.hash(bytes, from, length - from)) : 0;
    write(head, from, length - from, hash);
    if (kind == Token.STRING) {
      count();
    }
  }

  /** Writes a JSON value, whose strings stay told apart from texts. */
  public void value(JsonTape tape) {
    int last = tape.next(0);
    for (int at = 0; at < last; at++) {
      int kind = tape.kind(at);
      switch (kind) {
        case Token.OBJECT, Token.ARRAY -> begin(kind);
        case Token.END_OBJECT, Token.END_ARRAY -> end();
        case Token.NAME -> text(kind, tape.text(at));
        case Token.STRING -> {
          int slot = size;
          text(kind, tape.text(at));
          cells[slot] |= Cell.EXACT;
        }
        default -> literal(kind, tape.text(at));
      }
    }
  }

  private void literal(int kind, String ascii) {
    text(kind, ascii);
    cells[size - Cell.SIZE] = kind;
    count();
  }

  /**
   * Opens a container.
   *
   * @param kind {@link Token#OBJECT} or {@link Token#ARRAY}
   */
  public void begin(int kind) {
    write(kind, length, 0, open);
    open = size - Cell.SIZE;
  }

  /** Closes the innermost container. */
  public void end() {
    int kind = cells[open] + Token.END_OBJECT - Token.OBJECT;
    write(kind, length, 1, open >> Cell.SHIFT);
    int parent = cells[open + 3];
    cells[open + 3] = (size >> Cell.SHIFT) - 1;
    open = parent;
    count();
  }

  /** Counts a value that was written in the container around it. */
  private void count() {
    if (open >= 0) {
      cells[open + 2]++;
    }
  }

  private void write(int head, int place, int bytes, int extra) {
    if (size + Cell.SIZE > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    Cell.write(cells, size, head, place, bytes, extra);
    size += Cell.SIZE;
  }

  /** The cell that the next token goes to. */
  public int next() {
    return size >> Cell.SHIFT;
  }

  /**
   * Returns what was written, good until the writer is cleared.
   *
   * @throws IllegalStateException if that is nothing or a container is open
   */
  public JsonTape tape() {
    if (size == 0 || open >= 0) {
      throw new IllegalStateException("the value is not complete");
    }
    return new JsonTape(bytes, 0, bytes, cells);
  }
}
