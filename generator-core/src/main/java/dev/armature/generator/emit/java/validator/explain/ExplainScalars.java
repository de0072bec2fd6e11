package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.FormatNames;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.ScalarChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.source.Node;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.format.Format;
import java.math.BigDecimal;
import java.util.List;

/** Emits explanations of types, listed values, numbers and strings. */
final class ExplainScalars
    implements Keyword.Visitor<ExplainCode>,
        Assertion.Visitor<ExplainCode>,
        Assertion.OfAny.Visitor<ExplainCode>,
        Assertion.OfNumbers.Visitor<ExplainCode>,
        Assertion.OfStrings.Visitor<ExplainCode> {
  private final ExplainCode code;

  private ExplainScalars(ExplainCode code) {
    this.code = code;
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainScalars scalars = new ExplainScalars(code);
    for (Keyword keyword : code.rule().keywords()) {
      keyword.accept(scalars);
    }
  }

  @Override
  public ExplainCode assertion(Assertion keyword) {
    return keyword.group(this);
  }

  @Override
  public ExplainCode applicator(Applicator keyword) {
    return code;
  }

  @Override
  public ExplainCode ofAny(Assertion.OfAny keyword) {
    return keyword.select(this);
  }

  @Override
  public ExplainCode ofNumbers(Assertion.OfNumbers keyword) {
    return keyword.select(this);
  }

  @Override
  public ExplainCode ofStrings(Assertion.OfStrings keyword) {
    return keyword.select(this);
  }

  @Override
  public ExplainCode ofArrays(Assertion.OfArrays keyword) {
    return code;
  }

  @Override
  public ExplainCode ofObjects(Assertion.OfObjects keyword) {
    return code;
  }

  @Override
  public ExplainCode types(Keyword.Types keyword) {
    boolean strict = options().hasStrictIntegers(code.rule());
    Condition test = ScalarChecks.types(keyword.types(), strict);
    if (test.isTrue()) {
      return code;
    }
    CodeBlock words = Literals.string(KeywordWords.types(keyword.types()));
    return code.add(test.negated(), Block.of(Call.of("out.type").filled(at(keyword), words)));
  }

  @Override
  public ExplainCode constant(Keyword.Const keyword) {
    return listed(keyword, "constant", List.of(keyword.value()));
  }

  @Override
  public ExplainCode enumeration(Keyword.Enum keyword) {
    boolean one = keyword.values().size() == 1;
    return listed(keyword, one ? "constant" : "enumeration", keyword.values());
  }

  private ExplainCode listed(Keyword keyword, String method, List<Node> values) {
    Condition test = ValueChecks.oneOf(code.body(), code.name(), values);
    CodeBlock words = Literals.string(KeywordWords.values(values));
    Call out = Call.of("out.$L", method);
    Block call =
        Block.of(
            test instanceof Condition.Any
                ? out.with(at(keyword), test.code(), words)
                : out.filled(at(keyword), test.code(), words));
    return test.isFalse() ? code.add(call) : code.addOfTape(call);
  }

  @Override
  public ExplainCode minimum(Keyword.Minimum keyword) {
    String words = "must be " + (keyword.exclusive() ? "greater than " : "at least ");
    Sign wrong = keyword.exclusive() ? Sign.AT_MOST : Sign.LESS;
    return compared(keyword, keyword.limit(), wrong, words);
  }

  @Override
  public ExplainCode maximum(Keyword.Maximum keyword) {
    String words = "must be " + (keyword.exclusive() ? "less than " : "at most ");
    Sign wrong = keyword.exclusive() ? Sign.AT_LEAST : Sign.GREATER;
    return compared(keyword, keyword.limit(), wrong, words);
  }

  @Override
  public ExplainCode multipleOf(Keyword.MultipleOf keyword) {
    CodeBlock operand = ScalarChecks.operand(code.body(), keyword.divisor());
    String words = "must be a multiple of " + KeywordWords.number(keyword.divisor());
    Condition test = Condition.term("t.isMultipleOf(at, $L)", operand).negated();
    return wrong(keyword, AcceptedKinds.NUMBER, test, "was", words);
  }

  private ExplainCode compared(Keyword keyword, BigDecimal limit, Sign sign, String words) {
    CodeBlock operand = ScalarChecks.operand(code.body(), limit);
    Condition test = ScalarChecks.compared(operand, sign);
    return wrong(keyword, AcceptedKinds.NUMBER, test, "was", words + KeywordWords.number(limit));
  }

  @Override
  public ExplainCode minLength(Keyword.MinLength keyword) {
    if (keyword.limit() == 0) {
      return code;
    }
    String words = "must have at least " + KeywordWords.count(keyword.limit(), "character");
    Condition test = Condition.term("t.hasAtLeast(at, $L)", keyword.limit()).negated();
    return wrong(keyword, AcceptedKinds.STRING, test, "has", words);
  }

  @Override
  public ExplainCode maxLength(Keyword.MaxLength keyword) {
    String words = "must have at most " + KeywordWords.count(keyword.limit(), "character");
    Condition test = Condition.term("t.hasAtMost(at, $L)", keyword.limit()).negated();
    return wrong(keyword, AcceptedKinds.STRING, test, "has", words);
  }

  @Override
  public ExplainCode pattern(Keyword.Pattern keyword) {
    Condition found = code.body().matches(keyword.ecma(), "t", "at", code.name());
    if (found.isTrue()) {
      return code;
    }
    String words = "must match " + KeywordWords.cut(keyword.ecma());
    return wrong(keyword, AcceptedKinds.STRING, found.negated(), "was", words);
  }

  @Override
  public ExplainCode format(Keyword.Format keyword) {
    Format format = FormatNames.asserted(code.rule(), keyword, options());
    if (format == null) {
      return code;
    }
    CodeBlock name = CodeBlock.of("$T.$L", ValidatorTypes.FORMAT, format.name());
    CodeBlock words = CodeBlock.of("$S + $L.words()", "must be ", name);
    Block wrong = Block.of(Call.of("out.was").filled(at(keyword), words));
    if (format.isForStrings()) {
      Condition matches =
          Condition.term("$T.$L.matches(t.text(at))", ValidatorTypes.FORMAT, format.name());
      wrong(AcceptedKinds.STRING, matches.negated(), wrong);
    }
    if (format.range() != null) {
      Condition range = Condition.all(ScalarChecks.range(code.body(), format.range()));
      wrong(AcceptedKinds.NUMBER, range.negated(), wrong);
    }
    return code;
  }

  /** Those of draft 7 that speak of the content of strings. */
  @Override
  public ExplainCode annotation(Keyword.Annotation keyword) {
    if (!ValidatorOptions.assertsContent(code.rule(), keyword)) {
      return code;
    }
    Condition test = ScalarChecks.content(code.rule(), keyword).negated();
    boolean encoding = keyword instanceof Keyword.ContentEncoding;
    String words = encoding ? "must be base64" : "must hold JSON";
    return wrong(keyword, AcceptedKinds.STRING, test, "was", words);
  }

  private ValidatorOptions options() {
    return code.emission().analysis().options();
  }

  private CodeBlock at(Keyword keyword) {
    return code.location(keyword);
  }

  private ExplainCode wrong(
      Keyword keyword, int kinds, Condition test, String method, String words) {
    Block wrong = Block.of(Call.of("out.$L", method).filled(at(keyword), Literals.string(words)));
    return wrong(kinds, test, wrong);
  }

  private ExplainCode wrong(int kinds, Condition test, Block statement) {
    return code.add(Condition.all(List.of(KindCode.is(kinds), test)), statement);
  }
}
