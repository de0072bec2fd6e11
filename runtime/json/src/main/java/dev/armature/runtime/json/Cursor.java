package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.NameCache;
import dev.armature.runtime.tape.Token;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The position of a reader on a tape, and what was found out about values on it. */
final class Cursor {
  private static final int CONTAINERS = 1 << Token.OBJECT | 1 << Token.ARRAY;
  private static final JsonTape NOWHERE = JsonTape.of("null");

  private record Attempt(int index, JsonDecoder<?> codec) {}

  private final NameCache names;
  private final boolean text;
  private JsonTape tape = NOWHERE;
  private int at;
  private int end;
  private int token = Token.NONE;
  private int steps;

  /** Where a value ends that was checked with everything in it; 0 if there is none. */
  private int trusted;

  /** Whether some text of text mode holds half of a surrogate pair. */
  private boolean broken;

  private @Nullable Map<Integer, Object> attached;

  private @Nullable Map<Attempt, Boolean> attempts;

  Cursor(NameCache names, boolean text) {
    this.names = names;
    this.text = text;
  }

  boolean isText() {
    return text;
  }

  /** Whether the coming string may stand for a number or a boolean. */
  boolean mayMeanOther() {
    return text && token == Token.STRING && !tape.isExact(at);
  }

  boolean isBroken() {
    return broken;
  }

  /** Whether some object may have a name twice: texts are not checked for that, documents are. */
  boolean mayRepeatNames() {
    return text || tape.duplicate() != null;
  }

  /** Goes to a value on a tape. */
  void open(JsonTape recorded, int index) {
    tape = recorded;
    end = recorded.next(index);
    attempts = null;
    trusted = 0;
    to(index);
  }

  void open(TextTape value) {
    broken = value.isBroken();
    attached = value.attached();
    open(value.tape(), 0);
  }

  /** What was attached to the value that comes next; null when it is a text. */
  @Nullable Object attachment() {
    return attached == null ? null : attached.get(at);
  }

  private void to(int index) {
    at = index;
    token = tape.kind(index);
  }

  JsonTape tape() {
    return tape;
  }

  /** The cell of the value that comes next. */
  int at() {
    return at;
  }

  /** The kind of that cell. */
  int token() {
    return token;
  }

  /** Goes to the next item, or past the end. */
  int next() {
    int next = at + 1;
    at = next;
    token = next < end ? tape.kind(next) : Token.NONE;
    return token;
  }

  /** Goes to the value of the next member and returns its name; null at the end of the object. */
  @Nullable String nextName() {
    if (next() != Token.NAME) {
      return null;
    }
    String name = names.text(tape, at);
    next();
    return name;
  }

  void skip() {
    if (tape.is(at, CONTAINERS)) {
      to(tape.end(at));
    }
  }

  /** Goes to the end of a value, wherever in it or past it the cursor stands. */
  void finish(int index) {
    to(tape.is(index, CONTAINERS) ? tape.end(index) : index);
  }

  /** The text of the current string or number. */
  String text() {
    return tape.text(at);
  }

  /** The string that a member of the coming object has; null if there is none. */
  @Nullable String peekString(String name) {
    int value = find(name);
    return value >= 0 && tape.kind(value) == Token.STRING ? tape.text(value) : null;
  }

  boolean peekHas(String name) {
    return find(name) >= 0;
  }

  private int find(String name) {
    if (token != Token.OBJECT) {
      return -1;
    }
    int last = tape.end(at);
    for (int member = tape.first(at); member < last; member = tape.next(member + 1)) {
      steps++;
      if (names.text(tape, member).equals(name)) {
        return member + 1;
      }
    }
    return -1;
  }

  /** Goes back to a value. */
  void back(int index) {
    steps += at - index;
    to(index);
  }

  /** Whether the coming value is within one that was checked with everything in it. */
  boolean isTrusted() {
    return at < trusted;
  }

  /** Remembers that the coming value was checked with everything in it. */
  void trust() {
    trusted = text ? 0 : tape.next(at);
  }

  /** Forgets for a while what was checked: returns what {@link #trustAgain} takes. */
  int distrust() {
    int before = trusted;
    trusted = 0;
    return before;
  }

  void trustAgain(int before) {
    trusted = before;
  }

  /** How many cells were looked at more than once, by which tests see that work stays linear. */
  int steps() {
    return steps;
  }

  /**
   * What an earlier attempt with the codec at a value found; null if there was none. Without it,
   * unions nested in unions would be tried 2ⁿ times.
   */
  @Nullable Boolean outcome(int index, JsonDecoder<?> codec) {
    return attempts == null ? null : attempts.get(new Attempt(index, codec));
  }

  void remember(int index, JsonDecoder<?> codec, boolean accepted) {
    if (tape.is(index, CONTAINERS)) { // Scalars are tried again faster.
      if (attempts == null) {
        attempts = new HashMap<>();
      }
      attempts.put(new Attempt(index, codec), accepted);
    }
  }
}
