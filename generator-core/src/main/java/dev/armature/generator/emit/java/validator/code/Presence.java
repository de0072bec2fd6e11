package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Stretches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which members have to be there, alone or because of others. Not thread-safe. */
public final class Presence {
  /** Names that one condition asks for. */
  private static final int ASKED = 40;

  private final Set<String> required = new LinkedHashSet<>();
  private final Map<String, Set<String>> dependent = new LinkedHashMap<>();

  public void add(MemberRules knowledge) {
    required.addAll(knowledge.required());
    knowledge
        .dependentRequired()
        .forEach(
            (name, asked) ->
                dependent.computeIfAbsent(name, n -> new LinkedHashSet<>()).addAll(asked));
  }

  /** The names whose presence matters, the required ones first. */
  public Collection<String> tracked() {
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
  public List<Condition> tests(List<String> names, boolean wide) {
    List<Condition> tests = new ArrayList<>();
    if (!required.isEmpty()) {
      tests.add(all(required.size(), tracked().size(), wide));
    }
    Map<String, Integer> numbers = numbers(names);
    dependent.forEach((name, asked) -> tests.addAll(dependent(name, asked, numbers, wide)));
    return tests;
  }

  /** The number of each name. */
  public static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    return numbers;
  }

  /** What must hold if a name was seen that asks for others. */
  public static List<Condition> dependent(
      String name, Collection<String> asked, Map<String, Integer> numbers, boolean wide) {
    List<Condition> each = asked.stream().map(other -> has(other, numbers, wide)).toList();
    return Stretches.of(each, Condition::code, ASKED).stream()
        .map(some -> Condition.implied(has(name, numbers, wide), some))
        .toList();
  }

  /** The variable that notes which names were seen. */
  public static ParameterSpec variable(boolean wide) {
    return MethodParts.variable(wide ? ValidatorTypes.MARKS : TypeName.LONG, "seen");
  }

  /** Whether all of the first names were seen. */
  public static Condition all(int required, int tracked, boolean wide) {
    if (wide) {
      return Condition.term("seen.hasFirst($L)", required);
    }
    String mask = required == Long.SIZE ? "-1L" : ((1L << required) - 1) + "L";
    CodeBlock seen = required == tracked ? CodeBlock.of("seen") : CodeBlock.of("(seen & $L)", mask);
    return Condition.compare(seen, Sign.EQUAL, mask);
  }

  /** Whether a name was seen. */
  public static Condition has(String name, Map<String, Integer> numbers, boolean wide) {
    return has(Objects.requireNonNull(numbers.get(name)), wide);
  }

  private static Condition has(int index, boolean wide) {
    return wide
        ? Condition.term("seen.has($L)", index)
        : Condition.compare(CodeBlock.of("(seen & $L)", bit(index)), Sign.UNEQUAL, 0);
  }

  /** Whether the number of a name is one of the first, whose presence matters. */
  public static Condition isTracked(String number, int tracked) {
    CodeBlock name = CodeBlock.of("$L", number);
    return Condition.all(
        List.of(
            Condition.compare(name, Sign.AT_LEAST, 0),
            Condition.compare(name, Sign.LESS, tracked)));
  }

  public static String bit(int index) {
    return index < 4 ? (1L << index) + "L" : "1L << " + index;
  }
}
