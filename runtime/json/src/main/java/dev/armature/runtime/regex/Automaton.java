package dev.armature.runtime.regex;

import org.jspecify.annotations.Nullable;

/**
 * Searches in one walk, with all ways to match followed at once. Sets of ways are states, made when
 * a search first meets them and kept up to a size.
 */
final class Automaton implements Search {
  private static final int MOST_INSTRUCTIONS = 5_000;

  final int[] cells;
  final CodeSet[] sets;
  final boolean anchored;

  /** Whether the program asks where words end if case is ignored. */
  final boolean caseless;

  /** Whether the program asks where lines end. */
  final boolean lines;

  final Alphabet alphabet;
  private final State start;
  private volatile States states = new States();

  /** Made when first needed; by two threads at once, if need be. */
  private @Nullable AsciiTable table;

  private Automaton(Code code, boolean anchored) {
    this.cells = code.cells();
    this.sets = code.sets();
    this.anchored = anchored;
    this.caseless =
        asks(PatternNode.Place.CASELESS_BOUNDARY) || asks(PatternNode.Place.NO_CASELESS_BOUNDARY);
    this.lines = asks(PatternNode.Place.LINE_START) || asks(PatternNode.Place.LINE_END);
    this.alphabet = new Alphabet(sets, lines);
    this.start = new State(new int[1], State.Before.NOTHING, alphabet.size());
  }

  private boolean asks(PatternNode.Place place) {
    for (int cell = 0; cell < cells.length; cell += Code.WIDTH) {
      if (cells[cell] == LinearCompiler.PLACE && cells[cell + 1] == place.ordinal()) {
        return true;
      }
    }
    return false;
  }

  /** An automaton for a pattern, or null if it takes more than that or is too large. */
  static @Nullable Automaton of(PatternNode node) {
    Code code = new Code(MOST_INSTRUCTIONS);
    if (!node.accept(new LinearCompiler(code)) || !code.fits()) {
      return null;
    }
    code.add(LinearCompiler.MATCH);
    return new Automaton(code, Anchoring.isAtStart(node));
  }

  @Override
  public boolean find(CharSequence text) {
    AutomatonStep step = null;
    State state = start;
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at++);
      State next = c < Alphabet.ASCII ? state.next[alphabet.classOf(c)] : null;
      if (next == null) {
        step = step == null ? new AutomatonStep(this) : step;
        int point = Character.codePointAt(text, at - 1);
        at += Character.charCount(point) - 1;
        next = known(state, step.from(state, point), point);
      }
      if (next.isLast()) {
        return next == State.FOUND;
      }
      state = next;
    }
    State last = state.next[alphabet.end()];
    if (last == null) {
      last = (step == null ? new AutomatonStep(this) : step).from(state, AutomatonStep.END);
      state.next[alphabet.end()] = last;
    }
    return last == State.FOUND;
  }

  @Override
  public boolean find(byte[] ascii, int from, int to) {
    AsciiTable made = table;
    if (made == null) {
      made = AsciiTable.of(this, start);
      table = made;
    }
    return made == AsciiTable.NONE
        ? Search.super.find(ascii, from, to)
        : made.find(ascii, from, to);
  }

  private State known(State from, State next, int point) {
    State only = next.isLast() ? next : only(next);
    if (point < Alphabet.ASCII) {
      from.next[alphabet.classOf((char) point)] = only;
    }
    return only;
  }

  private State only(State next) {
    State only = states.only(next);
    if (only != null) {
      return only;
    }
    // Old states fall to the collector with the searches that still use them.
    States fresh = new States();
    states = fresh;
    only = fresh.only(next);
    return only == null ? next : only;
  }
}
