package dev.armature.runtime.tape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document token by token, without keeping it. Checks syntax, UTF-8, limits and that no
 * object has a name twice. Not thread-safe.
 *
 * <p>An object is entered by the first {@link #nextName} after its bracket, an array by the first
 * {@link #next}; what is not entered must be passed by {@link #skip} or {@link #tape}.
 *
 * <p>Every method that moves throws {@link JsonException} for what {@link JsonTape#of} refuses.
 */
public final class JsonScanner {
  private static final int[] NO_FRAMES = {};

  private final Lexer lexer;
  private final boolean duplicates;
  private final int[] value = new int[Cell.SIZE];

  /** The containers around the current value, each with the names of its members so far. */
  private int[] frames = NO_FRAMES;

  /** Where the innermost container lies in the frames; -1 if there is none. */
  private int frame = -1;

  private int top;

  /** Where the next token is looked for. */
  private int at;

  /** How many more there may be. */
  private long tokens;

  /** Whether the last move came as far as a value. */
  private boolean reached;

  private boolean begun;
  private int depth;

  /** Whether the current value is a container that was not entered. */
  private boolean closed;

  /** Cells that the last tape has grown, for the next one. */
  private int[] spare = NO_FRAMES;

  private @Nullable JsonTape valueView;
  private @Nullable JsonTape nameView;

  /**
   * Creates a scanner, which stands before the document.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public JsonScanner(byte[] json, int offset, int length, JsonLimits limits) {
    this(new Lexer(json, offset, length, limits), false);
  }

  /**
   * Creates a scanner that lets an object have a name twice.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public static JsonScanner withDuplicates(byte[] json, int offset, int length, JsonLimits limits) {
    return new JsonScanner(new Lexer(json, offset, length, limits), true);
  }

  private JsonScanner(Lexer lexer, boolean duplicates) {
    this.lexer = lexer;
    this.duplicates = duplicates;
    this.at = lexer.start;
    this.tokens = lexer.limits.tokens();
  }

  static JsonTape record(Lexer lexer, boolean duplicates) {
    begin(lexer);
    Recorder recorder = Recorder.of(lexer);
    JsonTape tape = recorder.finish(0, duplicates);
    finish(lexer, recorder.at());
    return tape;
  }

  private static void begin(Lexer lexer) {
    if (lexer.skip(lexer.start) == lexer.end) {
      throw Fault.syntax("is empty, must be JSON");
    }
  }

  private static void finish(Lexer lexer, int at) {
    if (lexer.skip(at) != lexer.end) {
      throw lexer.behind(lexer.skip(at));
    }
  }

  /**
   * Goes to the first token of the document, to the next item of an array, or past the end.
   *
   * @return the kind of the token; {@code END_ARRAY} at the end of the array, {@code NONE} at the
   *     end of the document
   */
  public int next() {
    reached = false;
    if (closed) {
      enter();
    }
    if (frame < 0) {
      return nextDocument();
    }
    at = lexer.skip(at);
    if (lexer.is(at, ']')) {
      count();
      leave(Token.END_ARRAY);
      return Token.END_ARRAY;
    }
    if (frames[frame + 2] != 0) {
      at = lexer.comma(at);
    }
    frames[frame + 2] = 1;
    return read();
  }

  private int nextDocument() {
    if (begun) {
      finish(lexer, at);
      value[0] = Token.NONE;
      return Token.NONE;
    }
    begin(lexer);
    begun = true;
    return read();
  }

  private int read() {
    reached = true;
    at = lexer.skip(at);
    count();
    at = lexer.value(value, 0, at);
    int kind = value[0] & Cell.KIND;
    closed = kind <= Token.ARRAY;
    return kind;
  }

  private void count() {
    if (--tokens < 0) {
      throw lexer.tooMany(at);
    }
  }

  /** Goes to the next member of an object, whose value then is current; false at its end. */
  public boolean nextName() {
    reached = false;
    if (closed) {
      enter();
    }
    int slot = room();
    at = lexer.skip(at);
    if (lexer.is(at, '}')) {
      count();
      if (!duplicates) {
        Duplicates.refuseRun(lexer, frames, frame + Cell.SIZE, slot);
      }
      leave(Token.END_OBJECT);
      return false;
    }
    if (slot != frame + Cell.SIZE) {
      at = lexer.comma(at);
    }
    count();
    at = lexer.name(frames, slot, at);
    top = slot + Cell.SIZE;
    read();
    return true;
  }

  private void enter() {
    if (++depth > lexer.limits.depth()) {
      throw lexer.tooDeep(value[1]);
    }
    int slot = room();
    Cell.write(frames, slot, value[0], frame, 0, 0);
    frame = slot;
    top = slot + Cell.SIZE;
    closed = false;
  }

  private void leave(int end) {
    at++;
    top = frame;
    frame = frames[frame + 1];
    depth--;
    Cell.write(value, 0, end, at - 1, 1, 0);
  }

  private int room() {
    if (top + Cell.SIZE > frames.length) {
      frames = Arrays.copyOf(frames, Math.max(frames.length * 2, 16 * Cell.SIZE));
    }
    return top;
  }

  /**
   * Returns whether the last move came as far as a value: if it ended in an exception, the value is
   * at fault, a member's {@link #name} is known, and else what is between values is.
   */
  public boolean reached() {
    return reached;
  }

  /** Returns the kind of the current value's first token, or of the bracket just passed. */
  public int kind() {
    return value[0] & Cell.KIND;
  }

  /**
   * Returns a view of the current value as cell 0, good until the scanner moves. Of containers it
   * knows the kind only.
   */
  public JsonTape value() {
    JsonTape view = valueView;
    if (view == null) {
      view = new JsonTape(lexer.json, lexer.start, lexer.pool(), value);
      valueView = view;
    }
    return view.with(lexer.pool());
  }

  /** Returns a view of the current member's name as cell 0, good until the scanner moves. */
  public JsonTape name() {
    JsonTape view = nameView;
    if (view == null) {
      view = new JsonTape(lexer.json, lexer.start, lexer.pool(), new int[Cell.SIZE]);
      nameView = view;
    }
    return view.show(frames, top - Cell.SIZE, lexer.pool());
  }

  /** Passes the current value. */
  public void skip() {
    if (!closed) {
      return;
    }
    int around = depth;
    do {
      boolean object = closed ? value[0] == Token.OBJECT : frames[frame] == Token.OBJECT;
      if (object) {
        nextName();
      } else {
        next();
      }
    } while (depth > around);
  }

  /**
   * Passes the current value and returns it whole, good until the next call for a container, or
   * until the scanner moves if it is none.
   */
  public JsonTape tape() {
    if (!closed) {
      return value();
    }
    Recorder recorder = Recorder.begun(lexer, at, value, spare, tokens);
    JsonTape tape = recorder.finish(depth, duplicates);
    at = recorder.at();
    tokens = recorder.tokensLeft();
    spare = recorder.cells();
    closed = false;
    return tape;
  }
}
