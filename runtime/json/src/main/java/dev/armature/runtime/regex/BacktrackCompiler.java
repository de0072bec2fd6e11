package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes the program of a {@link Backtracking} search, as ECMA-262 (section 22.2.2) has patterns:
 * inside look-behinds they are matched from right to left.
 */
final class BacktrackCompiler implements PatternNode.Visitor<Void> {
  static final int ONE = 0;
  static final int SPLIT = 1;
  static final int PLACE = 2;
  static final int MATCH = 3;
  static final int SAVE = 4;
  static final int REFERENCE = 5;
  static final int LOOK = 6;

  /** Sets a register to zero. */
  static final int CLEAR = 7;

  /** Begins another round of a loop, or leaves it; its bounds are in {@link #repeats}. */
  static final int LOOP = 8;

  static final int LOOP_END = 9;

  /** A set repeated as often as possible. */
  static final int RUN = 10;

  private final Code code = new Code(Integer.MAX_VALUE / Code.WIDTH);
  private final List<PatternNode.Repeat> repeats = new ArrayList<>();
  private boolean backward;

  static Backtracking compile(PatternNode node) {
    BacktrackCompiler compiler = new BacktrackCompiler();
    node.accept(compiler);
    compiler.code.add(MATCH);
    return new Backtracking(
        compiler.code, List.copyOf(compiler.repeats), Anchoring.isAtStart(node));
  }

  private int direction() {
    return backward ? 1 : 0;
  }

  @Override
  public Void one(PatternNode.One one) {
    code.add(ONE, code.set(one.set()), direction());
    return null;
  }

  @Override
  public Void sequence(PatternNode.Sequence sequence) {
    List<PatternNode> parts = new ArrayList<>(sequence.parts());
    if (backward) {
      Collections.reverse(parts);
    }
    parts.forEach(part -> part.accept(this));
    return null;
  }

  @Override
  public Void choice(PatternNode.Choice choice) {
    List<Integer> ends = new ArrayList<>();
    int last = choice.options().size() - 1;
    for (PatternNode option : choice.options().subList(0, last)) {
      int split = code.add(SPLIT, code.size() + 1, 0);
      option.accept(this);
      ends.add(code.add(SPLIT, 0, 0));
      code.set(split, 2, code.size());
    }
    choice.options().get(last).accept(this);
    for (int end : ends) {
      code.set(end, 1, code.size());
      code.set(end, 2, code.size());
    }
    return null;
  }

  @Override
  public Void repeat(PatternNode.Repeat repeat) {
    int number = repeats.size();
    repeats.add(repeat);
    if (repeat.body() instanceof PatternNode.One one && repeat.greedy()) {
      code.add(RUN, number, code.set(one.set()), direction());
      return null;
    }
    code.add(CLEAR, number);
    int loop = code.add(LOOP, number, 0);
    repeat.body().accept(this);
    code.add(LOOP_END, number, loop);
    code.set(loop, 2, code.size());
    return null;
  }

  @Override
  public Void group(PatternNode.Group group) {
    int first = 2 * group.number();
    code.add(SAVE, backward ? first + 1 : first);
    group.body().accept(this);
    code.add(SAVE, backward ? first : first + 1);
    return null;
  }

  @Override
  public Void reference(PatternNode.Reference reference) {
    code.add(REFERENCE, reference.number(), direction(), reference.ignoreCase() ? 1 : 0);
    return null;
  }

  @Override
  public Void place(PatternNode.Place place) {
    code.add(PLACE, place.ordinal());
    return null;
  }

  @Override
  public Void look(PatternNode.Look look) {
    boolean outside = backward;
    backward = look.behind();
    int start = code.add(LOOK, look.negated() ? 1 : 0, 0);
    look.body().accept(this);
    code.add(MATCH);
    code.set(start, 2, code.size());
    backward = outside;
    return null;
  }
}
