package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.FormatNames;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.ScalarChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.generator.validation.AcceptedKinds;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import java.math.BigDecimal;
import java.util.List;

/** Emits explanations of types, listed values, numbers and strings. */
final class ExplainScalars {
  private final ExplainCode code;

  private ExplainScalars(ExplainCode code) {
    this.code = code;
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainScalars scalars = new ExplainScalars(code);
    for (Keyword keyword : code.rule().keywords()) {
      scalars.value(keyword);
      scalars.number(keyword);
      scalars.string(keyword);
      scalars.content(keyword);
    }
  }

  private void value(Keyword keyword) {
    if (keyword instanceof Keyword.Types types) {
      boolean strict = options().hasStrictIntegers(code.rule());
      Condition test = ScalarChecks.types(types.types(), strict);
      if (!test.isTrue()) {
        String words = KeywordWords.types(types.types());
        CodeBlock wrong = Literals.string(words);
        code.add(test.negated(), Block.of("out.type($L,$W$L)", code.location(keyword), wrong));
      }
    } else if (keyword instanceof Keyword.Const constant) {
      listed(keyword, "constant", List.of(constant.value()));
    } else if (keyword instanceof Keyword.Enum values) {
      boolean one = values.values().size() == 1;
      listed(keyword, one ? "constant" : "enumeration", values.values());
    }
  }

  private void listed(Keyword keyword, String method, List<Node> values) {
    Condition test = ValueChecks.oneOf(code.body(), code.name(), values);
    CodeBlock words = Literals.string(KeywordWords.values(values));
    boolean several = test instanceof Condition.Any;
    Block call =
        several
            ? Block.of("out.$L(\n$L,\n$L,\n$L)", method, at(keyword), test.argument(), words)
            : Block.of("out.$L($L,$W$L,$W$L)", method, at(keyword), test.code(), words);
    if (test.isFalse()) {
      code.add(call);
    } else {
      code.addOfTape(call);
    }
  }

  private void number(Keyword keyword) {
    if (keyword instanceof Keyword.Minimum min) {
      String words = "must be " + (min.exclusive() ? "greater than " : "at least ");
      compared(keyword, min.limit(), min.exclusive() ? Sign.AT_MOST : Sign.LESS, words);
    } else if (keyword instanceof Keyword.Maximum max) {
      String words = "must be " + (max.exclusive() ? "less than " : "at most ");
      compared(keyword, max.limit(), max.exclusive() ? Sign.AT_LEAST : Sign.GREATER, words);
    } else if (keyword instanceof Keyword.MultipleOf multiple) {
      CodeBlock operand = ScalarChecks.operand(code.body(), multiple.divisor());
      String words = "must be a multiple of " + KeywordWords.number(multiple.divisor());
      Condition test = Condition.term("t.isMultipleOf(at, $L)", operand).negated();
      wrong(keyword, AcceptedKinds.NUMBER, test, "was", words);
    }
  }

  private void compared(Keyword keyword, BigDecimal limit, Sign sign, String words) {
    CodeBlock operand = ScalarChecks.operand(code.body(), limit);
    Condition test = ScalarChecks.compared(operand, sign);
    wrong(keyword, AcceptedKinds.NUMBER, test, "was", words + KeywordWords.number(limit));
  }

  private void string(Keyword keyword) {
    if (keyword instanceof Keyword.MinLength min && min.limit() > 0) {
      String words = "must have at least " + KeywordWords.count(min.limit(), "character");
      Condition test = Condition.term("t.hasAtLeast(at, $L)", min.limit()).negated();
      wrong(keyword, AcceptedKinds.STRING, test, "has", words);
    } else if (keyword instanceof Keyword.MaxLength max) {
      String words = "must have at most " + KeywordWords.count(max.limit(), "character");
      Condition test = Condition.term("t.hasAtMost(at, $L)", max.limit()).negated();
      wrong(keyword, AcceptedKinds.STRING, test, "has", words);
    } else if (keyword instanceof Keyword.Pattern pattern) {
      Condition found = code.body().matches(pattern.ecma(), "t", "at", code.name());
      if (!found.isTrue()) {
        String words = "must match " + KeywordWords.cut(pattern.ecma());
        wrong(keyword, AcceptedKinds.STRING, found.negated(), "was", words);
      }
    } else if (keyword instanceof Keyword.Format format) {
      format(format);
    }
  }

  private void format(Keyword.Format keyword) {
    Format format = FormatNames.asserted(code.rule(), keyword, options());
    if (format == null) {
      return;
    }
    CodeBlock name = CodeBlock.of("$T.$L", ValidatorTypes.FORMAT, format.name());
    CodeBlock words = CodeBlock.of("$S + $L.words()", "must be ", name);
    Block wrong = Block.of("out.was($L,$W$L)", at(keyword), words);
    if (format.isForStrings()) {
      Condition matches =
          Condition.term("$T.$L.matches(t.text(at))", ValidatorTypes.FORMAT, format.name());
      wrong(keyword, AcceptedKinds.STRING, matches.negated(), wrong);
    }
    if (format.range() != null) {
      Condition range = Condition.all(ScalarChecks.range(code.body(), format.range()));
      wrong(keyword, AcceptedKinds.NUMBER, range.negated(), wrong);
    }
  }

  private void content(Keyword keyword) {
    if (ValidatorOptions.assertsContent(code.rule(), keyword)) {
      Condition test = ScalarChecks.content(code.rule(), keyword).negated();
      boolean encoding = keyword instanceof Keyword.ContentEncoding;
      wrong(
          keyword,
          AcceptedKinds.STRING,
          test,
          "was",
          encoding ? "must be base64" : "must hold JSON");
    }
  }

  private ValidatorOptions options() {
    return code.emission().analysis().options();
  }

  private CodeBlock at(Keyword keyword) {
    return code.location(keyword);
  }

  private void wrong(Keyword keyword, int kinds, Condition test, String method, String words) {
    Block wrong = Block.of("out.$L($L,$W$L)", method, at(keyword), Literals.string(words));
    wrong(keyword, kinds, test, wrong);
  }

  private void wrong(Keyword keyword, int kinds, Condition test, Block statement) {
    code.add(Condition.all(List.of(KindCode.is(kinds), test)), statement);
  }
}
