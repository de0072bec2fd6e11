package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the program of an {@link Automaton}: counted parts are written out, groups forgotten. Each
 * method says whether the part can be written at all.
 */
record LinearCompiler(Code code) implements PatternNode.Visitor<Boolean> {
  static final int ONE = 0;
  static final int SPLIT = 1;
  static final int PLACE = 2;
  static final int MATCH = 3;

  @Override
  public Boolean one(PatternNode.One one) {
    code.add(ONE, code.set(one.set()));
    return code.fits();
  }

  @Override
  public Boolean sequence(PatternNode.Sequence sequence) {
    return sequence.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean choice(PatternNode.Choice choice) {
    List<Integer> ends = new ArrayList<>();
    int last = choice.options().size() - 1;
    for (PatternNode option : choice.options().subList(0, last)) {
      int split = code.add(SPLIT, code.size() + 1, 0);
      if (!option.accept(this)) {
        return false;
      }
      ends.add(code.add(SPLIT, 0, 0));
      code.set(split, 2, code.size());
    }
    boolean fits = choice.options().get(last).accept(this);
    for (int end : ends) {
      code.set(end, 1, code.size());
      code.set(end, 2, code.size());
    }
    return fits;
  }

  @Override
  public Boolean repeat(PatternNode.Repeat repeat) {
    for (int i = 0; i < repeat.min(); i++) {
      int before = code.size();
      if (!repeat.body().accept(this)) {
        return false;
      }
      if (code.size() == before) {
        return true;
      }
    }
    return repeat.max() == Integer.MAX_VALUE ? loop(repeat) : options(repeat);
  }

  private boolean loop(PatternNode.Repeat repeat) {
    int split = code.add(SPLIT, code.size() + 1, 0);
    boolean fits = repeat.body().accept(this);
    code.add(SPLIT, split, split);
    code.set(split, 2, code.size());
    return fits && code.fits();
  }

  private boolean options(PatternNode.Repeat repeat) {
    List<Integer> splits = new ArrayList<>();
    boolean fits = true;
    for (int i = repeat.min(); i < repeat.max() && fits; i++) {
      splits.add(code.add(SPLIT, code.size() + 1, 0));
      fits = repeat.body().accept(this) && code.fits();
    }
    splits.forEach(split -> code.set(split, 2, code.size()));
    return fits;
  }

  @Override
  public Boolean group(PatternNode.Group group) {
    return group.body().accept(this);
  }

  @Override
  public Boolean place(PatternNode.Place place) {
    code.add(PLACE, place.ordinal());
    return code.fits();
  }

  @Override
  public Boolean reference(PatternNode.Reference reference) {
    return false;
  }

  @Override
  public Boolean look(PatternNode.Look look) {
    return false;
  }
}
