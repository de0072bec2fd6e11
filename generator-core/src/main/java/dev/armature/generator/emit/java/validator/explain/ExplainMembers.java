package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Emits explanations of what a rule demands of objects. */
final class ExplainMembers
    implements Assertion.OfObjects.Visitor<ExplainCode>, Applicator.ToMembers.Visitor<ExplainCode> {
  /** Names in one call: a class file bounds methods. */
  private static final int ONE_CALL = 200;

  private static final CodeBlock SIZE = CodeBlock.of("t.size(at)");

  private final ExplainCode code;

  private ExplainMembers(ExplainCode code) {
    this.code = code;
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainMembers members = new ExplainMembers(code);
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Assertion.OfObjects assertion) {
        assertion.select(members);
      } else if (keyword instanceof Applicator.ToMembers applied) {
        applied.select(members);
      } else if (keyword instanceof Keyword.DependentSchemas dependent) {
        dependent.schemas().forEach(members::schema);
      }
    }
    new ExplainWalk(code).add();
  }

  @Override
  public ExplainCode minProperties(Keyword.MinProperties keyword) {
    if (keyword.limit() == 0) {
      return code;
    }
    String words = "must have at least " + KeywordWords.count(keyword.limit(), "member");
    return size(keyword, Condition.compare(SIZE, Sign.LESS, keyword.limit()), words);
  }

  @Override
  public ExplainCode maxProperties(Keyword.MaxProperties keyword) {
    String words = "must have at most " + KeywordWords.count(keyword.limit(), "member");
    return size(keyword, Condition.compare(SIZE, Sign.GREATER, keyword.limit()), words);
  }

  private ExplainCode size(Keyword keyword, Condition test, String words) {
    Condition both = Condition.all(List.of(KindCode.is(AcceptedKinds.OBJECT), test));
    Block wrong =
        Block.of(Call.of("out.has").filled(code.location(keyword), Literals.string(words)));
    return code.add(both, wrong);
  }

  @Override
  public ExplainCode required(Keyword.Required keyword) {
    for (CodeBlock names : literals(keyword.names())) {
      code.add(Block.of(Call.of("out.required").with(code.location(keyword), names)));
    }
    return code;
  }

  @Override
  public ExplainCode dependentRequired(Keyword.DependentRequired keyword) {
    CodeBlock location = code.location(keyword);
    keyword.names().forEach((name, asked) -> beside(location, name, asked));
    return code;
  }

  @Override
  public ExplainCode properties(Keyword.Properties keyword) {
    return code; // One walk explains it together with the two that follow.
  }

  @Override
  public ExplainCode patternProperties(Keyword.PatternProperties keyword) {
    return code;
  }

  @Override
  public ExplainCode additionalProperties(Keyword.AdditionalProperties keyword) {
    return code;
  }

  @Override
  public ExplainCode unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
    return code; // It comes last, after all that can mark something.
  }

  private void beside(CodeBlock location, String name, Collection<String> asked) {
    for (CodeBlock names : literals(asked)) {
      code.add(
          Block.of(Call.of("out.dependentRequired").with(location, Literals.string(name), names)));
    }
  }

  private static List<CodeBlock> literals(Collection<String> names) {
    List<CodeBlock> all = names.stream().distinct().map(Literals::string).toList();
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ONE_CALL) {
      calls.add(CodeBlock.join(all.subList(i, Math.min(all.size(), i + ONE_CALL)), ", "));
    }
    return calls;
  }

  private void schema(Keyword.Named each) {
    if (!code.isSilent(each.schema())) {
      CodeBlock report =
          code.report(
              each.schema(), "at", "must not have the member " + KeywordWords.quoted(each.name()));
      Condition test = Condition.term("out.hasMember($L)", Literals.string(each.name()));
      CodeBlock location = code.location(each.schema());
      Block inPlace = Block.of(Call.of("out.inPlace").filled(location, report));
      code.add(Block.builder().when(test, inPlace).build());
    }
  }

  @Override
  public ExplainCode propertyNames(Keyword.PropertyNames keyword) {
    Schema schema = keyword.schema();
    if (code.isSilent(schema)) {
      return code;
    }
    CodeBlock report = code.report(schema, "name", "is not allowed");
    return code.part(
        "Names",
        ExplainCode.only(AcceptedKinds.OBJECT)
            .loop(
                ExplainWalk.LOOP,
                Block.of(Call.of("out.name").filled(code.location(keyword), "name", report)))
            .build());
  }
}
