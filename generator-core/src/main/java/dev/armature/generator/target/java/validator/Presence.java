package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which members have to be there, alone or because of others. Not thread-safe. */
final class Presence {
  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, Set<String>> dependent = new LinkedHashMap<>();

  void add(Knowledge knowledge) {
    required.addAll(knowledge.required());
    knowledge
        .dependentRequired()
        .forEach(
            (name, asked) ->
                dependent.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(asked));
  }

  /** The names whose presence matters, the required ones first. */
  Collection<String> tracked() {
    Set<String> names = new LinkedHashSet<>(required);
    dependent.forEach(
        (name, asked) -> {
          names.add(name);
          names.addAll(asked);
        });
    return names;
  }

  /**
   * What must hold of {@code seen} at the end.
   *
   * @param names all names by their numbers, the tracked ones first
   * @param wide whether {@code seen} is a {@code Marks}, not a {@code long}
   */
  List<CodeBlock> tests(List<String> names, boolean wide) {
    List<CodeBlock> tests = new ArrayList<>();
    if (!required.isEmpty()) {
      tests.add(all(required.size(), tracked().size(), wide));
    }
    dependent.forEach(
        (name, asked) -> {
          List<CodeBlock> each =
              asked.stream().map(other -> has(names.indexOf(other), wide)).toList();
          tests.add(Conditions.implied(has(names.indexOf(name), wide), each));
        });
    return tests;
  }

  /** Whether all of the first names were seen. */
  static CodeBlock all(int required, int tracked, boolean wide) {
    if (wide) {
      return CodeBlock.of("seen.hasFirst($L)", required);
    }
    String mask = required == Long.SIZE ? "-1L" : ((1L << required) - 1) + "L";
    return required == tracked
        ? CodeBlock.of("seen == $L", mask)
        : CodeBlock.of("(seen & $L) == $L", mask, mask);
  }

  /** Whether a name was seen. */
  static CodeBlock has(int index, boolean wide) {
    return wide
        ? CodeBlock.of("seen.has($L)", index)
        : CodeBlock.of("(seen & $L) != 0", bit(index));
  }

  static String bit(int index) {
    return index < 4 ? (1L << index) + "L" : "1L << " + index;
  }
}
