package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of validators that share rules: those of one schema are called after it, and the
 * first that leads to a rule has its methods. Not thread-safe.
 *
 * @param <M> a method that something calls
 */
public final class ClassFamilies<M> {
  private record Family<M>(ClassBodies bodies, RuleNames names, Deque<M> open) {}

  private final List<Family<M>> families;
  private int current;

  public ClassFamilies(Stream<ClassName> classNames, int rulesPerClass) {
    families =
        classNames
            .map(
                name ->
                    new Family<M>(
                        new ClassBodies(name, rulesPerClass), new RuleNames(), new ArrayDeque<>()))
            .toList();
  }

  /** Lets what comes now belong to a family. */
  public void enter(int family) {
    current = family;
  }

  public RuleNames names() {
    return families.get(current).names();
  }

  /** The class for the next rule. */
  public ClassBody next() {
    return families.get(current).bodies().next();
  }

  /** Puts a method off. */
  public void open(M method) {
    families.get(current).open().add(method);
  }

  /** The next method that was put off, or null; its family is entered. */
  public @Nullable M poll() {
    while (families.get(current).open().isEmpty() && current < families.size() - 1) {
      current++;
    }
    return families.get(current).open().poll();
  }

  /** The classes of a family, the first one first. */
  public List<ClassBody> bodies(int family) {
    return families.get(family).bodies().all();
  }
}
