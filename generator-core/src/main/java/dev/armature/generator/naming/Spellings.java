package dev.armature.generator.naming;

import dev.armature.generator.ir.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The spellings that the kinds of elements have. */
final class Spellings {
  private Spellings() {}

  /** A class: the words of all parts, then the spelled-out ones, then each with a suffix. */
  static List<String> ofClass(List<String> parts, String prefix, String suffix) {
    String plain =
        parts.stream().map(p -> Words.plain(p).upperCamel()).collect(Collectors.joining());
    String spelled =
        parts.stream().map(p -> Words.spelled(p).upperCamel()).collect(Collectors.joining());
    String first = IdentifierRules.started(plain, prefix);
    String second = IdentifierRules.started(spelled, prefix);
    return List.of(first, second, first + suffix, second + suffix);
  }

  /** A class made of a hint. */
  static List<String> of(Hint hint, String suffix) {
    List<String> spellings = new ArrayList<>(ofClass(hint.parts(), "Type", suffix));
    List<String> longer = hint.longer().stream().map(l -> ofClass(l, "Type", "").get(0)).toList();
    spellings.addAll(1, longer);
    return spellings;
  }

  /** A method, component or parameter. */
  static List<String> ofMember(String wire, String prefix) {
    String plain = IdentifierRules.started(Words.plain(wire).lowerCamel(), prefix);
    String spelled = IdentifierRules.started(Words.spelled(wire).lowerCamel(), prefix);
    return List.of(plain, spelled, plain + "_");
  }

  /** A constant. */
  static List<String> ofConstant(String wire) {
    String plain = IdentifierRules.started(Words.plain(wire).constant(), "VALUE_");
    String spelled = IdentifierRules.started(Words.spelled(wire).constant(), "VALUE_");
    return List.of(plain, spelled, plain + "_VALUE");
  }

  /** A local variable or private method, not yet unique. */
  static String local(String wire) {
    String name = Words.plain(wire).lowerCamel();
    return IdentifierRules.bounded(IdentifierRules.started(name, "_"));
  }
}
