package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that the rules of one schema are shared out among: constant pools and {@code static}
 * initialisers are bounded. Not thread-safe.
 */
final class ClassBodies {
  private final ClassName first;
  private final int rulesPerClass;
  private final List<ClassBody> bodies = new ArrayList<>();

  /** Begins with one class; those that follow have its name and a number. */
  ClassBodies(ClassName first, int rulesPerClass) {
    this.first = first;
    this.rulesPerClass = rulesPerClass;
    bodies.add(new ClassBody(first));
  }

  /** The classes so far, the first one first. */
  List<ClassBody> all() {
    return bodies;
  }

  /** The class for the next rule. */
  ClassBody next() {
    ClassBody last = bodies.get(bodies.size() - 1);
    if (last.rules() >= rulesPerClass) {
      last = new ClassBody(first.peerClass(first.simpleName() + (bodies.size() + 1)));
      bodies.add(last);
    }
    last.countRule();
    return last;
  }
}
