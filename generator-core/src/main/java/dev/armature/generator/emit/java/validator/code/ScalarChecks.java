package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Emits what a rule demands of kinds, numbers and strings. */
public final class ScalarChecks
    implements Assertion.OfNumbers.Visitor<Condition>, Assertion.OfStrings.Visitor<Condition> {
  private final RuleCode code;

  private ScalarChecks(RuleCode code) {
    this.code = code;
  }

  /** Adds the conditions of a rule. */
  public static void add(RuleCode code) {
    ScalarChecks checks = new ScalarChecks(code);
    Keyword.Types types = code.rule().get(Keyword.Types.class);
    if (types != null) {
      checks.types(types.types());
    }
    code.require(AcceptedKinds.NUMBER, checks.numbers());
    code.require(AcceptedKinds.STRING, checks.strings());
  }

  private void types(Set<JsonType> types) {
    int mask = 0;
    for (JsonType type : types) {
      mask |= AcceptedKinds.of(type);
    }
    boolean strict = options().hasStrictIntegers(code.rule());
    boolean decimals = types.contains(JsonType.NUMBER) || !strict;
    code.narrow(decimals ? mask : mask & ~AcceptedKinds.DECIMAL);
    code.require(types(types, strict));
  }

  /**
   * Whether the value at {@code at} is of one of some types.
   *
   * @param strict whether 1.0 is no integer
   */
  public static Condition types(Set<JsonType> types, boolean strict) {
    boolean integers = types.contains(JsonType.INTEGER) && !types.contains(JsonType.NUMBER);
    int mask = 0;
    for (JsonType type : types) {
      boolean whole = integers && type == JsonType.INTEGER;
      mask |= !whole ? AcceptedKinds.of(type) : strict ? AcceptedKinds.INTEGER : 0;
    }
    if (mask == AcceptedKinds.ALL) {
      return Condition.TRUE;
    } else if (!integers || strict) {
      return KindCode.is(mask);
    }
    Condition whole = Condition.term("t.isInteger(at)");
    return mask == 0 ? whole : Condition.any(List.of(KindCode.is(mask), whole));
  }

  private List<Condition> numbers() {
    List<Condition> found = new ArrayList<>();
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Assertion.OfNumbers assertion) {
        found.add(assertion.select(this));
      }
      Format format = FormatNames.asserted(code.rule(), keyword, options());
      if (format != null && format.range() != null) {
        found.addAll(range(code.body(), format.range()));
      }
    }
    return found;
  }

  @Override
  public Condition minimum(Keyword.Minimum keyword) {
    return compared(keyword.limit(), keyword.exclusive() ? Sign.GREATER : Sign.AT_LEAST);
  }

  @Override
  public Condition maximum(Keyword.Maximum keyword) {
    return compared(keyword.limit(), keyword.exclusive() ? Sign.LESS : Sign.AT_MOST);
  }

  @Override
  public Condition multipleOf(Keyword.MultipleOf keyword) {
    return Condition.term("t.isMultipleOf(at, $L)", operand(keyword.divisor()));
  }

  /** What a format demands of numbers. */
  public static List<Condition> range(ClassBody body, FormatRange range) {
    List<Condition> tests = new ArrayList<>();
    if (range.step() != null) {
      boolean whole = range.step().compareTo(BigDecimal.ONE) == 0;
      tests.add(
          whole
              ? Condition.term("t.isInteger(at)")
              : Condition.term("t.isMultipleOf(at, $L)", operand(body, range.step())));
    }
    if (range.min() != null) {
      Sign sign = range.isOpen() ? Sign.GREATER : Sign.AT_LEAST;
      tests.add(compared(operand(body, range.min()), sign));
    }
    if (range.max() != null) {
      Sign sign = range.isOpen() ? Sign.LESS : Sign.AT_MOST;
      tests.add(compared(operand(body, range.max()), sign));
    }
    return tests;
  }

  private ValidatorOptions options() {
    return code.emission().analysis().options();
  }

  private Condition compared(BigDecimal limit, Sign sign) {
    return compared(operand(limit), sign);
  }

  /** The value at {@code at} compared with an operand. */
  public static Condition compared(CodeBlock operand, Sign sign) {
    return Condition.compare(CodeBlock.of("t.compare(at, $L)", operand), sign, 0);
  }

  /** A long literal where that is exact, else a constant. */
  public CodeBlock operand(BigDecimal number) {
    return operand(code.body(), number);
  }

  public static CodeBlock operand(ClassBody body, BigDecimal number) {
    boolean small = number.precision() <= 18 && number.scale() <= 0 && number.scale() > -18;
    if (small && number.precision() - number.scale() <= 18) {
      return CodeBlock.of("$LL", number.longValueExact());
    }
    CodeBlock made = Call.of("new $T", BigDecimal.class).with(Literals.string(number.toString()));
    return body.constant("number " + number, ClassName.get(BigDecimal.class), made);
  }

  private List<Condition> strings() {
    List<Condition> found = new ArrayList<>();
    Keyword.MaxLength longest = code.rule().get(Keyword.MaxLength.class);
    if (longest != null) {
      found.add(Condition.term("t.hasAtMost(at, $L)", longest.limit()));
    }
    Keyword.MinLength shortest = code.rule().get(Keyword.MinLength.class);
    if (shortest != null && shortest.limit() > 0) {
      found.add(Condition.term("t.hasAtLeast(at, $L)", shortest.limit()));
    }
    for (Keyword keyword : code.rule().keywords()) {
      found.add(textual(keyword));
    }
    found.removeIf(Condition::isTrue);
    return found;
  }

  /** Lengths cost least and come first. */
  @Override
  public Condition minLength(Keyword.MinLength keyword) {
    return Condition.TRUE;
  }

  /** Lengths cost least and come first. */
  @Override
  public Condition maxLength(Keyword.MaxLength keyword) {
    return Condition.TRUE;
  }

  @Override
  public Condition pattern(Keyword.Pattern keyword) {
    return code.body().matches(keyword.ecma(), "t", "at", code.name());
  }

  private Condition textual(Keyword keyword) {
    if (keyword instanceof Assertion.OfStrings assertion) {
      return assertion.select(this);
    }
    if (ValidatorOptions.assertsContent(code.rule(), keyword)) {
      return content(code.rule(), keyword);
    }
    Format format = FormatNames.asserted(code.rule(), keyword, options());
    if (format != null && format.isForStrings()) {
      return Condition.term("$T.$L.matches(t.text(at))", ValidatorTypes.FORMAT, format.name());
    }
    return Condition.TRUE;
  }

  /** Whether a string has the content that draft 7 lets a keyword demand. */
  public static Condition content(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.ContentEncoding) {
      return Condition.term("$T.isBase64(t.text(at))", ValidatorTypes.CONTENT);
    }
    Keyword.ContentEncoding encoding = rule.get(Keyword.ContentEncoding.class);
    boolean encoded = encoding != null && ValidatorOptions.assertsContent(rule, encoding);
    return Condition.term(
        encoded ? "$T.isBase64Json(t.text(at))" : "$T.isJson(t.text(at))", ValidatorTypes.CONTENT);
  }
}
