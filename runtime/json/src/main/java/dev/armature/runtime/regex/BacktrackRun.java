package dev.armature.runtime.regex;

/** One search with backtracking. */
final class BacktrackRun {
  /** Some tenths of a second. */
  private static final int MOST_STEPS = 20_000_000;

  private static final int FAILED = -1;

  /** Less than this is a lazy loop to begin another round of, less that number of it. */
  private static final int AGAIN = 2;

  private static final PatternNode.Place[] PLACES = PatternNode.Place.values();

  private final Backtracking program;
  private final CharSequence text;
  private final Trail trail;
  private int steps;

  /** Where in the text, while one way is followed. */
  private int at;

  BacktrackRun(Backtracking program, CharSequence text) {
    this.program = program;
    this.text = text;
    this.trail = new Trail(program.groupRegisters + 2 * program.repeats.size());
  }

  boolean matches(int start) {
    return run(0, start);
  }

  /** Follows all ways from an instruction on; called again only for a look inside it. */
  private boolean run(int first, int start) {
    int base = trail.size();
    int instruction = first;
    at = start;
    while (true) {
      count();
      if (program.cells[instruction * Code.WIDTH] == BacktrackCompiler.MATCH) {
        return true;
      }
      instruction = step(instruction);
      if (instruction == FAILED) {
        int entry = trail.pop(base);
        if (entry < 0) {
          return false;
        }
        instruction = resume(entry);
      }
    }
  }

  private void count() {
    if (steps++ > MOST_STEPS) {
      throw new RegexLimitException("the search for a pattern takes too many steps");
    }
  }

  private int resume(int entry) {
    int instruction = trail.number(entry, 1);
    at = trail.number(entry, 2);
    if (instruction < 0) {
      return round(-instruction - AGAIN);
    }
    if (trail.kind(entry) == Trail.TRY_SHORTER) {
      int shortest = trail.number(entry, 3);
      boolean backward = shortest > at;
      int shorter = backward ? next(at) : previous(at);
      at = shorter;
      if (shorter != shortest) {
        trail.push(Trail.TRY_SHORTER, instruction, shorter, shortest);
      }
    }
    return instruction;
  }

  /** The instruction to go on at, or {@link #FAILED}. */
  private int step(int instruction) {
    int cell = instruction * Code.WIDTH;
    int first = program.cells[cell + 1];
    int second = program.cells[cell + 2];
    return switch (program.cells[cell]) {
      case BacktrackCompiler.SPLIT -> split(first, second);
      case BacktrackCompiler.LOOK -> look(instruction, first != 0, second);
      case BacktrackCompiler.LOOP -> loop(instruction, first, second);
      case BacktrackCompiler.LOOP_END -> endOfLoop(first, second);
      case BacktrackCompiler.RUN -> runOf(instruction, first, second);
      case BacktrackCompiler.REFERENCE -> {
        boolean ignoreCase = program.cells[cell + 3] != 0;
        yield reference(2 * first, second != 0, ignoreCase) ? instruction + 1 : FAILED;
      }
      default -> simple(program.cells[cell], first, second != 0) ? instruction + 1 : FAILED;
    };
  }

  /** Whether an instruction lets the next one follow. */
  private boolean simple(int kind, int first, boolean backward) {
    return switch (kind) {
      case BacktrackCompiler.ONE -> one(program.sets[first], backward);
      case BacktrackCompiler.PLACE -> isHere(PLACES[first]);
      case BacktrackCompiler.SAVE -> set(first, at);
      case BacktrackCompiler.CLEAR -> set(rounds(first), 0);
      default -> throw new IllegalStateException("instruction " + kind);
    };
  }

  private boolean set(int register, int value) {
    trail.set(register, value);
    return true;
  }

  private int split(int first, int second) {
    if (first != second) {
      trail.push(Trail.TRY, second, at, 0);
    }
    return first;
  }

  private boolean one(CodeSet set, boolean backward) {
    int c = backward ? before(at) : after(at);
    if (c < 0 || !set.contains(c)) {
      return false;
    }
    at += backward ? -Character.charCount(c) : Character.charCount(c);
    return true;
  }

  private int runOf(int instruction, int number, int set) {
    PatternNode.Repeat repeat = program.repeats.get(number);
    boolean backward = program.cells[instruction * Code.WIDTH + 3] != 0;
    int shortest = at;
    int count = 0;
    while (count < repeat.max() && one(program.sets[set], backward)) {
      count();
      count++;
      shortest = count <= repeat.min() ? at : shortest;
    }
    if (count < repeat.min()) {
      return FAILED;
    }
    if (at != shortest) {
      trail.push(Trail.TRY_SHORTER, instruction + 1, at, shortest);
    }
    return instruction + 1;
  }

  /** Rounds of a loop so far; the register after it is where the current one began. */
  private int rounds(int repeat) {
    return program.groupRegisters + 2 * repeat;
  }

  private int loop(int instruction, int number, int exit) {
    PatternNode.Repeat repeat = program.repeats.get(number);
    int rounds = trail.get(rounds(number));
    if (rounds == repeat.max()) {
      return exit;
    }
    if (rounds < repeat.min()) {
      return round(instruction);
    }
    if (repeat.greedy()) {
      trail.push(Trail.TRY, exit, at, 0);
      return round(instruction);
    }
    trail.push(Trail.TRY, -instruction - AGAIN, at, 0);
    return exit;
  }

  private int round(int instruction) {
    int number = program.cells[instruction * Code.WIDTH + 1];
    PatternNode.Repeat repeat = program.repeats.get(number);
    int register = rounds(number);
    trail.set(register, trail.get(register) + 1);
    trail.set(register + 1, at);
    for (int group = 2 * repeat.firstGroup(); group <= 2 * repeat.lastGroup() + 1; group++) {
      if (trail.get(group) >= 0) {
        trail.set(group, -1);
      }
    }
    return instruction + 1;
  }

  private int endOfLoop(int number, int loop) {
    boolean needed = trail.get(rounds(number)) <= program.repeats.get(number).min();
    boolean empty = trail.get(rounds(number) + 1) == at;
    return empty && !needed ? FAILED : loop;
  }

  private int look(int instruction, boolean negated, int exit) {
    int base = trail.size();
    int here = at;
    boolean found = run(instruction + 1, here);
    at = here;
    if (found && !negated) {
      trail.commit(base);
    } else {
      trail.rollBack(base);
    }
    return found == negated ? FAILED : exit;
  }

  private boolean reference(int register, boolean backward, boolean ignoreCase) {
    int from = trail.get(register);
    int to = trail.get(register + 1);
    if (from < 0 || to < 0) {
      return true;
    }
    int start = backward ? at - (to - from) : at;
    if (start < 0 || start + to - from > text.length()) {
      return false;
    }
    for (int i = 0; i < to - from; i++) {
      count();
      if (text.charAt(from + i) != text.charAt(start + i)
          && !(ignoreCase && isSame(from + i, start + i))) {
        return false;
      }
    }
    at = backward ? start : start + to - from;
    return true;
  }

  /**
   * Whether the characters at two places are one but for case. Those that are have as many chars.
   */
  private boolean isSame(int first, int second) {
    return CaseFolding.same(around(first), around(second));
  }

  /** The character that the char at a place is of. */
  private int around(int place) {
    boolean second = Character.isLowSurrogate(text.charAt(place)) && place > 0;
    int before = second ? Character.codePointAt(text, place - 1) : 0;
    return before > Character.MAX_VALUE ? before : Character.codePointAt(text, place);
  }

  private boolean isHere(PatternNode.Place place) {
    return switch (place) {
      case START -> at == 0;
      case END -> at == text.length();
      case LINE_START -> at == 0 || !Sets.NO_LINE_END.contains(before(at));
      case LINE_END -> at == text.length() || !Sets.NO_LINE_END.contains(after(at));
      case BOUNDARY -> isBoundary(Sets.WORD);
      case NO_BOUNDARY -> !isBoundary(Sets.WORD);
      case CASELESS_BOUNDARY -> isBoundary(Sets.CASELESS_WORD);
      case NO_CASELESS_BOUNDARY -> !isBoundary(Sets.CASELESS_WORD);
    };
  }

  private boolean isBoundary(CodeSet word) {
    int before = before(at);
    int after = after(at);
    return (before >= 0 && word.contains(before)) != (after >= 0 && word.contains(after));
  }

  private int after(int place) {
    return place == text.length() ? -1 : Character.codePointAt(text, place);
  }

  private int before(int place) {
    return place == 0 ? -1 : Character.codePointBefore(text, place);
  }

  private int next(int place) {
    return place + Character.charCount(after(place));
  }

  private int previous(int place) {
    return place - Character.charCount(before(place));
  }
}
