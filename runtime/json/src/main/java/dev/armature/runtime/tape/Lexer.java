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
  }

  /** The bytes of texts that had escapes. */
  byte[] pool() {
    Pool made = pool;
    return made == null ? NO_BYTES : made.bytes();
  }

  /** The place of the next byte that is no white space; the end if there is none. */
  int skip(int at) {
    return at < end && json[at] > ' ' ? at : space(at);
  }

  private int space(int from) {
    int i = from;
    while (i < end) {
      int b = json[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return i;
      }
      i++;
      while (i <= end - ByteWords.SIZE && ByteWords.get(json, i) == ByteWords.SPACES) {
        i += ByteWords.SIZE; // An indented line.
      }
    }
    return end;
  }

  /** Reads the first token of the value after a place into a cell. */
  int value(int[] cells, int slot, int from) {
    int at = skip(from);
    return is(at, '"') ? text(cells, slot, at) : other(cells, slot, at);
  }

  /** Reads the first token of a value that is no string. */
  int other(int[] cells, int slot, int at) {
    switch (at < end ? json[at] : 0) {
      case '{':
        Cell.write(cells, slot, Token.OBJECT, at, 0, 0);
        return at + 1;
      case '[':
        Cell.write(cells, slot, Token.ARRAY, at, 0, 0);
        return at + 1;
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
        return number(cells, slot, at);
      case 't':
        return word(cells, slot, at, Token.TRUE, "true");
      case 'f':
        return word(cells, slot, at, Token.FALSE, "false");
      case 'n':
        return word(cells, slot, at, Token.NULL, "null");
      default:
        throw unexpectedValue(at);
    }
  }

  /** Whether a character, and none but it, stands at a place. */
  boolean is(int at, char character) {
    return at < end && json[at] == character;
  }

  /** Passes a comma and what white space follows. */
  int comma(int at) {
    if (!is(at, ',')) {
      throw unexpected(at);
    }
    return skip(at + 1);
  }

  /** Reads the name of a member into a cell, and its colon. */
  int name(int[] cells, int slot, int at) {
    if (!is(at, '"')) {
      throw unexpected(at);
    }
    int next = nameText(cells, slot, at);
    return is(next, ':') ? next + 1 : colon(next);
  }

  private int colon(int from) {
    int at = skip(from);
    if (!is(at, ':')) {
      throw unexpected(at);
    }
    return at + 1;
  }

  private JsonException unexpected(int at) {
    return Fault.character(json, start, end, at);
  }

  /** The fault of a token that is one too many. */
  JsonException tooMany(int at) {
    return Fault.tokens(json, start, at, limits);
  }

  /** The fault of a bracket that opens one level too many. */
  JsonException tooDeep(int at) {
    return Fault.depth(json, start, at, limits);
  }

  /** The fault of a document that goes on where it should end. */
  JsonException behind(int at) {
    return Fault.behind(json, start, at);
  }

  private JsonException limit(int where, String detail) {
    return Fault.limit(json, start, where, detail);
  }

  /** Reads a string into a cell. */
  int text(int[] cells, int slot, int at) {
    int from = at + 1;
    int i = from;
    long odd = 0;
    while (i <= end - ByteWords.SIZE && (odd = ByteWords.odd(ByteWords.get(json, i))) == 0) {
      i += ByteWords.SIZE;
    }
    i = odd == 0 ? plain(i) : i + ByteWords.index(odd);
    if (i == end || json[i] != '"') {
      i = oddText(cells, slot, Token.STRING, from, i);
    } else {
      Cell.write(cells, slot, Token.STRING | Cell.ASCII, from, i - from, 0);
    }
    if (cells[slot + 2] > stringLength) {
      checkLength(cells, slot, from - 1, stringLength, "string");
    }
    return i + 1;
  }

  /** The first character near the end that is not a plain one. */
  private int plain(int from) {
    int i = from;
    while (i < end && json[i] >= ' ' && json[i] != '"' && json[i] != '\\') {
      i++;
    }
    return i;
  }

  private int nameText(int[] cells, int slot, int at) {
    int from = at + 1;
    int i = from;
    long hash = 0;
    long word = 0;
    long odd = 0;
    while (i <= end - ByteWords.SIZE && (odd = ByteWords.odd(word = ByteWords.get(json, i))) == 0) {
      hash = ByteWords.hash(hash, word);
      i += ByteWords.SIZE;
    }
    if (odd != 0) {
      i += ByteWords.index(odd);
      hash = ByteWords.hash(hash, ByteWords.before(odd, word));
    } else {
      i = plain(i);
      hash = ByteWords.hash(json, from, i - from);
    }
    if (i == end || json[i] != '"') {
      i = oddText(cells, slot, Token.NAME, from, i);
    } else {
      Cell.write(cells, slot, Token.NAME | Cell.ASCII, from, i - from, ByteWords.fold(hash));
    }
    if (cells[slot + 2] > nameLength) {
      checkLength(cells, slot, from - 1, nameLength, "name");
    }
    return i + 1;
  }

  /** A text in which something at a place is no character of one byte; returns its last quote. */
  private int oddText(int[] cells, int slot, int kind, int from, int odd) {
    int i = run(odd);
    boolean escaped = json[i] == '\\';
    int head = escaped ? kind | Cell.POOLED : kind;
    int text = from;
    int length = i - from;
    if (escaped) {
      Pool texts = made();
      text = texts.begin(from - 1);
      i = unescape(texts, from, i);
      length = texts.size() - text;
    }
    long hash = kind == Token.NAME ? ByteWords.hash(escaped ? pool() : json, text, length) : 0;
    Cell.write(cells, slot, head, text, length, ByteWords.fold(hash));
    return i;
  }

  /** Puts a text that has an escape into the pool; returns its last quote. */
  private int unescape(Pool texts, int from, int escape) {
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
    return i;
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

  private int number(int[] cells, int slot, int from) {
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
    return i;
  }

  /** Passes one or more digits. */
  private int digits(int from) {
    int i = from;
    long odd = 0;
    while (i <= end - ByteWords.SIZE && (odd = ByteWords.noDigit(ByteWords.get(json, i))) == 0) {
      i += ByteWords.SIZE;
    }
    if (odd != 0) {
      i += ByteWords.index(odd);
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

  private int word(int[] cells, int slot, int from, int kind, String word) {
    int length = word.length();
    if (end - from < length) {
      throw unexpectedValue(from);
    }
    for (int i = 1; i < length; i++) {
      if (json[from + i] != word.charAt(i)) {
        throw unexpectedValue(from);
      }
    }
    Cell.write(cells, slot, kind, from, length, 0);
    return from + length;
  }

  private JsonException unexpectedValue(int at) {
    return at < end && Character.isLetter(json[at])
        ? Fault.at(json, start, at, "unknown word")
        : Fault.character(json, start, end, at);
  }
}
