package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_END_ARRAY;
import static com.fasterxml.jackson.core.JsonTokenId.ID_END_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_FIELD_NAME;
import static com.fasterxml.jackson.core.JsonTokenId.ID_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_ARRAY;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_STRING;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A recorded run of tokens. Three ints each: number; then for an opening bracket the index of its
 * closing one, for text where it lies. Texts live in one pool of characters, names and given
 * strings in an array of references.
 */
final class Tape {
  private static final int STRIDE = 3;

  /** As length: the text is a reference, not a range of the pool. */
  private static final int REFERENCE = -1;

  // Small to begin with: most tapes hold the one text of a parameter.
  private int[] cells = new int[4 * STRIDE];
  private int size;
  private char[] pool = new char[0];
  private int poolSize;
  private @Nullable String[] strings = new String[2];
  private int stringCount;
  private int[] open = new int[2];
  private int depth;

  void clear() {
    size = 0;
    poolSize = 0;
    stringCount = 0;
    depth = 0;
  }

  /** How many tokens are recorded. */
  int size() {
    return size;
  }

  /** How many brackets are open. */
  int depth() {
    return depth;
  }

  /**
   * Records the parser's current value whole.
   *
   * @param begun the first name of an object whose bracket and first name were taken already; the
   *     parser then stands at that member's value
   */
  void record(JsonParser parser, @Nullable String begun) throws IOException {
    if (begun != null) {
      start(ID_START_OBJECT);
      reference(ID_FIELD_NAME, begun);
    }
    recordToken(parser, parser.currentTokenId());
    while (depth > 0) {
      recordToken(parser, parser.nextToken().id());
    }
  }

  private void recordToken(JsonParser parser, int id) throws IOException {
    switch (id) {
      case ID_START_OBJECT, ID_START_ARRAY -> start(id);
      case ID_END_OBJECT, ID_END_ARRAY -> end(id);
      case ID_FIELD_NAME -> reference(id, parser.currentName());
      case ID_STRING, ID_NUMBER_INT, ID_NUMBER_FLOAT -> {
        char[] text = parser.getTextCharacters();
        text(id, text, parser.getTextOffset(), parser.getTextLength());
      }
      default -> token(id, 0, 0);
    }
  }

  void start(int id) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth++] = size;
    token(id, 0, 0);
  }

  void end(int id) {
    cells[open[--depth] * STRIDE + 1] = size;
    token(id, 0, 0);
  }

  void reference(int id, String text) {
    if (stringCount == strings.length) {
      strings = Arrays.copyOf(strings, stringCount * 2);
    }
    strings[stringCount] = text;
    token(id, stringCount++, REFERENCE);
  }

  private void text(int id, char[] chars, int offset, int length) {
    if (poolSize + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(256, Math.max(pool.length * 2, poolSize + length)));
    }
    System.arraycopy(chars, offset, pool, poolSize, length);
    token(id, poolSize, length);
    poolSize += length;
  }

  private void token(int id, int first, int second) {
    int at = size * STRIDE;
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, at * 2);
    }
    cells[at] = id;
    cells[at + 1] = first;
    cells[at + 2] = second;
    size++;
  }

  int id(int index) {
    return cells[index * STRIDE];
  }

  /** The last token of the value at the index: itself, or the closing bracket. */
  int last(int index) {
    int id = id(index);
    boolean opens = id == ID_START_OBJECT || id == ID_START_ARRAY;
    return opens ? cells[index * STRIDE + 1] : index;
  }

  String text(int index) {
    int at = index * STRIDE;
    int length = cells[at + 2];
    if (length != REFERENCE) {
      return new String(pool, cells[at + 1], length);
    }
    String text = strings[cells[at + 1]];
    return text == null ? "" : text;
  }

  /** The integer token at the index, if it has at most 18 digits; else {@code Long.MIN_VALUE}. */
  long shortInteger(int index) {
    int at = index * STRIDE;
    int from = cells[at + 1];
    int length = cells[at + 2];
    if (length == REFERENCE || length > 18) {
      return Long.MIN_VALUE;
    }
    boolean negative = pool[from] == '-';
    long value = 0;
    for (int i = negative ? from + 1 : from; i < from + length; i++) {
      value = value * 10 + (pool[i] - '0');
    }
    return negative ? -value : value;
  }
}
