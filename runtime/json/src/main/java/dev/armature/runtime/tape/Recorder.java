package dev.armature.runtime.tape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records one value whole. An open container keeps the cell of the one around it as its end. */
final class Recorder {
  private static final int NO_PARENT = -1;

  /** What an array holds at most, in whole cells. */
  private static final int MOST = Integer.MAX_VALUE - 15;

  /** Cells to begin with at most: a document may be one long text. */
  private static final int MOST_GUESSED = 1 << 14;

  private final Lexer lexer;

  /** How many cells there may be at most, and how many ints there are before they have to grow. */
  private final long most;

  private int fence;
  private int[] cells;
  private int size = Cell.SIZE;
  private int open;
  private int depth;

  /** Where the next token is looked for. */
  private int at;

  private @Nullable JsonException duplicate;

  private Recorder(Lexer lexer, int at, int[] cells, long most) {
    this.lexer = lexer;
    this.at = at;
    this.most = Math.min(most, MOST);
    this.cells = cells;
    this.fence = fence();
  }

  /** Begins with the value that a document has. */
  static Recorder of(Lexer lexer) {
    // Few documents have more than a token per six bytes; those that do grow the tape once.
    int guess = Math.min((lexer.end - lexer.start) / 6 + 4, MOST_GUESSED);
    int[] cells = new int[guess << Cell.SHIFT];
    int at = lexer.value(cells, 0, lexer.start);
    return new Recorder(lexer, at, cells, lexer.limits.tokens());
  }

  /**
   * Begins with a container whose bracket was read into a cell already.
   *
   * @param at the place after the bracket
   * @param spare cells that nobody needs any more; few, and new ones are taken
   * @param tokens how many there may be after the bracket
   */
  static Recorder begun(Lexer lexer, int at, int[] bracket, int[] spare, long tokens) {
    int[] cells = spare.length > 0 ? spare : new int[32 << Cell.SHIFT];
    System.arraycopy(bracket, 0, cells, 0, Cell.SIZE);
    return new Recorder(lexer, at, cells, tokens + 1);
  }

  int[] cells() {
    return cells;
  }

  /** The place after the last token. */
  int at() {
    return at;
  }

  /** How many more tokens there may be. */
  long tokensLeft() {
    return most - (size >> Cell.SHIFT);
  }

  /**
   * Records the rest of the value.
   *
   * @param depth how many containers are around it
   */
  JsonTape finish(int depth, boolean duplicates) {
    if (cells[0] <= Token.ARRAY) {
      at = container(at, depth, duplicates);
    }
    return new JsonTape(lexer.json, lexer.start, lexer.pool(), cells).with(duplicate);
  }

  /** Records what follows the opening bracket in cell 0; returns the place after that. */
  private int container(int from, int around, boolean duplicates) {
    Lexer in = lexer;
    int next = from;
    depth = around;
    open = NO_PARENT;
    enter(0);
    while (open != NO_PARENT) {
      next = in.skip(next);
      boolean object = cells[open] == Token.OBJECT;
      if (in.is(next, object ? '}' : ']')) {
        close(next++, duplicates);
        continue;
      }
      if (cells[open + 2]++ > 0) {
        next = in.comma(next);
      }
      if (object) {
        int name = room(next);
        next = in.name(cells, name, next);
        size = name + Cell.SIZE;
      }
      next = in.skip(next);
      int value = room(next);
      next = in.is(next, '"') ? in.text(cells, value, next) : in.other(cells, value, next);
      size = value + Cell.SIZE;
      if (cells[value] <= Token.ARRAY) {
        enter(value);
      }
    }
    return next;
  }

  private void enter(int slot) {
    if (++depth > lexer.limits.depth()) {
      throw lexer.tooDeep(cells[slot + 1]);
    }
    cells[slot + 3] = open;
    open = slot;
  }

  /** Closes the innermost container. */
  private void close(int at, boolean duplicates) {
    int slot = room(at);
    int closed = open;
    int kind = cells[closed];
    open = cells[closed + 3];
    depth--;
    int end = kind + Token.END_OBJECT - Token.OBJECT;
    Cell.write(cells, slot, end, at, 1, closed >> Cell.SHIFT);
    cells[closed + 3] = slot >> Cell.SHIFT;
    size = slot + Cell.SIZE;
    if (kind == Token.OBJECT && cells[closed + 2] > 1) {
      checkNames(closed, duplicates);
    }
  }

  private void checkNames(int object, boolean duplicates) {
    try {
      Duplicates.refuse(lexer, cells, object);
    } catch (JsonException twice) {
      if (!duplicates) {
        throw twice;
      }
      duplicate = duplicate == null ? twice : duplicate;
    }
  }

  /** Where the cell of the token at a place will lie. */
  private int room(int token) {
    if (size >= fence) {
      grow(token);
    }
    return size;
  }

  private void grow(int token) {
    if (size >> Cell.SHIFT >= most) {
      throw lexer.tooMany(token);
    }
    if (cells.length > MOST / 2) {
      throw Fault.limit("hold more values, names and brackets than an array can");
    }
    cells = Arrays.copyOf(cells, ((cells.length >> Cell.SHIFT) * 3 / 2 + 4) << Cell.SHIFT);
    fence = fence();
  }

  private int fence() {
    return (int) Math.min(most << Cell.SHIFT, cells.length);
  }
}
