package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Nodes;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Emits {@code enum} and {@code const}: equality by value, numbers however they are written. */
public final class ValueChecks {
  /** More values than these are looked up instead of compared in turn. */
  private static final int FEW = 6;

  private ValueChecks() {}

  /** Adds the conditions of a rule. */
  public static void add(RuleCode code) {
    Listed listed = new Listed(code);
    for (Assertion.OfAny assertion : code.rule().all(Assertion.OfAny.class)) {
      code.require(assertion.select(listed));
    }
  }

  private record Listed(RuleCode code) implements Assertion.OfAny.Visitor<Condition> {
    /** They come first: what they leave over narrows other conditions. */
    @Override
    public Condition types(Keyword.Types keyword) {
      return Condition.TRUE;
    }

    @Override
    public Condition enumeration(Keyword.Enum keyword) {
      return oneOf(code.body(), code.name(), keyword.values());
    }

    @Override
    public Condition constant(Keyword.Const keyword) {
      return oneOf(code.body(), code.name(), List.of(keyword.value()));
    }
  }

  /**
   * Whether the value at {@code at} equals one of some values.
   *
   * @param base what constants are called after
   */
  public static Condition oneOf(ClassBody body, String base, List<Node> values) {
    Set<String> strings = new LinkedHashSet<>();
    List<Node> others = new ArrayList<>();
    int kinds = 0;
    for (Node value : values) {
      if (value instanceof Node.StringNode string) {
        strings.add(string.value());
      } else if (value instanceof Node.BooleanNode bool) {
        kinds |= bool.value() ? AcceptedKinds.TRUE : AcceptedKinds.FALSE;
      } else if (value instanceof Node.NullNode) {
        kinds |= AcceptedKinds.NULL;
      } else {
        others.add(value);
      }
    }
    List<Condition> tests = new ArrayList<>();
    if (!strings.isEmpty()) {
      CodeBlock found = CodeBlock.of("$L.find(t, at)", names(body, base + "Values", strings));
      tests.add(Condition.compare(found, Sign.AT_LEAST, 0));
    }
    if (kinds != 0) {
      tests.add(KindCode.is(kinds));
    }
    others(body, base, others, tests);
    return Condition.any(tests);
  }

  private static void others(
      ClassBody body, String base, List<Node> values, List<Condition> tests) {
    if (values.size() > FEW) {
      StringBuilder array = new StringBuilder("[");
      for (Node value : values) {
        array.append(array.length() > 1 ? "," : "").append(JsonText.of(value));
      }
      CodeBlock text = Literals.string(array.append(']').toString());
      CodeBlock made = Call.of("$T.of", ValidatorTypes.VALUES).with(text);
      tests.add(
          Condition.term(
              "$L.has(t, at)", body.constant(base + "Values", ValidatorTypes.VALUES, made)));
      return;
    }
    for (Node value : values) {
      if (value instanceof Node.NumberNode number) {
        CodeBlock operand = ScalarChecks.operand(body, Nodes.number(number));
        Condition equal = ScalarChecks.compared(operand, Sign.EQUAL);
        tests.add(Condition.all(List.of(KindCode.is(AcceptedKinds.NUMBER), equal)));
      } else {
        CodeBlock tape = tape(body, base + "Value", JsonText.of(value));
        tests.add(Condition.term("t.same(at, $L, 0)", tape));
      }
    }
  }

  private static CodeBlock tape(ClassBody body, String hint, String json) {
    CodeBlock made = literal(json);
    return body.constant(hint, ValidatorTypes.JSON_TAPE, made);
  }

  private static CodeBlock literal(String json) {
    return Call.of("$T.literal", ValidatorTypes.JSON_TAPE).with(Literals.string(json));
  }

  /** A constant that finds texts; a great many go through one JSON text, as code is bounded. */
  public static CodeBlock names(ClassBody body, String hint, Iterable<String> texts) {
    List<CodeBlock> literals = new ArrayList<>();
    StringBuilder array = new StringBuilder("[");
    for (String text : texts) {
      literals.add(Literals.string(text));
      array.append(array.length() > 1 ? "," : "").append(JsonText.quoted(text));
    }
    boolean many = literals.size() > 500 || array.length() > 16_000 || !body.takes(literals.size());
    List<CodeBlock> arguments = many ? List.of(literal(array + "]")) : literals;
    CodeBlock made = Call.of("$T.of", ValidatorTypes.NAMES).filled(arguments);
    return body.constant(hint, ValidatorTypes.NAMES, made);
  }
}
