package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_END_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_NO_TOKEN;
import static com.fasterxml.jackson.core.JsonTokenId.ID_START_OBJECT;
import static com.fasterxml.jackson.core.JsonTokenId.ID_STRING;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The position of a reader, which can look ahead.
 *
 * <p>The parser cannot go back. If the member looked for comes first in its object, its name is
 * kept until it is read in turn; else the value is put on the tape, once, and read from there with
 * everything in it.
 */
final class Cursor {
  private static final int NOWHERE = -1;

  /** As the index of a member: the parser stands at its value. */
  private static final int AT_PARSER = -2;

  private final @Nullable ParserTokens parser;
  private @Nullable Lookahead lookahead;
  private Tokens tokens;
  private int token = ID_NO_TOKEN;

  /** The first name of the object that comes next, if the parser is past it. */
  private @Nullable String begun;

  Cursor(ParserTokens parser) {
    this.parser = parser;
    this.tokens = parser;
  }

  /** A cursor for texts. */
  Cursor() {
    this.parser = null;
    this.lookahead = new Lookahead();
    this.tokens = lookahead.tokens();
  }

  boolean isText() {
    return parser == null;
  }

  /** The number of the token that the value which comes next begins with. */
  int token() {
    return token;
  }

  Tokens tokens() {
    return tokens;
  }

  void open(TextTape value) {
    token = lookahead().open(value.tape());
  }

  /** Goes to the first token, to the next item, or past the end. */
  int next() throws IOException {
    ParserTokens straight = parser;
    if (straight != null && tokens == straight) {
      token = straight.next();
    } else {
      settle();
      token = tokens.next();
    }
    return token;
  }

  // The usual way is kept short, so that it is compiled into the codecs.
  @Nullable String nextName() throws IOException {
    ParserTokens straight = parser;
    if (straight == null || tokens != straight || begun != null) {
      return nextTapedName();
    }
    String name = straight.nextName();
    token = name == null ? ID_END_OBJECT : straight.next();
    return name;
  }

  private @Nullable String nextTapedName() throws IOException {
    settle();
    String name = begun;
    if (name != null) {
      begun = null;
      token = parserToken();
      return name;
    }
    name = tokens.nextName();
    token = name == null ? ID_END_OBJECT : tokens.next();
    return name;
  }

  /** Goes back to the parser once the tape is read. */
  private void settle() {
    if (tokens != parser && parser != null && lookahead().tokens().done()) {
      tokens = parser;
    }
  }

  void skip() throws IOException {
    tokens.skip();
    if (begun == null) {
      return;
    }
    begun = null;
    while (tokens.nextName() != null) {
      tokens.next();
      tokens.skip();
    }
  }

  /** The string that a member of the coming object has; null if there is none. */
  @Nullable String peekString(String name) throws IOException {
    int index = find(name);
    if (index == AT_PARSER) {
      return parserToken() == ID_STRING ? tokens.text() : null;
    }
    if (index == NOWHERE) {
      return null;
    }
    TapeTokens tape = lookahead().tokens();
    return tape.id(index) == ID_STRING ? tape.text(index) : null;
  }

  boolean peekHas(String name) throws IOException {
    return find(name) != NOWHERE;
  }

  private int find(String name) throws IOException {
    if (token != ID_START_OBJECT) {
      return NOWHERE;
    }
    if (tokens == parser) {
      if (begun == null) {
        begin();
      }
      if (name.equals(begun)) {
        return AT_PARSER;
      }
      tape();
    }
    return lookahead().tokens().find(name);
  }

  private void begin() throws IOException {
    begun = tokens.nextName();
    if (begun == null) {
      lookahead().recordEmpty();
      tokens = lookahead().tokens();
    } else {
      tokens.next();
    }
  }

  /** Puts the coming value on the tape, unless it is; returns its index there. */
  int tape() throws IOException {
    if (parser != null && tokens == parser) {
      token = lookahead().record(parser.parser(), begun);
      begun = null;
      tokens = lookahead().tokens();
    }
    return lookahead().tokens().at();
  }

  /** Goes back to a value on the tape. */
  void back(int index) {
    tokens = lookahead().tokens();
    token = lookahead().tokens().back(index);
  }

  /** How many tokens the tape was asked for, by which tests see that work stays linear. */
  int steps() {
    return lookahead == null ? 0 : lookahead.tokens().steps();
  }

  Lookahead lookahead() {
    Lookahead made = lookahead;
    if (made == null) {
      made = new Lookahead();
      lookahead = made;
    }
    return made;
  }

  private int parserToken() {
    return parser == null ? ID_NO_TOKEN : parser.parser().currentTokenId();
  }

  void close() throws IOException {
    if (parser != null) {
      parser.parser().close();
    }
  }
}
