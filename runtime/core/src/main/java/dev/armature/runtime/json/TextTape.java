package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_END_ARRAY;
import static com.fasterxml.jackson.core.JsonTokenId.ID_END_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_FIELD_NAME;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_ARRAY;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_STRING;

/**
 * A value made of texts: what a parameter or a form holds once its style is undone. A reader in
 * text mode takes numbers and booleans from the texts.
 *
 * <p>Built like a document (one string, or an array or object of them, nested as deep as the caller
 * allows); used again after {@link #clear}. Not thread-safe.
 */
public final class TextTape {
  private final Tape tape = new Tape();

  /** Creates an empty value. */
  public TextTape() {}

  /** Forgets the value. */
  public TextTape clear() {
    tape.clear();
    return this;
  }

  /** Adds a text: the whole value, the next item or the value of the member just named. */
  public TextTape string(String text) {
    tape.reference(ID_STRING, text);
    return this;
  }

  /** Begins an array. */
  public TextTape beginArray() {
    tape.start(ID_START_ARRAY);
    return this;
  }

  /** Ends the array. */
  public TextTape endArray() {
    tape.end(ID_END_ARRAY);
    return this;
  }

  /** Begins an object. */
  public TextTape beginObject() {
    tape.start(ID_START_OBJECT);
    return this;
  }

  /** Names the next member. */
  public TextTape name(String name) {
    tape.reference(ID_FIELD_NAME, name);
    return this;
  }

  /** Ends the object. */
  public TextTape endObject() {
    tape.end(ID_END_OBJECT);
    return this;
  }

  /**
   * The recorded tokens.
   *
   * @throws IllegalStateException if the value is empty or a bracket is open
   */
  Tape tape() {
    if (tape.size() == 0 || tape.depth() > 0) {
      throw new IllegalStateException("the value is not complete");
    }
    return tape;
  }
}
