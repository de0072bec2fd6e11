package dev.armature.runtime.json;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.TapeWriter;
import dev.armature.runtime.tape.Token;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value made of texts: what a parameter or a form holds once its style is undone. A reader in
 * text mode takes numbers and booleans from the texts.
 *
 * <p>Built like a document (one string, or an array or object of them, nested as deep as the caller
 * allows); used again after {@link #clear}. Not thread-safe.
 */
public final class TextTape {
  private final TapeWriter writer = new TapeWriter();
  private @Nullable Map<Integer, Object> attached;
  private boolean broken;

  /** Creates an empty value. */
  public TextTape() {}

  /** Forgets the value. */
  public TextTape clear() {
    writer.clear();
    attached = null;
    broken = false;
    return this;
  }

  /** Adds a text: the whole value, the next item or the value of the member just named. */
  public TextTape string(String text) {
    broken |= Surrogates.areBroken(text);
    writer.text(Token.STRING, text);
    return this;
  }

  /**
   * Adds something that is no text, a file for example: decoders that know of it get it by {@link
   * JsonReader#attached}, all others see an empty text.
   */
  public TextTape attach(Object object) {
    if (attached == null) {
      attached = new HashMap<>();
    }
    attached.put(writer.next(), object);
    return string("");
  }

  /**
   * Adds a value that is spelled as JSON, in which numbers are numbers and strings are strings.
   *
   * @return what is wrong with the text, and nothing is added then; null when nothing is
   */
  public @Nullable String json(String text) {
    try {
      writer.value(JsonTape.of(text));
      return null;
    } catch (JsonException e) {
      return "is no JSON: " + e.getMessage();
    }
  }

  /** Begins an array. */
  public TextTape beginArray() {
    writer.begin(Token.ARRAY);
    return this;
  }

  /** Ends the array. */
  public TextTape endArray() {
    writer.end();
    return this;
  }

  /** Begins an object. */
  public TextTape beginObject() {
    writer.begin(Token.OBJECT);
    return this;
  }

  /** Names the next member. */
  public TextTape name(String name) {
    writer.text(Token.NAME, name);
    return this;
  }

  /** Ends the object. */
  public TextTape endObject() {
    writer.end();
    return this;
  }

  /** What is no text, by its cell; null when there is nothing. */
  @Nullable Map<Integer, Object> attached() {
    return attached;
  }

  /** Whether some text held half of a surrogate pair, in whose place the tape has U+FFFD. */
  boolean isBroken() {
    return broken;
  }

  /**
   * The recorded tokens.
   *
   * @throws IllegalStateException if the value is empty or a bracket is open
   */
  JsonTape tape() {
    return writer.tape();
  }
}
