package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.FormatNames;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.ScalarChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.generator.validation.Kinds;
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
      CodeBlock test = ScalarChecks.types(types.types(), strict);
      if (!Conditions.isTrue(test)) {
        String words = KeywordWords.types(types.types());
        CodeBlock wrong =
            CodeBlock.of("out.type($L,$W$L);\n", code.location(keyword), Literals.string(words));
        code.add(ExplainCode.when(Conditions.not(test), wrong));
      }
    } else if (keyword instanceof Keyword.Const constant) {
      listed(keyword, "constant", List.of(constant.value()));
    } else if (keyword instanceof Keyword.Enum values) {
      boolean one = values.values().size() == 1;
      listed(keyword, one ? "constant" : "enumeration", values.values());
    }
  }

  private void listed(Keyword keyword, String method, List<Node> values) {
    CodeBlock test = Conditions.bare(ValueChecks.oneOf(code.body(), code.name(), values));
    CodeBlock words = Literals.string(KeywordWords.values(values));
    code.add(CodeBlock.of("out.$L($L,$W$L,$W$L);\n", method, code.location(keyword), test, words));
  }

  private void number(Keyword keyword) {
    if (keyword instanceof Keyword.Minimum min) {
      String words = "must be " + (min.exclusive() ? "greater than " : "at least ");
      compared(keyword, min.limit(), min.exclusive() ? "<=" : "<", words);
    } else if (keyword instanceof Keyword.Maximum max) {
      String words = "must be " + (max.exclusive() ? "less than " : "at most ");
      compared(keyword, max.limit(), max.exclusive() ? ">=" : ">", words);
    } else if (keyword instanceof Keyword.MultipleOf multiple) {
      CodeBlock operand = ScalarChecks.operand(code.body(), multiple.divisor());
      String words = "must be a multiple of " + KeywordWords.number(multiple.divisor());
      wrong(keyword, Kinds.NUMBER, CodeBlock.of("!t.isMultipleOf(at, $L)", operand), "was", words);
    }
  }

  private void compared(Keyword keyword, BigDecimal limit, String sign, String words) {
    CodeBlock operand = ScalarChecks.operand(code.body(), limit);
    CodeBlock test = CodeBlock.of("t.compare(at, $L) $L 0", operand, sign);
    wrong(keyword, Kinds.NUMBER, test, "was", words + KeywordWords.number(limit));
  }

  private void string(Keyword keyword) {
    if (keyword instanceof Keyword.MinLength min && min.limit() > 0) {
      String words = "must have at least " + KeywordWords.count(min.limit(), "character");
      CodeBlock test = CodeBlock.of("!t.hasAtLeast(at, $L)", min.limit());
      wrong(keyword, Kinds.STRING, test, "has", words);
    } else if (keyword instanceof Keyword.MaxLength max) {
      String words = "must have at most " + KeywordWords.count(max.limit(), "character");
      CodeBlock test = CodeBlock.of("!t.hasAtMost(at, $L)", max.limit());
      wrong(keyword, Kinds.STRING, test, "has", words);
    } else if (keyword instanceof Keyword.Pattern pattern) {
      CodeBlock found = code.body().matches(pattern.ecma(), "t", "at", code.name());
      if (!Conditions.isTrue(found)) {
        String words = "must match " + KeywordWords.cut(pattern.ecma());
        wrong(keyword, Kinds.STRING, Conditions.not(found), "was", words);
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
    CodeBlock wrong = CodeBlock.of("out.was($L,$W$L);\n", at(keyword), words);
    if (format.isForStrings()) {
      wrong(keyword, Kinds.STRING, CodeBlock.of("!$L.matches(t.text(at))", name), wrong);
    }
    if (format.range() != null) {
      CodeBlock range = Conditions.all(ScalarChecks.range(code.body(), format.range()));
      wrong(keyword, Kinds.NUMBER, Conditions.not(range), wrong);
    }
  }

  private void content(Keyword keyword) {
    if (ValidatorOptions.assertsContent(code.rule(), keyword)) {
      CodeBlock test = Conditions.not(ScalarChecks.content(code.rule(), keyword));
      boolean encoding = keyword instanceof Keyword.ContentEncoding;
      wrong(keyword, Kinds.STRING, test, "was", encoding ? "must be base64" : "must hold JSON");
    }
  }

  private ValidatorOptions options() {
    return code.emission().analysis().options();
  }

  private CodeBlock at(Keyword keyword) {
    return code.location(keyword);
  }

  private void wrong(Keyword keyword, int kinds, CodeBlock test, String method, String words) {
    CodeBlock wrong =
        CodeBlock.of("out.$L($L,$W$L);\n", method, at(keyword), Literals.string(words));
    wrong(keyword, kinds, test, wrong);
  }

  private void wrong(Keyword keyword, int kinds, CodeBlock test, CodeBlock statement) {
    CodeBlock both = CodeBlock.of("$L && $L", KindCode.is(kinds), test);
    code.add(ExplainCode.when(both, statement));
  }
}
