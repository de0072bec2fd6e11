package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chances, and the small world that names, strings and numbers come from. */
final class Dice {
  static final List<String> NAMES =
      List.of("a", "b", "c", "ab", "foo", "x-1", "é", "", "a/b~c", "𝒳", "type", "$ref");
  static final List<String> STRINGS =
      List.of(
          "",
          "a",
          "ab",
          "abc",
          "b",
          "foo",
          "bar",
          "x-1",
          "é",
          "e\u0301",
          "𝒳𝒳",
          "A1",
          "12",
          "2026-01-01",
          " ",
          "a\nb",
          "\u0001",
          "null");
  static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "3",
          "5",
          "10",
          "1.0",
          "-0",
          "0.0",
          "2.0",
          "1.5",
          "0.1",
          "0.3",
          "-2.5",
          "1e1",
          "1E+2",
          "100e-2",
          "9007199254740993",
          "18446744073709551616",
          "-98249283749234923498293171823948729348710298301928331",
          "1e308",
          "3.0000000000000000001",
          "12345678910111213141511.5",
          "0.01",
          "4.35");
  static final List<String> PATTERNS =
      List.of(
          "^a",
          "b$",
          "^[a-c]+$",
          "^.$",
          "^\\d+$",
          "[A-Z]",
          "^$",
          "^x-",
          "a|f",
          "^(a|b)*$",
          "^\\w{2,3}$",
          "o{2}",
          "^[^a]",
          "^\\S+$",
          "\\.",
          "^(foo|bar)$",
          "é",
          "^.{2}$",
          "^(?!foo)",
          "\\ba",
          "^\\p{L}+$",
          "[^\\d]",
          "^\\D\\d?$",
          "a{2,}",
          "^(?=a)",
          "^[\\w-]+$",
          "\\u0061b",
          "\\p{Lu}",
          "^(a)\\1?",
          "^.?b.*$",
          "\\s",
          "^(?:a|ab)(?:c|bcd)?$");
  private static final List<String> DIVISORS =
      List.of("1", "2", "3", "0.5", "0.1", "0.01", "1.5", "1e2", "5.0", "0.0001", "1e-8");

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <T> List<T> some(List<T> list, int most) {
    List<T> rest = new ArrayList<>(list);
    List<T> taken = new ArrayList<>();
    for (int n = below(most + 1); n > 0 && !rest.isEmpty(); n--) {
      taken.add(rest.remove(below(rest.size())));
    }
    return taken;
  }

  String name() {
    // The first few meet each other often.
    return NAMES.get(below(once(3) ? NAMES.size() : 4));
  }

  Num number() {
    return new Num(NUMBERS.get(below(once(4) ? NUMBERS.size() : 12)));
  }

  Num divisor() {
    return new Num(pick(DIVISORS));
  }

  Num count() {
    return once(8) ? new Num(below(4) + ".0") : Num.of(below(4));
  }
}
