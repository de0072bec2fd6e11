package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.schema.JsonType;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Kinds;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import dev.armature.runtime.format.FormatRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Emits what a rule demands of kinds, numbers and strings. */
public final class ScalarChecks {
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
    code.require(Kinds.NUMBER, checks.numbers());
    code.require(Kinds.STRING, checks.strings());
  }

  private void types(Set<JsonType> types) {
    int mask = 0;
    for (JsonType type : types) {
      mask |= Kinds.of(type);
    }
    boolean strict = options().hasStrictIntegers(code.rule());
    boolean decimals = types.contains(JsonType.NUMBER) || !strict;
    code.narrow(decimals ? mask : mask & ~Kinds.DECIMAL);
    code.require(types(types, strict));
  }

  /**
   * Whether the value at {@code at} is of one of some types.
   *
   * @param strict whether 1.0 is no integer
   */
  public static CodeBlock types(Set<JsonType> types, boolean strict) {
    boolean integers = types.contains(JsonType.INTEGER) && !types.contains(JsonType.NUMBER);
    int mask = 0;
    for (JsonType type : types) {
      boolean whole = integers && type == JsonType.INTEGER;
      mask |= !whole ? Kinds.of(type) : strict ? Kinds.INTEGER : 0;
    }
    if (mask == Kinds.ALL) {
      return Conditions.TRUE;
    } else if (!integers || strict) {
      return KindCode.is(mask);
    }
    CodeBlock whole = CodeBlock.of("t.isInteger(at)");
    return mask == 0 ? whole : CodeBlock.of("($L || $L)", KindCode.is(mask), whole);
  }

  private List<CodeBlock> numbers() {
    List<CodeBlock> found = new ArrayList<>();
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Keyword.Minimum min) {
        found.add(compared(min.limit(), min.exclusive() ? ">" : ">="));
      } else if (keyword instanceof Keyword.Maximum max) {
        found.add(compared(max.limit(), max.exclusive() ? "<" : "<="));
      } else if (keyword instanceof Keyword.MultipleOf multiple) {
        found.add(CodeBlock.of("t.isMultipleOf(at, $L)", operand(multiple.divisor())));
      }
      Format format = FormatNames.asserted(code.rule(), keyword, options());
      if (format != null && format.range() != null) {
        found.addAll(range(code.body(), format.range()));
      }
    }
    return found;
  }

  /** What a format demands of numbers. */
  public static List<CodeBlock> range(ClassBody body, FormatRange range) {
    List<CodeBlock> tests = new ArrayList<>();
    if (range.step() != null) {
      boolean whole = range.step().compareTo(BigDecimal.ONE) == 0;
      tests.add(
          whole
              ? CodeBlock.of("t.isInteger(at)")
              : CodeBlock.of("t.isMultipleOf(at, $L)", operand(body, range.step())));
    }
    String equal = range.isOpen() ? "" : "=";
    if (range.min() != null) {
      tests.add(CodeBlock.of("t.compare(at, $L) >$L 0", operand(body, range.min()), equal));
    }
    if (range.max() != null) {
      tests.add(CodeBlock.of("t.compare(at, $L) <$L 0", operand(body, range.max()), equal));
    }
    return tests;
  }

  private ValidatorOptions options() {
    return code.emission().analysis().options();
  }

  private CodeBlock compared(BigDecimal limit, String sign) {
    return CodeBlock.of("t.compare(at, $L) $L 0", operand(limit), sign);
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
    CodeBlock made = CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
    return body.constant("number " + number, ClassName.get(BigDecimal.class), made);
  }

  private List<CodeBlock> strings() {
    List<CodeBlock> found = new ArrayList<>();
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Keyword.MinLength min && min.limit() > 0) {
        found.add(CodeBlock.of("t.hasAtLeast(at, $L)", min.limit()));
      } else if (keyword instanceof Keyword.MaxLength max) {
        found.add(0, CodeBlock.of("t.hasAtMost(at, $L)", max.limit()));
      }
    }
    for (Keyword keyword : code.rule().keywords()) {
      CodeBlock test = textual(keyword);
      if (test != null) {
        found.add(test);
      }
    }
    return found;
  }

  private @Nullable CodeBlock textual(Keyword keyword) {
    if (keyword instanceof Keyword.Pattern pattern) {
      return code.body().matches(pattern.ecma(), "t", "at", code.name());
    }
    if (ValidatorOptions.assertsContent(code.rule(), keyword)) {
      return content(code.rule(), keyword);
    }
    Format format = FormatNames.asserted(code.rule(), keyword, options());
    if (format != null && format.isForStrings()) {
      return CodeBlock.of("$T.$L.matches(t.text(at))", ValidatorTypes.FORMAT, format.name());
    }
    return null;
  }

  /** Whether a string has the content that draft 7 lets a keyword demand. */
  public static CodeBlock content(Rule rule, Keyword keyword) {
    if (keyword instanceof Keyword.ContentEncoding) {
      return CodeBlock.of("$T.isBase64(t.text(at))", ValidatorTypes.CONTENT);
    }
    Keyword.ContentEncoding encoding = rule.get(Keyword.ContentEncoding.class);
    boolean encoded = encoding != null && ValidatorOptions.assertsContent(rule, encoding);
    return CodeBlock.of(
        encoded ? "$T.isBase64Json(t.text(at))" : "$T.isJson(t.text(at))", ValidatorTypes.CONTENT);
  }
}
