package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_END_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_ARRAY;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_OBJECT;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tape of a reader, and what was found out about values on it. Made when first needed. */
final class Lookahead {
  private record Attempt(int index, JsonDecoder<?> codec) {}

  private final Tape tape = new Tape();
  private final TapeTokens tokens = new TapeTokens(tape);
  private Map<Attempt, Boolean> attempts = new HashMap<>();

  TapeTokens tokens() {
    return tokens;
  }

  /** Records the value that the parser stands at; {@code begun} as for {@link Tape#record}. */
  int record(JsonParser parser, @Nullable String begun) throws IOException {
    tape.clear();
    tape.record(parser, begun);
    return open(tape);
  }

  /** Records an object that was seen to be empty. */
  void recordEmpty() {
    tape.clear();
    tape.start(ID_START_OBJECT);
    tape.end(ID_END_OBJECT);
    open(tape);
  }

  /** Goes to the start of a tape and returns its first token. */
  int open(Tape recorded) {
    if (!attempts.isEmpty()) {
      // Clearing would cost what the largest value before cost, for every value after it.
      attempts = new HashMap<>();
    }
    tokens.open(recorded);
    return tokens.back(0);
  }

  /**
   * What an earlier attempt with the codec at this token found; null if there was none. Without it,
   * unions nested in unions would be tried 2ⁿ times.
   */
  @Nullable Boolean outcome(int index, JsonDecoder<?> codec) {
    return attempts.get(new Attempt(index, codec));
  }

  void remember(int index, JsonDecoder<?> codec, boolean accepted) {
    int id = tokens.id(index);
    if (id == ID_START_OBJECT || id == ID_START_ARRAY) { // Scalars are tried again faster.
      attempts.put(new Attempt(index, codec), accepted);
    }
  }
}
