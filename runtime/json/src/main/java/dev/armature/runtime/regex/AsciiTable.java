package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All states of a small automaton that ASCII texts can lead to, as one table. Immutable. */
final class AsciiTable {
  /** A table for an automaton that has too many states, or takes too long to say how many. */
  static final AsciiTable NONE = new AsciiTable(new byte[0], new int[0], 0);

  private static final int FOUND = -1;
  private static final int LOST = -2;

  /** Instructions looked at, some milliseconds at worst. */
  private static final int MOST_WORK = 1 << 20;

  private static final int MOST_STATES = 256;

  private final byte[] classes;

  /** A row for each state, a column for each class and the end; where the next row begins. */
  private final int[] steps;

  private final int end;

  private AsciiTable(byte[] classes, int[] steps, int end) {
    this.classes = classes;
    this.steps = steps;
    this.end = end;
  }

  /** The table of an automaton, or {@link #NONE}. */
  static AsciiTable of(Automaton automaton, State start) {
    Alphabet alphabet = automaton.alphabet;
    int width = alphabet.size();
    int most = Math.min(MOST_STATES, MOST_WORK / (automaton.cells.length * width));
    AutomatonStep step = new AutomatonStep(automaton);
    List<State> states = new ArrayList<>(List.of(start));
    Map<State, Integer> rows = new HashMap<>(Map.of(start, 0));
    int[] steps = new int[most * width];
    for (int row = 0; row < states.size(); row++) {
      if (row == most) {
        return NONE;
      }
      for (int column = 0; column < width; column++) {
        State next = step.from(states.get(row), alphabet.memberOf(column));
        if (!next.isLast() && rows.putIfAbsent(next, states.size() * width) == null) {
          states.add(next);
        }
        steps[row * width + column] =
            next == State.FOUND ? FOUND : next == State.LOST ? LOST : rows.getOrDefault(next, LOST);
      }
    }
    int[] used = Arrays.copyOf(steps, states.size() * width);
    return new AsciiTable(alphabet.classes(), used, alphabet.end());
  }

  /** Whether an automaton's pattern matches somewhere in a range of ASCII characters. */
  boolean find(byte[] text, int from, int to) {
    int next = 0;
    int at = from;
    while (next >= 0) {
      int row = next;
      // Staying in a row is told apart, so that the processor need not wait for each step.
      do {
        if (at == to) {
          return steps[row + end] == FOUND;
        }
        next = steps[row + classes[text[at++]]];
      } while (next == row);
    }
    return next == FOUND;
  }
}
