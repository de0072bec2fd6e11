package dev.armature.generator.target.java.validator;

import java.util.ArrayList;
import java.util.List;

/**
 * The classes that the rules of one schema are shared out among: constant pools and {@code static}
 * initialisers are bounded. Not thread-safe.
 */
final class ClassBodies {
  private final String className;
  private final int rulesPerClass;
  private final List<ClassBody> bodies = new ArrayList<>();

  /** Begins with one class; those that follow have its name and a number. */
  ClassBodies(String className, int rulesPerClass) {
    this.className = className;
    this.rulesPerClass = rulesPerClass;
    bodies.add(new ClassBody(className));
  }

  /** The classes so far, the first one first. */
  List<ClassBody> all() {
    return bodies;
  }

  /** The class for the next rule. */
  ClassBody next() {
    ClassBody last = bodies.get(bodies.size() - 1);
    if (last.rules() >= rulesPerClass) {
      last = new ClassBody(className + (bodies.size() + 1));
      bodies.add(last);
    }
    last.countRule();
    return last;
  }
}
