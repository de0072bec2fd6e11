package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.KeywordWords;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Assertion;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits explanations of what a rule demands of arrays. */
final class ExplainItems
    implements Assertion.OfArrays.Visitor<ExplainCode>, Applicator.ToItems.Visitor<ExplainCode> {
  static final CodeBlock LOOP =
      CodeBlock.of(
          "for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item))");

  static final String NEVER = "is an item that the schema does not allow";

  private static final int ONE_SWITCH = 60;

  private static final CodeBlock INDEX = CodeBlock.of("index");
  private static final CodeBlock SIZE = CodeBlock.of("t.size(at)");

  private final ExplainCode code;
  private final List<Schema> prefix;
  private final @Nullable Schema rest;

  private ExplainItems(ExplainCode code) {
    this.code = code;
    Keyword.PrefixItems first = code.rule().get(Keyword.PrefixItems.class);
    Keyword.Items items = code.rule().get(Keyword.Items.class);
    this.prefix = first == null ? List.of() : first.schemas();
    this.rest = items == null ? null : items.schema();
  }

  /** Adds the statements of a rule. */
  static void add(ExplainCode code) {
    ExplainItems items = new ExplainItems(code);
    for (Keyword keyword : code.rule().keywords()) {
      if (keyword instanceof Assertion.OfArrays assertion) {
        assertion.select(items);
      } else if (keyword instanceof Applicator.ToItems applied) {
        applied.select(items);
      }
    }
    items.walk();
    items.marks();
  }

  @Override
  public ExplainCode minItems(Keyword.MinItems keyword) {
    if (keyword.limit() == 0) {
      return code;
    }
    String words = "must have at least " + KeywordWords.count(keyword.limit(), "item");
    return wrong(keyword, Condition.compare(SIZE, Sign.LESS, keyword.limit()), "has", words);
  }

  @Override
  public ExplainCode maxItems(Keyword.MaxItems keyword) {
    String words = "must have at most " + KeywordWords.count(keyword.limit(), "item");
    return wrong(keyword, Condition.compare(SIZE, Sign.GREATER, keyword.limit()), "has", words);
  }

  @Override
  public ExplainCode uniqueItems(Keyword.UniqueItems keyword) {
    Condition unique = Condition.term("t.hasUniqueItems(at)");
    return wrong(keyword, unique.negated(), "error", "must not hold an item twice");
  }

  private ExplainCode wrong(Keyword keyword, Condition test, String method, String words) {
    Condition both = Condition.all(List.of(KindCode.is(AcceptedKinds.ARRAY), test));
    Block wrong =
        Block.of(Call.of("out.$L", method).filled(code.location(keyword), Literals.string(words)));
    return code.add(both, wrong);
  }

  @Override
  public ExplainCode items(Keyword.Items keyword) {
    return code; // One walk explains it together with prefixItems.
  }

  @Override
  public ExplainCode prefixItems(Keyword.PrefixItems keyword) {
    return code;
  }

  @Override
  public ExplainCode contains(Keyword.Contains keyword) {
    return code.part("Contains", contained(keyword));
  }

  @Override
  public ExplainCode unevaluatedItems(Keyword.UnevaluatedItems keyword) {
    return code; // It comes last, after all that can mark something.
  }

  private void walk() {
    boolean speaks =
        prefix.stream().anyMatch(each -> !code.isSilent(each))
            || rest != null && !code.isSilent(rest);
    if (!speaks) {
      return;
    }
    Block.Builder each = Block.builder();
    if (prefix.isEmpty()) {
      each.add(item(rest));
    } else if (prefix.size() <= ONE_SWITCH) {
      each.add(new Statement.Switch(INDEX, cases(0, prefix.size()), item(rest)));
    } else {
      groups(each);
    }
    Block.Builder out = ExplainCode.only(AcceptedKinds.ARRAY).add("int index = 0");
    code.part("EachItem", out.loop(LOOP, each.add("index++").build()).build());
  }

  private Block item(@Nullable Schema schema) {
    if (schema == null || code.isSilent(schema)) {
      return Block.EMPTY;
    }
    CodeBlock report = code.report(schema, "item", NEVER);
    return Block.of(Call.of("out.item").filled(code.location(schema), "index", report));
  }

  private List<Statement.Case> cases(int from, int to) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cases.add(new Statement.Case(CodeBlock.of("$L", i), "", item(prefix.get(i))));
    }
    return cases;
  }

  private void groups(Block.Builder out) {
    for (int from = 0; from < prefix.size(); from += ONE_SWITCH) {
      int to = Math.min(prefix.size(), from + ONE_SWITCH);
      String part = code.newPart("Item");
      Statement body = new Statement.Switch(INDEX, cases(from, to), Block.EMPTY);
      code.body()
          .add(
              ExplainCode.signature(part)
                  .addParameter(TypeName.INT, "item")
                  .addParameter(TypeName.INT, "index")
                  .addCode(Block.builder().add(body).build().code())
                  .build());
      Condition own =
          Condition.all(
              List.of(
                  Condition.compare(INDEX, Sign.AT_LEAST, from),
                  Condition.compare(INDEX, Sign.LESS, to)));
      out.when(own, Block.of("$L(trace, t, out, item, index)", part));
    }
    Block others = item(rest);
    if (!others.isEmpty()) {
      out.when(Condition.compare(INDEX, Sign.AT_LEAST, prefix.size()), others);
    }
  }

  private void marks() {
    if (!code.isMarking() || prefix.isEmpty() && rest == null) {
      return;
    }
    Block marks =
        rest != null ? Block.of("out.markAll()") : Block.of("out.markFirst($L)", prefix.size());
    code.add(KindCode.is(AcceptedKinds.ARRAY), marks);
  }

  private Block contained(Keyword.Contains keyword) {
    CodeBlock report = code.report(keyword.schema(), "item", "is not allowed");
    Block.Builder found = Block.builder().add("matches++");
    if (code.isMarking() && keyword.marks()) {
      found.add("out.mark(index)");
    }
    Condition contains =
        Condition.term("out.contains($L, index, $L)", code.location(keyword), report);
    Block each = Block.builder().when(contains, found.build()).add("index++").build();
    Block.Builder out = ExplainCode.only(AcceptedKinds.ARRAY);
    out.add("int index = 0").add("int matches = 0").loop(LOOP, each);
    if (keyword.min() > 0) {
      enough(out, keyword, "minContains", Sign.LESS, "at least ", keyword.min());
    }
    if (keyword.max() != null) {
      enough(out, keyword, "maxContains", Sign.GREATER, "at most ", keyword.max());
    }
    return out.build();
  }

  private void enough(
      Block.Builder out,
      Keyword.Contains keyword,
      String name,
      Sign sign,
      String words,
      int limit) {
    boolean written = code.rule().schema().place().get(name) != null;
    CodeBlock location = written ? Literals.string("/" + name) : code.location(keyword);
    String most = KeywordWords.count(limit, "item");
    String detail = "must hold " + words + most + " that " + (limit == 1 ? "matches" : "match");
    out.when(
        Condition.compare(CodeBlock.of("matches"), sign, limit),
        Block.of(
            Call.of("out.error")
                .with(location, CodeBlock.of("$S + matches", detail + " \"contains\", holds "))));
  }
}
