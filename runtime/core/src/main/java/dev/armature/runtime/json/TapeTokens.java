package dev.armature.runtime.json;

import static com.fasterxml.jackson.core.JsonTokenId.ID_FIELD_NAME;
import static com.fasterxml.jackson.core.JsonTokenId.ID_NO_TOKEN;

import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Tokens replayed from a tape. */
final class TapeTokens implements Tokens {
  private Tape tape;
  private int at;
  private int steps;

  TapeTokens(Tape tape) {
    this.tape = tape;
  }

  /** Starts over, at the first token of a tape. */
  void open(Tape tape) {
    this.tape = tape;
    this.at = 0;
  }

  int at() {
    return at;
  }

  /** How many tokens were looked at: by this, tests see that the work stays linear. */
  int steps() {
    return steps;
  }

  /** Goes to a token passed before and returns its number. */
  int back(int index) {
    at = index;
    return tape.id(index);
  }

  /** Whether the current token is the last. */
  boolean done() {
    return at >= tape.size() - 1;
  }

  /** The index of the value of a member of the object at the current token; -1 if there is none. */
  int find(String name) {
    int end = tape.last(at);
    for (int i = at + 1; i < end; i = tape.last(i + 1) + 1) {
      steps++;
      if (tape.text(i).equals(name)) {
        return i + 1;
      }
    }
    return -1;
  }

  int id(int index) {
    return tape.id(index);
  }

  String text(int index) {
    return tape.text(index);
  }

  @Override
  public int next() {
    steps++;
    return ++at < tape.size() ? tape.id(at) : ID_NO_TOKEN;
  }

  @Override
  public @Nullable String nextName() {
    return next() == ID_FIELD_NAME ? tape.text(at) : null;
  }

  @Override
  public String text() {
    return tape.text(at);
  }

  @Override
  public boolean fitsLong() {
    return tape.shortInteger(at) != Long.MIN_VALUE
        || new BigInteger(tape.text(at)).bitLength() < Long.SIZE;
  }

  @Override
  public long longValue() throws IOException {
    long value = tape.shortInteger(at);
    return value == Long.MIN_VALUE ? Long.parseLong(tape.text(at)) : value;
  }

  @Override
  public double doubleValue() {
    return Double.parseDouble(tape.text(at));
  }

  @Override
  public float floatValue() {
    return Float.parseFloat(tape.text(at));
  }

  @Override
  public void skip() {
    at = tape.last(at);
  }
}
