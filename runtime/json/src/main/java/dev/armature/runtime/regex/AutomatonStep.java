package dev.armature.runtime.regex;

import java.util.Arrays;

/** Works out steps of an automaton that are not known yet. Belongs to one search. */
final class AutomatonStep {
  /** Stands for a character where the text ends. */
  static final int END = -1;

  /** Seconds at worst; only texts made for it, against patterns of thousands of parts, get here. */
  private static final int MOST_WORK = 200_000_000;

  private final Automaton automaton;
  private final int[] waiting;
  private final int[] next;
  private final int[] seen;
  private final int[] added;
  private int round;
  private int waitingSize;
  private int nextSize;
  private long work;

  AutomatonStep(Automaton automaton) {
    int size = automaton.cells.length / Code.WIDTH;
    this.automaton = automaton;
    this.waiting = new int[size];
    this.next = new int[size];
    this.seen = new int[size];
    this.added = new int[size];
  }

  /** The state after one more character. */
  State from(State state, int c) {
    round++;
    nextSize = 0;
    waitingSize = 0;
    State.Before last = State.Before.of(c, automaton.caseless, automaton.lines);
    for (int instruction : state.instructions) {
      visit(instruction);
      while (waitingSize > 0) {
        if (follow(waiting[--waitingSize], state.before, c, last)) {
          return State.FOUND;
        }
      }
    }
    if (c != END && !automaton.anchored) {
      goOnAt(0);
    }
    return nextSize == 0 ? State.LOST : state(last);
  }

  private State state(State.Before last) {
    int[] instructions = Arrays.copyOf(next, nextSize);
    Arrays.sort(instructions);
    return new State(instructions, last, automaton.alphabet.size());
  }

  /** Whether an instruction ends the search. */
  private boolean follow(int at, State.Before before, int c, State.Before last) {
    if (work++ > MOST_WORK) {
      throw new RegexLimitException("the search for a pattern takes too many steps");
    }
    int cell = at * Code.WIDTH;
    int[] cells = automaton.cells;
    switch (cells[cell]) {
      case LinearCompiler.ONE -> {
        if (c >= 0 && automaton.sets[cells[cell + 1]].contains(c)) {
          goOnAt(at + 1);
        }
      }
      case LinearCompiler.SPLIT -> {
        visit(cells[cell + 2]);
        visit(cells[cell + 1]);
      }
      case LinearCompiler.PLACE -> {
        if (isHere(cells[cell + 1], before, c, last)) {
          visit(at + 1);
        }
      }
      default -> {
        return true;
      }
    }
    return false;
  }

  private static boolean isHere(int place, State.Before before, int c, State.Before last) {
    boolean first = before == State.Before.NOTHING;
    boolean boundary = before.isWord(false) != last.isWord(false);
    boolean caseless = before.isWord(true) != last.isWord(true);
    return switch (PLACES[place]) {
      case START -> first;
      case END -> c == END;
      case LINE_START -> first || before == State.Before.LINE_END;
      case LINE_END -> c == END || last == State.Before.LINE_END;
      case BOUNDARY -> boundary;
      case NO_BOUNDARY -> !boundary;
      case CASELESS_BOUNDARY -> caseless;
      case NO_CASELESS_BOUNDARY -> !caseless;
    };
  }

  private static final PatternNode.Place[] PLACES = PatternNode.Place.values();

  private void visit(int instruction) {
    if (seen[instruction] != round) {
      seen[instruction] = round;
      waiting[waitingSize++] = instruction;
    }
  }

  private void goOnAt(int instruction) {
    if (added[instruction] != round) {
      added[instruction] = round;
      next[nextSize++] = instruction;
    }
  }
}
