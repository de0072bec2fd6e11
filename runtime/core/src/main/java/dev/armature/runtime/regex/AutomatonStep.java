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
    boolean word = c >= 0 && Sets.WORD.contains(c);
    for (int instruction : state.instructions) {
      visit(instruction);
      while (waitingSize > 0) {
        if (follow(waiting[--waitingSize], state.before, c, word)) {
          return State.FOUND;
        }
      }
    }
    if (c != END && !automaton.anchored) {
      goOnAt(0);
    }
    return nextSize == 0 ? State.LOST : state(word);
  }

  private State state(boolean word) {
    int[] instructions = Arrays.copyOf(next, nextSize);
    Arrays.sort(instructions);
    State.Before before = word ? State.Before.WORD : State.Before.OTHER;
    return new State(instructions, before, automaton.alphabet.size());
  }

  /** Whether an instruction ends the search. */
  private boolean follow(int at, State.Before before, int c, boolean word) {
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
        if (isHere(cells[cell + 1], before, c, word)) {
          visit(at + 1);
        }
      }
      default -> {
        return true;
      }
    }
    return false;
  }

  private static boolean isHere(int place, State.Before before, int c, boolean word) {
    boolean boundary = (before == State.Before.WORD) != word;
    return switch (PLACES[place]) {
      case START -> before == State.Before.NOTHING;
      case END -> c == END;
      case BOUNDARY -> boundary;
      case NO_BOUNDARY -> !boundary;
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
