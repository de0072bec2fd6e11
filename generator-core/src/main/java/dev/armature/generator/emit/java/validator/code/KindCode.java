package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.validation.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spells masks of kinds with the runtime's constants. */
public final class KindCode {
  private static final Map<String, Integer> CONSTANTS = new LinkedHashMap<>();

  static {
    CONSTANTS.put("OBJECT", Kinds.OBJECT);
    CONSTANTS.put("ARRAY", Kinds.ARRAY);
    CONSTANTS.put("STRING", Kinds.STRING);
    CONSTANTS.put("NUMBER", Kinds.NUMBER);
    CONSTANTS.put("INTEGER", Kinds.INTEGER);
    CONSTANTS.put("DECIMAL", Kinds.DECIMAL);
    CONSTANTS.put("BOOLEAN", Kinds.BOOLEAN);
    CONSTANTS.put("TRUE", Kinds.TRUE);
    CONSTANTS.put("FALSE", Kinds.FALSE);
    CONSTANTS.put("NULL", Kinds.NULL);
  }

  private KindCode() {}

  /** Whether the value at {@code at} is of one of the kinds. */
  public static CodeBlock is(int mask) {
    return is("t", "at", mask);
  }

  /** The same for a value somewhere else. */
  public static CodeBlock is(String tape, String at, int mask) {
    return CodeBlock.of("$L.is($L, $L)", tape, at, mask(mask));
  }

  private static CodeBlock mask(int mask) {
    List<CodeBlock> parts = new ArrayList<>();
    int rest = mask;
    for (Map.Entry<String, Integer> constant : CONSTANTS.entrySet()) {
      if ((rest & constant.getValue()) == constant.getValue()) {
        parts.add(CodeBlock.of("$T.$L", ValidatorTypes.KINDS, constant.getKey()));
        rest &= ~constant.getValue();
      }
    }
    return parts.isEmpty() ? CodeBlock.of("0") : CodeBlock.join(parts, " | ");
  }
}
