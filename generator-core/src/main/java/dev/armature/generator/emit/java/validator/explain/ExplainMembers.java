package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.AcceptedKinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Emits explanations of what a rule demands of objects. */
final class ExplainMembers {
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
      if (keyword instanceof Keyword.PropertyNames names) {
        members.names(names);
      } else {
        members.size(keyword);
        members.presence(keyword);
      }
    }
    new ExplainWalk(code).add();
  }

  private void size(Keyword keyword) {
    if (keyword instanceof Keyword.MinProperties min && min.limit() > 0) {
      String words = "must have at least " + KeywordWords.count(min.limit(), "member");
      size(keyword, Condition.compare(SIZE, Sign.LESS, min.limit()), words);
    } else if (keyword instanceof Keyword.MaxProperties max) {
      String words = "must have at most " + KeywordWords.count(max.limit(), "member");
      size(keyword, Condition.compare(SIZE, Sign.GREATER, max.limit()), words);
    }
  }

  private void size(Keyword keyword, Condition test, String words) {
    Condition both = Condition.all(List.of(KindCode.is(AcceptedKinds.OBJECT), test));
    Block wrong = Block.of("out.has($L,$W$S)", code.location(keyword), words);
    code.add(both, wrong);
  }

  private void presence(Keyword keyword) {
    CodeBlock location = presents(keyword) ? code.location(keyword) : CodeBlock.of("");
    if (keyword instanceof Keyword.Required required) {
      for (CodeBlock names : literals(required.names())) {
        code.add(Block.of("out.required($L, $L)", location, names));
      }
    } else if (keyword instanceof Keyword.DependentRequired dependent) {
      dependent.names().forEach((name, asked) -> beside(location, name, asked));
    } else if (keyword instanceof Keyword.DependentSchemas dependent) {
      dependent.schemas().forEach(this::schema);
    }
  }

  private static boolean presents(Keyword keyword) {
    return keyword instanceof Keyword.Required || keyword instanceof Keyword.DependentRequired;
  }

  private void beside(CodeBlock location, String name, Collection<String> asked) {
    for (CodeBlock names : literals(asked)) {
      code.add(
          Block.of("out.dependentRequired($L, $L, $L)", location, Literals.string(name), names));
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
      Block inPlace = Block.of("out.inPlace($L,$W$L)", location, report);
      code.add(Block.builder().when(test, inPlace).build());
    }
  }

  private void names(Keyword.PropertyNames keyword) {
    Schema schema = keyword.schema();
    if (!code.isSilent(schema)) {
      CodeBlock report = code.report(schema, "name", "is not allowed");
      code.part(
          "Names",
          ExplainCode.only(AcceptedKinds.OBJECT)
              .loop(
                  ExplainWalk.LOOP,
                  Block.of("out.name($L, name,$W$L)", code.location(keyword), report))
              .build());
    }
  }
}
