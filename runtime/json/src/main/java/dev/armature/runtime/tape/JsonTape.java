package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.armature.runtime.regex.Regex;
import dev.armature.runtime.regex.RegexLimitException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value as cells over the bytes it was read from, which must not change meanwhile. The value
 * is cell 0; an object is its opening bracket, then each name followed by its value, then its
 * closing bracket; an array the same without names.
 *
 * <pre>{@code
 * for (int name = tape.first(at), end = tape.end(at); name < end; name = tape.next(name + 1)) {
 *   int value = name + 1;
 * }
 * for (int item = tape.first(at), end = tape.end(at); item < end; item = tape.next(item)) {}
 * }</pre>
 *
 * <p>Methods take the number of a cell and mean nothing for cells of other kinds than they name.
 * Safe for many readers at once, except for the memo.
 */
public final class JsonTape {
  private static final JsonLimits LITERAL =
      new JsonLimits(
          2_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

  private final byte[] json;
  private final int start;
  private final int[] cells;
  private byte[] pool;
  private @Nullable Memo memo;
  private @Nullable JsonException duplicate;

  JsonTape(byte[] json, int start, byte[] pool, int[] cells) {
    this.json = json;
    this.start = start;
    this.pool = pool;
    this.cells = cells;
  }

  /**
   * Records a document.
   *
   * @throws JsonException if the bytes are not one JSON value in UTF-8, have an object with a name
   *     twice or a text with half of a surrogate pair, or exceed a limit
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static JsonTape of(byte[] json, int offset, int length, JsonLimits limits) {
    return JsonScanner.record(new Lexer(json, offset, length, limits), false);
  }

  /**
   * Records a document in which an object may have a name twice; see {@link #duplicate}.
   *
   * @throws JsonException as the other method, but for names
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static JsonTape withDuplicates(byte[] json, int offset, int length, JsonLimits limits) {
    return JsonScanner.record(new Lexer(json, offset, length, limits), true);
  }

  /**
   * Records a document with the default limits.
   *
   * @throws JsonException as the other method
   */
  public static JsonTape of(String json) {
    byte[] bytes = bytes(json);
    return of(bytes, 0, bytes.length, JsonLimits.DEFAULT);
  }

  /**
   * Records a value that a schema spells out. The schema was read within limits of its own, so that
   * those of documents do not apply.
   *
   * @throws JsonException as the other method, but for limits
   */
  public static JsonTape literal(String json) {
    byte[] bytes = bytes(json);
    return of(bytes, 0, bytes.length, LITERAL);
  }

  /**
   * Returns a document as bytes.
   *
   * @throws JsonException if it holds half of a surrogate pair
   */
  public static byte[] bytes(String json) {
    return Utf8.encode(json);
  }

  /** Returns the kind of a cell, a constant of {@link Token}. */
  public int kind(int at) {
    return cells[at << Cell.SHIFT] & Cell.KIND;
  }

  /** Whether the kind of a cell is in a mask. */
  public boolean is(int at, int mask) {
    return (mask >>> cells[at << Cell.SHIFT] & 1) != 0;
  }

  /** Whether a string was one in JSON: no text that may stand for another value. */
  public boolean isExact(int at) {
    return (cells[at << Cell.SHIFT] & Cell.EXACT) != 0;
  }

  /** Returns how many members an object or items an array has. */
  public int size(int at) {
    return cells[(at << Cell.SHIFT) + 2];
  }

  /** Returns the first name of an object or item of an array; the closing bracket if empty. */
  public int first(int at) {
    return at + 1;
  }

  /** Returns the closing bracket of an object or array. */
  public int end(int at) {
    return cells[(at << Cell.SHIFT) + 3];
  }

  /** Returns the cell after a value. */
  public int next(int at) {
    return is(at, 1 << Token.OBJECT | 1 << Token.ARRAY) ? end(at) + 1 : at + 1;
  }

  /** Returns the value of a member of an object; -1 if there is none of that name. */
  public int find(int at, Name name) {
    int hash = name.hash();
    int end = end(at);
    for (int member = first(at); member < end; member = next(member + 1)) {
      if (cells[(member << Cell.SHIFT) + 3] == hash && isText(member, name)) {
        return member + 1;
      }
    }
    return -1;
  }

  /** Returns the text of a string or name without its escapes, or a number as written. */
  public String text(int at) {
    int slot = at << Cell.SHIFT;
    boolean ascii = (cells[slot] & Cell.ASCII) != 0;
    return new String(bytes(at), cells[slot + 1], cells[slot + 2], ascii ? ISO_8859_1 : UTF_8);
  }

  /** Returns the bytes that hold a text in UTF-8, which nobody may change. */
  public byte[] bytes(int at) {
    return (cells[at << Cell.SHIFT] & Cell.POOLED) == 0 ? json : pool;
  }

  /** Returns where a text begins in its bytes. */
  public int from(int at) {
    return cells[(at << Cell.SHIFT) + 1];
  }

  /** Returns where a text ends in its bytes. */
  public int to(int at) {
    return from(at) + length(at);
  }

  /** Returns how many bytes a text has. */
  public int length(int at) {
    return cells[(at << Cell.SHIFT) + 2];
  }

  /** Returns the length of a string or name in code points. */
  public int codePoints(int at) {
    int slot = at << Cell.SHIFT;
    return (cells[slot] & Cell.ASCII) != 0
        ? cells[slot + 2]
        : Utf8.count(bytes(at), cells[slot + 1], cells[slot + 2]);
  }

  /** Whether a string or name has at least so many code points. */
  public boolean hasAtLeast(int at, int codePoints) {
    int length = length(at);
    return length >= codePoints && (length >= codePoints * 4L || codePoints(at) >= codePoints);
  }

  /** Whether a string or name has at most so many code points. */
  public boolean hasAtMost(int at, int codePoints) {
    int length = length(at);
    return length <= codePoints || (length <= codePoints * 4L && codePoints(at) <= codePoints);
  }

  /**
   * Whether a pattern matches somewhere in a string or name.
   *
   * @throws RegexLimitException if that takes too many steps to tell
   */
  public boolean matches(int at, Regex pattern) {
    int from = from(at);
    return (cells[at << Cell.SHIFT] & Cell.ASCII) != 0
        ? pattern.find(json, from, from + length(at))
        : pattern.find(text(at));
  }

  /** Whether the value is a number without fraction, however it is written: 1.0 and 1e3 are. */
  public boolean isInteger(int at) {
    int kind = kind(at);
    return kind == Token.INTEGER || kind == Token.DECIMAL && digits(at).isWhole();
  }

  /** Returns an integer of at most 18 characters; {@code Long.MIN_VALUE} for any other value. */
  public long smallInteger(int at) {
    return kind(at) == Token.INTEGER && length(at) <= ShortNumber.LONGEST
        ? ShortNumber.integer(json, from(at), length(at))
        : Long.MIN_VALUE;
  }

  /** Returns the double nearest to a number; infinite beyond their range. */
  public double doubleValue(int at) {
    return Floating.doubleValue(json, from(at), length(at));
  }

  /** Returns the float nearest to a number; infinite beyond their range. */
  public float floatValue(int at) {
    return Floating.floatValue(json, from(at), length(at));
  }

  /** Compares a number with a constant, exactly: negative, 0 or positive. */
  public int compare(int at, long constant) {
    long small = smallInteger(at);
    return small == Long.MIN_VALUE ? compareAny(at, constant) : Long.compare(small, constant);
  }

  private int compareAny(int at, long constant) {
    int scale = ShortNumber.scale(json, from(at), length(at));
    return scale >= 0
        ? ShortNumber.compare(unscaled(at), scale, constant)
        : digits(at).compareTo(Digits.of(BigDecimal.valueOf(constant)));
  }

  /** Compares a number with a constant, exactly: negative, 0 or positive. */
  public int compare(int at, BigDecimal constant) {
    int scale = ShortNumber.scale(json, from(at), length(at));
    return scale >= 0
        ? BigDecimal.valueOf(unscaled(at), scale).compareTo(constant)
        : digits(at).compareTo(Digits.of(constant));
  }

  /** Whether a number is a whole multiple of a positive integer, exactly. */
  public boolean isMultipleOf(int at, long divisor) {
    int scale = ShortNumber.scale(json, from(at), length(at));
    return scale >= 0
        ? ShortNumber.isMultiple(unscaled(at), scale, divisor)
        : digits(at).isMultiple(BigDecimal.valueOf(divisor));
  }

  /** Whether a number is a whole multiple of a positive number, exactly. */
  public boolean isMultipleOf(int at, BigDecimal divisor) {
    int scale = ShortNumber.scale(json, from(at), length(at));
    return scale >= 0
        ? ShortNumber.isMultiple(unscaled(at), scale, divisor)
        : digits(at).isMultiple(divisor);
  }

  /** Whether two values are equal: numbers by value, members in any order. In linear time. */
  public boolean same(int at, JsonTape other, int otherAt) {
    return Equality.same(this, at, other, otherAt);
  }

  /** Whether no two items of an array are equal. In linear time. */
  public boolean hasUniqueItems(int at) {
    return Equality.hasUniqueItems(this, at);
  }

  /** Forgets what was noted about rules, as another validator numbers its own. */
  public void forget() {
    memo = null;
  }

  /** Returns what was noted about a rule at a cell: 1 valid, 0 invalid, -1 nothing. */
  public int memo(int rule, int at) {
    Memo noted = memo;
    return noted == null ? -1 : noted.get(rule, at);
  }

  /** Notes whether a rule holds at a cell. */
  public void memo(int rule, int at, boolean valid) {
    Memo noted = memo;
    if (noted == null) {
      noted = new Memo();
      memo = noted;
    }
    noted.put(rule, at, valid);
  }

  /** Returns where the token of a cell begins, in bytes from the begin of the document. */
  public int offset(int at) {
    int place = from(at);
    if (!is(at, 1 << Token.STRING | 1 << Token.NAME)) {
      return place - start;
    }
    boolean pooled = bytes(at) != json;
    return (pooled ? Pool.place(pool, place) : place - 1) - start;
  }

  /** Returns the fault of the first name found to occur twice; null if each occurs once. */
  public @Nullable JsonException duplicate() {
    return duplicate;
  }

  JsonTape with(@Nullable JsonException duplicate) {
    this.duplicate = duplicate;
    return this;
  }

  /** The quick hash of a name or string. */
  int hash(int at) {
    int slot = at << Cell.SHIFT;
    return kind(at) == Token.NAME
        ? cells[slot + 3]
        : ByteWords.fold(ByteWords.hash(bytes(at), cells[slot + 1], cells[slot + 2]));
  }

  boolean isText(int at, Name name) {
    return length(at) == name.length() && name.is(bytes(at), from(at));
  }

  boolean isText(int at, byte[] wanted) {
    int from = from(at);
    int length = length(at);
    return length == wanted.length
        && Arrays.equals(bytes(at), from, from + length, wanted, 0, length);
  }

  Digits digits(int at) {
    return new Digits(json, from(at), length(at));
  }

  private long unscaled(int at) {
    return ShortNumber.unscaled(json, from(at), length(at));
  }

  /** Turns a view of one cell to another one. */
  JsonTape show(int[] others, int slot, byte[] pool) {
    Cell.write(cells, 0, others[slot], others[slot + 1], others[slot + 2], others[slot + 3]);
    return with(pool);
  }

  /**
   * Makes texts that were put into the pool since visible to a view of one cell. What was noted of
   * the value that the view showed before does not hold of this one.
   */
  JsonTape with(byte[] pool) {
    this.pool = pool;
    forget();
    return this;
  }
}
