package dev.armature.runtime.tape;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a range of bytes, each written as one cell where the caller wants it. Knows the grammar
 * within a token and between neighbours; what is nested in what is the caller's.
 */
final class Lexer {
  private static final byte[] NO_BYTES = {};

  final byte[] json;
  final int start;
  final int end;
  final JsonLimits limits;
  private final int numberLength;
  private final int stringLength;
  private final int nameLength;

  /** Where the next token is looked for. */
  private int at;

  private long tokens;

  /** Made when the first escape occurs. */
  private @Nullable Pool pool;

  Lexer(byte[] json, int offset, int length, JsonLimits limits) {
    Objects.checkFromIndexSize(offset, length, json.length);
    if (length > limits.bytes()) {
      throw Fault.limit("be longer than " + limits.bytes() + " bytes");
    }
    this.json = json;
    this.start = offset;
    this.end = offset + length;
    this.limits = limits;
    this.numberLength = limits.numberLength();
    this.stringLength = limits.stringLength();
    this.nameLength = limits.nameLength();
    this.at = offset;
    this.tokens = limits.tokens();
  }

  /** The bytes of texts that had escapes. */
  byte[] pool() {
    Pool made = pool;
    return made == null ? NO_BYTES : made.bytes();
  }

  /** The place after the last token. */
  int at() {
    return at;
  }

  /** Passes white space and returns the byte after it; 0 at the end. */
  int peek() {
    int first = at < end ? json[at] : 0;
    return first > ' ' ? first : space();
  }

  private int space() {
    int i = at;
    while (i < end) {
      int b = json[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        at = i;
        return b;
      }
      i++;
      while (i <= end - Words.SIZE && Words.get(json, i) == Words.SPACES) {
        i += Words.SIZE; // An indented line.
      }
    }
    at = end;
    return 0;
  }

  /** Whether only white space is left. */
  boolean isDone() {
    return peek() == 0 && at == end;
  }

  /** Reads the first token of a value into a cell and returns its kind. */
  int value(int[] cells, int slot) {
    count();
    switch (peek()) {
      case '"':
        text(cells, slot);
        return Token.STRING;
      case '{':
        Cell.write(cells, slot, Token.OBJECT, at++, 0, 0);
        return Token.OBJECT;
      case '[':
        Cell.write(cells, slot, Token.ARRAY, at++, 0, 0);
        return Token.ARRAY;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
        return number(cells, slot);
      case 't':
        return word(cells, slot, Token.TRUE, "true");
      case 'f':
        return word(cells, slot, Token.FALSE, "false");
      case 'n':
        return word(cells, slot, Token.NULL, "null");
      default:
        throw unexpectedValue();
    }
  }

  /**
   * Reads the next name of an object into a cell, and its colon; at the end of the object, passes
   * the bracket and says false.
   */
  boolean name(int[] cells, int slot, boolean first) {
    count();
    int b = peek();
    if (b == '}') {
      at++;
      return false;
    }
    if (!first) {
      comma(b);
      b = peek();
    }
    if (b != '"') {
      throw Fault.character(json, start, end, at);
    }
    name(cells, slot);
    if (peek() != ':') {
      throw Fault.character(json, start, end, at);
    }
    at++;
    return true;
  }

  /** Goes to the next item of an array; at its end, passes the bracket and says false. */
  boolean item(boolean first) {
    int b = peek();
    if (b == ']') {
      count();
      at++;
      return false;
    }
    if (!first) {
      comma(b);
    }
    return true;
  }

  private void comma(int b) {
    if (b != ',') {
      throw Fault.character(json, start, end, at);
    }
    at++;
  }

  /** The fault of a document that goes on where it should end. */
  JsonException behind() {
    return Fault.behind(json, start, at);
  }

  /** The fault of the bracket that was read last. */
  JsonException tooDeep() {
    return Fault.depth(json, start, at - 1, limits);
  }

  private JsonException limit(int where, String detail) {
    return Fault.limit(json, start, where, detail);
  }

  private void count() {
    if (--tokens < 0) {
      throw limit(at, "hold more than " + limits.tokens() + " values, names and brackets");
    }
  }

  private void text(int[] cells, int slot) {
    int from = at + 1;
    int i = from;
    long odd = 0;
    while (i <= end - Words.SIZE && (odd = Words.odd(Words.get(json, i))) == 0) {
      i += Words.SIZE;
    }
    i = odd == 0 ? plain(i) : i + Words.index(odd);
    if (i < end && json[i] == '"') {
      Cell.write(cells, slot, Token.STRING | Cell.ASCII, from, i - from, 0);
      at = i + 1;
    } else {
      oddText(cells, slot, Token.STRING, i);
    }
    if (cells[slot + 2] > stringLength) {
      checkLength(cells, slot, from - 1, stringLength, "string");
    }
  }

  /** The first character near the end that is not a plain one. */
  private int plain(int from) {
    int i = from;
    while (i < end && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
      i++;
    }
    return i;
  }

  private void name(int[] cells, int slot) {
    int from = at + 1;
    int i = from;
    long hash = 0;
    long word = 0;
    long odd = 0;
    while (i <= end - Words.SIZE && (odd = Words.odd(word = Words.get(json, i))) == 0) {
      hash = Words.hash(hash, word);
      i += Words.SIZE;
    }
    if (odd != 0) {
      i += Words.index(odd);
      hash = Words.hash(hash, Words.before(odd, word));
    } else {
      i = plain(i);
      hash = Words.hash(json, from, i - from);
    }
    if (i < end && json[i] == '"') {
      Cell.write(cells, slot, Token.NAME | Cell.ASCII, from, i - from, Words.fold(hash));
      at = i + 1;
    } else {
      oddText(cells, slot, Token.NAME, i);
    }
    if (cells[slot + 2] > nameLength) {
      checkLength(cells, slot, from - 1, nameLength, "name");
    }
  }

  /** A text in which something at a place is no character of one byte. */
  private void oddText(int[] cells, int slot, int kind, int odd) {
    int from = at + 1;
    int i = run(odd);
    boolean escaped = json[i] == '\\';
    int head = escaped ? kind | Cell.POOLED : kind;
    int text = escaped ? unescape(from, i) : from;
    int length = escaped ? made().size() - text : i - from;
    if (!escaped) {
      at = i + 1;
    }
    long hash = kind == Token.NAME ? Words.hash(escaped ? pool() : json, text, length) : 0;
    Cell.write(cells, slot, head, text, length, Words.fold(hash));
  }

  /** Puts a text that has an escape into the pool; returns where it lies there. */
  private int unescape(int from, int escape) {
    Pool texts = made();
    int text = texts.begin(from - 1);
    int copied = from;
    int i = escape;
    while (json[i] == '\\') {
      texts.append(json, copied, i);
      int character = Escape.read(this, i);
      texts.append(character);
      copied = i + Escape.length(json[i + 1], character);
      i = run(copied);
    }
    texts.append(json, copied, i);
    at = i + 1;
    return text;
  }

  /** Where the next quote or backslash is; everything before it is checked. */
  private int run(int from) {
    int i = from;
    while (i < end) {
      int b = json[i];
      if (b == '"' || b == '\\') {
        return i;
      }
      if (b >= 0 && b < ' ') {
        throw Fault.at(json, start, i, "a control character must be escaped");
      }
      int length = Utf8.length(json, i, end);
      if (length == 0) {
        throw Fault.at(json, start, i, "not UTF-8");
      }
      i += length;
    }
    throw Fault.end(json, start, end);
  }

  private Pool made() {
    Pool made = pool;
    if (made == null) {
      made = new Pool(64);
      pool = made;
    }
    return made;
  }

  private void checkLength(int[] cells, int slot, int quote, int max, String noun) {
    boolean pooled = (cells[slot] & Cell.POOLED) != 0;
    if (Utf8.count(pooled ? pool() : json, cells[slot + 1], cells[slot + 2]) > max) {
      throw limit(quote, "hold a " + noun + " longer than " + max + " characters");
    }
  }

  private int number(int[] cells, int slot) {
    int from = at;
    int i = json[from] == '-' ? from + 1 : from;
    i = i < end && json[i] == '0' ? i + 1 : digits(i);
    int kind = Token.INTEGER;
    if (i < end && json[i] == '.') {
      kind = Token.DECIMAL;
      i = digits(i + 1);
    }
    if (i < end && (json[i] | 0x20) == 'e') {
      kind = Token.DECIMAL;
      boolean signed = i + 1 < end && (json[i + 1] == '+' || json[i + 1] == '-');
      i = digits(signed ? i + 2 : i + 1);
    }
    if (i - from > numberLength) {
      throw limit(from, "hold a number longer than " + limits.numberLength() + " characters");
    }
    Cell.write(cells, slot, kind, from, i - from, 0);
    at = i;
    return kind;
  }

  /** Passes one or more digits. */
  private int digits(int from) {
    int i = from;
    long odd = 0;
    while (i <= end - Words.SIZE && (odd = Words.noDigit(Words.get(json, i))) == 0) {
      i += Words.SIZE;
    }
    if (odd != 0) {
      i += Words.index(odd);
    } else {
      while (i < end && json[i] >= '0' && json[i] <= '9') {
        i++;
      }
    }
    if (i == from) {
      throw Fault.character(json, start, end, i);
    }
    return i;
  }

  private int word(int[] cells, int slot, int kind, String word) {
    int from = at;
    int length = word.length();
    if (end - from < length) {
      throw unexpectedValue();
    }
    for (int i = 1; i < length; i++) {
      if (json[from + i] != word.charAt(i)) {
        throw unexpectedValue();
      }
    }
    Cell.write(cells, slot, kind, from, length, 0);
    at = from + length;
    return kind;
  }

  private JsonException unexpectedValue() {
    return at < end && Character.isLetter(json[at])
        ? Fault.at(json, start, at, "unknown word")
        : Fault.character(json, start, end, at);
  }
}
