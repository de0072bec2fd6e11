package dev.armature.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader's tokens come from: the parser, or a tape of what the parser delivered already.
 * Token numbers are those of {@link com.fasterxml.jackson.core.JsonTokenId}.
 *
 * <p>Exactly two implementations, so that the compiler inlines both at every call.
 */
sealed interface Tokens permits ParserTokens, TapeTokens {
  /** Goes to the next token and returns its number. */
  int next() throws IOException;

  /** Goes to the next token, which is a name or the end of the object (null). */
  @Nullable String nextName() throws IOException;

  /** The text of the current string, number or name. */
  String text() throws IOException;

  /** Whether the current integer token fits a long. */
  boolean fitsLong() throws IOException;

  long longValue() throws IOException;

  double doubleValue() throws IOException;

  float floatValue() throws IOException;

  /** If the current token opens an array or object, goes to its end. */
  void skip() throws IOException;
}
