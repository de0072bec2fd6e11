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
  private int[] cells;
  private int size;
  private @Nullable JsonException duplicate;

  private Recorder(Lexer lexer, int[] cells) {
    this.lexer = lexer;
    this.cells = cells;
  }

  /**
   * Records the value that comes next.
   *
   * @param depth how many containers are around it
   */
  static JsonTape next(Lexer lexer, int depth, boolean duplicates) {
    // Few documents have more than a token per six bytes; those that do grow the tape once.
    int guess = Math.min((lexer.end - lexer.at()) / 6 + 4, MOST_GUESSED);
    Recorder recorder = new Recorder(lexer, new int[guess << Cell.SHIFT]);
    lexer.value(recorder.cells, 0);
    return recorder.finish(depth, duplicates);
  }

  /**
   * Begins with a container whose bracket was read into a cell already.
   *
   * @param spare cells that nobody needs any more; few, and new ones are taken
   */
  static Recorder begun(Lexer lexer, int[] bracket, int[] spare) {
    int[] cells = spare.length > 0 ? spare : new int[32 << Cell.SHIFT];
    System.arraycopy(bracket, 0, cells, 0, Cell.SIZE);
    return new Recorder(lexer, cells);
  }

  int[] cells() {
    return cells;
  }

  /** Records the rest of the value. */
  JsonTape finish(int depth, boolean duplicates) {
    size = Cell.SIZE;
    if (cells[0] <= Token.ARRAY) {
      container(depth, duplicates);
    }
    return new JsonTape(lexer.json, lexer.start, lexer.pool(), cells).with(duplicate);
  }

  /** Records what follows the opening bracket in cell 0. */
  private void container(int around, boolean duplicates) {
    Lexer in = lexer;
    int open = NO_PARENT;
    int depth = around;
    int kind = cells[0];
    int slot = 0;
    while (true) {
      if (kind <= Token.ARRAY) {
        if (++depth > in.limits.depth()) {
          throw in.tooDeep();
        }
        cells[slot + 3] = open;
        open = slot;
      }
      while (!goOn(open)) {
        open = close(open, duplicates);
        depth--;
        if (open == NO_PARENT) {
          return;
        }
      }
      slot = room();
      kind = in.value(cells, slot);
      size = slot + Cell.SIZE;
    }
  }

  /** Goes to the next value of the open container; false at its end. */
  private boolean goOn(int open) {
    boolean first = cells[open + 2] == 0;
    if (cells[open] == Token.ARRAY) {
      if (!lexer.item(first)) {
        return false;
      }
    } else {
      int slot = room();
      if (!lexer.name(cells, slot, first)) {
        return false;
      }
      size = slot + Cell.SIZE;
    }
    cells[open + 2]++;
    return true;
  }

  /** Closes a container and returns the one around it. */
  private int close(int open, boolean duplicates) {
    int slot = room();
    int parent = cells[open + 3];
    int kind = cells[open];
    int end = kind + Token.END_OBJECT - Token.OBJECT;
    Cell.write(cells, slot, end, lexer.at() - 1, 1, open >> Cell.SHIFT);
    cells[open + 3] = slot >> Cell.SHIFT;
    size = slot + Cell.SIZE;
    if (kind == Token.OBJECT && cells[open + 2] > 1) {
      checkNames(open, duplicates);
    }
    return parent;
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

  private int room() {
    if (size + Cell.SIZE > cells.length) {
      if (cells.length > MOST / 2) {
        throw Fault.limit("hold more values, names and brackets than an array can");
      }
      cells = Arrays.copyOf(cells, ((cells.length >> Cell.SHIFT) * 3 / 2 + 4) << Cell.SHIFT);
    }
    return size;
  }
}
