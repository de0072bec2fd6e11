package dev.armature.generator.emit.java.validator.code;

import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.facts.AcceptedKinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spells masks of kinds with the runtime's constants. */
public final class KindCode {
  private static final Map<String, Integer> CONSTANTS = new LinkedHashMap<>();

  static {
    CONSTANTS.put("OBJECT", AcceptedKinds.OBJECT);
    CONSTANTS.put("ARRAY", AcceptedKinds.ARRAY);
    CONSTANTS.put("STRING", AcceptedKinds.STRING);
    CONSTANTS.put("NUMBER", AcceptedKinds.NUMBER);
    CONSTANTS.put("INTEGER", AcceptedKinds.INTEGER);
    CONSTANTS.put("DECIMAL", AcceptedKinds.DECIMAL);
    CONSTANTS.put("BOOLEAN", AcceptedKinds.BOOLEAN);
    CONSTANTS.put("TRUE", AcceptedKinds.TRUE);
    CONSTANTS.put("FALSE", AcceptedKinds.FALSE);
    CONSTANTS.put("NULL", AcceptedKinds.NULL);
  }

  private KindCode() {}

  /** Whether the value at {@code at} is of one of the kinds. */
  public static Condition is(int mask) {
    return is("t", "at", mask);
  }

  /** The same for a value somewhere else. */
  public static Condition is(String tape, String at, int mask) {
    List<Object> arguments = new ArrayList<>(List.of(tape, at));
    List<String> kinds = new ArrayList<>();
    int rest = mask;
    for (Map.Entry<String, Integer> constant : CONSTANTS.entrySet()) {
      if ((rest & constant.getValue()) == constant.getValue()) {
        kinds.add("$T.$L");
        arguments.addAll(List.of(ValidatorTypes.KINDS, constant.getKey()));
        rest &= ~constant.getValue();
      }
    }
    String spelt = kinds.isEmpty() ? "0" : String.join(" | ", kinds);
    return Condition.term("$L.is($L, " + spelt + ")", arguments.toArray());
  }
}
