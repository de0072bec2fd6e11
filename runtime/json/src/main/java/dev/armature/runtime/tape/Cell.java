package dev.armature.runtime.tape;

/**
 * How a token lies in the four ints of a cell.
 *
 * <table>
 * <caption>The ints of a cell</caption>
 * <tr><th>token</th><th>0</th><th>1</th><th>2</th><th>3</th></tr>
 * <tr><td>bracket that opens</td><td>kind</td><td>place</td><td>count</td><td>its end</td></tr>
 * <tr><td>bracket that closes</td><td>kind</td><td>place</td><td>1</td><td>its start</td></tr>
 * <tr><td>name</td><td>kind, flags</td><td>text</td><td>bytes</td><td>hash</td></tr>
 * <tr><td>other</td><td>kind, flags</td><td>text</td><td>bytes</td><td>0</td></tr>
 * </table>
 */
final class Cell {
  /** Cells times this are ints. */
  static final int SHIFT = 2;

  static final int SIZE = 1 << SHIFT;
  static final int KIND = 0xF;

  // From bit 5 on, so that a shift by the whole int is a shift by the kind.
  /** The text has characters of one byte only. */
  static final int ASCII = 1 << 5;

  /** The text had escapes and lies in the pool. */
  static final int POOLED = 1 << 6;

  /** The text is a string of JSON, among texts that may stand for other values. */
  static final int EXACT = 1 << 7;

  private Cell() {}

  static void write(int[] cells, int slot, int head, int place, int size, int extra) {
    // The far end first, so that one bounds check does for all.
    cells[slot + 3] = extra;
    cells[slot] = head;
    cells[slot + 1] = place;
    cells[slot + 2] = size;
  }
}
