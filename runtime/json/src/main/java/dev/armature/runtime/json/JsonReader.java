package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Token;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document, value by value. Made by {@link JsonReaders}; not thread-safe.
 *
 * <p>The reader stands at the value that comes next; reading it leaves the reader at its end, and
 * {@link #nextField} or {@link #nextItem} goes on. In a verdict pass the first violation throws
 * {@link InvalidJson}. In an explaining pass violations go to a list with the path of their value,
 * the methods answer with some value that means nothing, and reading continues; the signal then
 * only comes when the list is full.
 *
 * <p>Text mode, for parameters and forms: every scalar is a string, and the methods for other types
 * take theirs from its text.
 *
 * <p>Every reading method throws {@link IOException} if the source fails or is not JSON.
 */
public final class JsonReader implements Closeable {
  private final JsonReaders settings;
  private final Cursor cursor;

  /** What is read; null if that is on a tape or comes text by text. */
  private final @Nullable JsonSource document;

  /** Null in a verdict pass, which so pays for no path. */
  private @Nullable Explanation explanation;

  JsonReader(
      JsonReaders settings,
      Cursor cursor,
      @Nullable JsonSource document,
      @Nullable Violations violations) {
    this.settings = settings;
    this.cursor = cursor;
    this.document = document;
    this.explanation = violations == null ? null : new Explanation(violations);
  }

  /**
   * Points a reader in text mode to a value.
   *
   * @param in the part of the request that the value is from, as in {@link
   *     dev.armature.runtime.tape.Violation#in}
   * @param name the parameter's name
   */
  public void reset(TextTape value, String in, @Nullable String name) {
    cursor.open(value);
    at(in, name);
  }

  /** Says where the document is from, if not the body: as for {@link #reset}. */
  public JsonReader at(String in, @Nullable String name) {
    if (explanation != null) {
      explanation.start(in, name);
    }
    return this;
  }

  /**
   * Reads the whole document with the codec, makes sure that nothing follows, and closes the
   * source.
   *
   * @return the value; null only while explaining, when there is a violation
   * @throws InvalidJson in a verdict pass, when the document is not JSON or breaks its contract
   */
  public <T> @Nullable T document(JsonDecoder<T> codec) throws IOException {
    try {
      return JsonSource.read(this, document, codec);
    } finally {
      close();
    }
  }

  /** Whether values that the contract does not know are violations: true on servers. */
  public boolean strict() {
    return settings.isStrict();
  }

  /** Returns the type of the value that comes next; in text mode, the type its text looks like. */
  public JsonType type() throws IOException {
    return ScalarReading.type(this, TextMeaning.NUMBERS_AND_BOOLEANS);
  }

  /**
   * Returns the type of the value that comes next, where a string may stand.
   *
   * @param meaning what else its text may stand for in text mode
   */
  public JsonType type(TextMeaning meaning) throws IOException {
    return ScalarReading.type(this, meaning);
  }

  /** Enters an object; false, with a violation and the value skipped, if it is none. */
  public boolean beginObject() throws IOException {
    return begin(Token.OBJECT, "an object");
  }

  /**
   * Goes to the next member and returns its name; leaves the object and returns null at its end.
   */
  public @Nullable String nextField() throws IOException {
    String field = cursor.nextName();
    if (explanation != null) {
      explanation.member(field);
    }
    return field;
  }

  /** Enters an array; false, with a violation and the value skipped, if it is none. */
  public boolean beginArray() throws IOException {
    return begin(Token.ARRAY, "an array");
  }

  private boolean begin(int bracket, String wanted) throws IOException {
    if (cursor.token() != bracket) {
      mistyped(wanted);
      return false;
    }
    if (explanation != null) {
      explanation.push();
    }
    return true;
  }

  /** Goes to the next item; leaves the array and says false at its end. */
  public boolean nextItem() throws IOException {
    boolean more = cursor.next() != Token.END_ARRAY;
    if (explanation != null) {
      explanation.item(more);
    }
    return more;
  }

  /**
   * Reads an array of items that have no checks but those of their decoder.
   *
   * @return null, with a violation and the value skipped, if it is no array
   */
  public <T> @Nullable List<T> list(JsonDecoder<T> items) throws IOException {
    if (!beginArray()) {
      return null;
    }
    List<T> list = new ArrayList<>();
    while (nextItem()) {
      // Null only after a violation: nobody sees the list then.
      list.add(items.read(this));
    }
    return list;
  }

  /**
   * Reads an object as a map, in the order of the document. A name that occurs twice is a
   * violation.
   *
   * @return null, with a violation and the value skipped, if it is no object
   */
  public <T> @Nullable Map<String, T> map(JsonDecoder<T> values) throws IOException {
    if (!beginObject()) {
      return null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    for (String name = nextField(); name != null; name = nextField()) {
      if (map.containsKey(name)) {
        violation("duplicate", "must not occur twice");
      }
      map.put(name, values.read(this));
    }
    return map;
  }

  /** Keeps the value that comes next out of what violations say of it. */
  public JsonReader secret() {
    if (explanation != null) {
      explanation.hide();
    }
    return this;
  }

  /** Reads a null, if it comes next; else leaves the value alone and says false. */
  public boolean nextNull() {
    return cursor.token() == Token.NULL;
  }

  /** Reads a string; in text mode, any text. */
  public String string() throws IOException {
    if (cursor.token() != Token.STRING) {
      mistyped("a string");
      return "";
    }
    String text = cursor.text();
    if (cursor.isBroken() && text.indexOf('\uFFFD') >= 0) {
      bad("syntax", "must not hold half of a surrogate pair");
    }
    return text;
  }

  /** Reads {@code true} or {@code false}. */
  public boolean bool() throws IOException {
    int token = cursor.token();
    return token == Token.TRUE || (token != Token.FALSE && ScalarReading.bool(this));
  }

  /** Reads an integer of 32 bits; 1.0 and 1e3 are integers. Out of range: {@code format}. */
  public int int32() throws IOException {
    long value = cursor.tape().smallInteger(cursor.at());
    if ((int) value == value) {
      return (int) value;
    }
    return (int) ScalarReading.integer(this, Integer.MIN_VALUE, Integer.MAX_VALUE, "int32");
  }

  /** Reads an integer of 64 bits; 1.0 and 1e3 are integers. Out of range: {@code format}. */
  public long int64() throws IOException {
    long value = cursor.tape().smallInteger(cursor.at());
    return value != Long.MIN_VALUE
        ? value
        : ScalarReading.integer(this, Long.MIN_VALUE, Long.MAX_VALUE, "int64");
  }

  /** Reads a number as the nearest float. Beyond the range of floats: {@code format}. */
  public float float32() throws IOException {
    return ScalarReading.float32(this);
  }

  /** Reads a number as the nearest double. Beyond the range of doubles: {@code format}. */
  public double float64() throws IOException {
    return ScalarReading.float64(this);
  }

  /** Reads an integer of any length, its exponent at most 10,000. */
  public BigInteger integer() throws IOException {
    return ScalarReading.bigInteger(this);
  }

  /** Reads a number exactly, its exponent at most 10,000. */
  public BigDecimal decimal() throws IOException {
    return ScalarReading.decimal(this);
  }

  /** Reads a number and keeps its literal. */
  public JsonNumber number() throws IOException {
    return ScalarReading.number(this);
  }

  /** Reads a date-time (RFC 3339). A leap second becomes the second before it. */
  public OffsetDateTime dateTime() throws IOException {
    return ScalarReading.dateTime(this);
  }

  /** Reads a full-date (RFC 3339). */
  public LocalDate date() throws IOException {
    return ScalarReading.date(this);
  }

  /** Reads a full-time (RFC 3339). A leap second becomes the second before it. */
  public OffsetTime time() throws IOException {
    return ScalarReading.time(this);
  }

  /** Reads a UUID (RFC 4122). */
  public UUID uuid() throws IOException {
    return ScalarReading.uuid(this);
  }

  /** Reads bytes in base64 (RFC 4648, section 4). */
  public Bytes base64() throws IOException {
    return ScalarReading.base64(this);
  }

  /**
   * Reads what was attached to the value that comes next ({@link TextTape#attach}).
   *
   * @param wanted what it must be, as in {@code a file}
   * @return null, with a violation, when it is something else; outside of text mode, always
   */
  public <T> @Nullable T attached(Class<T> type, String wanted) throws IOException {
    Object found = cursor.attachment();
    if (type.isInstance(found)) {
      return type.cast(found);
    }
    mistyped(wanted);
    return null;
  }

  /** Reads any value and keeps it as compact JSON text; duplicate names are violations. */
  public RawJson raw() throws IOException {
    return RawReading.read(this);
  }

  /** Passes over any value. */
  public void skip() throws IOException {
    cursor.skip();
  }

  /** Returns {@code seen} with the bit of a member; seen before, it is a {@code duplicate}. */
  public long once(long seen, int bit) {
    long mask = 1L << bit;
    if ((seen & mask) != 0) {
      violation("duplicate", "must not occur twice");
    }
    return seen | mask;
  }

  /** Demands the required members of the object just left. */
  public void require(long seen, Members members) {
    require(seen, members.required(), members.names());
  }

  /**
   * Demands members of the object just left.
   *
   * @param names the name of each bit
   */
  public void require(long seen, long required, List<String> names) {
    if ((required & ~seen) != 0) {
      Explanation.require(this, required & ~seen, names);
    }
  }

  /** Refuses the current member, whose name the contract does not allow, and passes over it. */
  public void unknown(String field) throws IOException {
    signal();
    bad("additionalProperties", "is not a member that the contract knows");
  }

  /**
   * Reports a violation by the current value, unless one was reported that made it unreadable.
   *
   * @throws InvalidJson in a verdict pass, or when the list is full
   */
  public void violation(String keyword, String detail) {
    signal().report(keyword, detail);
  }

  /** Whether the list has violations, of this document or others; in a verdict pass false. */
  public boolean failed() {
    return explanation != null && explanation.failed();
  }

  /**
   * Returns the string that a member of the object that comes next has; null if that is no object,
   * has no such member or no string there. Consumes nothing.
   */
  public @Nullable String peekString(String field) throws IOException {
    return cursor.peekString(field);
  }

  /** Whether the value that comes next is an object with that member. Consumes nothing. */
  public boolean peekHas(String field) throws IOException {
    return cursor.peekHas(field);
  }

  /** Marks the value that comes next. */
  public Mark mark() throws IOException {
    Explanation explaining = explanation;
    return explaining == null
        ? new Mark(cursor.at(), 0, 0)
        : new Mark(cursor.at(), explaining.depth(), explaining.count());
  }

  /** Goes back to a marked value, whatever was read of it. */
  public void reset(Mark mark) {
    cursor.back(mark.index());
    if (explanation != null) {
      explanation.back(mark.depth());
    }
  }

  /** Whether the codec accepts the value that comes next. Consumes and reports nothing. */
  public boolean attempt(JsonDecoder<?> codec) throws IOException {
    int index = cursor.at();
    Boolean known = cursor.outcome(index, codec);
    if (known != null) {
      return known;
    }
    boolean accepted = accepts(codec);
    cursor.back(index);
    cursor.remember(index, codec, accepted);
    return accepted;
  }

  private boolean accepts(JsonDecoder<?> codec) throws IOException {
    Explanation suspended = explanation;
    explanation = null;
    int trusted = cursor.distrust();
    try {
      codec.read(this);
      return true;
    } catch (InvalidJson refused) {
      return false;
    } finally {
      explanation = suspended;
      cursor.trustAgain(trusted);
    }
  }

  /**
   * Returns a tape with the value that comes next, which is at {@link #tapeIndex}. Consumes
   * nothing. In text mode the tape holds the JSON that the texts look like.
   */
  public JsonTape peekTape() throws IOException {
    return cursor.isText() ? RawReading.peek(this) : cursor.tape();
  }

  /** Returns the cell of the value that comes next on the tape of {@link #peekTape}. */
  public int tapeIndex() {
    return cursor.isText() ? 0 : cursor.at();
  }

  /** Closes the source; {@link #document} does so itself. */
  @Override
  public void close() throws IOException {
    if (document != null) {
      document.close();
    }
  }

  /** Ends a verdict pass, before words are found for a violation. */
  Explanation signal() {
    Explanation explaining = explanation;
    if (explaining == null) {
      throw InvalidJson.SIGNAL;
    }
    return explaining;
  }

  /** Reports that the current value cannot be read, passes over it and says no more about it. */
  void bad(String keyword, String detail) throws IOException {
    Explanation explaining = signal();
    explaining.report(keyword, detail);
    cursor.skip();
    explaining.markBad();
  }

  /** Reports a value of the wrong type. */
  void mistyped(String wanted) throws IOException {
    signal();
    bad("type", "must be " + wanted + ", was " + type().words());
  }

  /** Whether something was wrong with the current value or within it. */
  boolean isTainted() {
    return explanation != null && explanation.isInnerBad();
  }

  /** Whether this is an explaining pass. */
  boolean explains() {
    return explanation != null;
  }

  JsonLimits limits() {
    return settings.limits();
  }

  Cursor cursor() {
    return cursor;
  }
}
