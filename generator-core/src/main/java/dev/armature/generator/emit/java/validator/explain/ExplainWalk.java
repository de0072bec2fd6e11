package dev.armature.generator.emit.java.validator.explain;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits the walk over members: {@code properties}, their patterns, and all others. */
final class ExplainWalk {
  static final CodeBlock LOOP =
      CodeBlock.of(
          "for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1))");

  private static final Condition KNOWN = Condition.term("known");
  private static final CodeBlock INDEX = CodeBlock.of("index");

  private static final int ONE_SWITCH = 60;

  private static final String OTHER = "is not a member that the schema allows";

  private final ExplainCode code;
  private final List<Keyword.Named> properties;
  private final List<Keyword.Named> patterns;
  private final @Nullable Schema additional;
  private final boolean marking;

  ExplainWalk(ExplainCode code) {
    this.code = code;
    Keyword.Properties named = code.rule().get(Keyword.Properties.class);
    Keyword.PatternProperties matched = code.rule().get(Keyword.PatternProperties.class);
    Keyword.AdditionalProperties rest = code.rule().get(Keyword.AdditionalProperties.class);
    this.properties = named == null ? List.of() : named.properties();
    this.patterns = matched == null ? List.of() : matched.patterns();
    this.additional = rest == null ? null : rest.schema();
    this.marking = code.isMarking();
  }

  void add() {
    boolean rest = additional != null && !code.isSilent(additional);
    boolean speaks = rest || speak(properties) || speak(patterns) || marking && additional != null;
    boolean marks = marking && !(properties.isEmpty() && patterns.isEmpty());
    if (speaks || marks) {
      code.part("Members", walk());
    }
  }

  private boolean speak(List<Keyword.Named> schemas) {
    return schemas.stream().anyMatch(each -> !code.isSilent(each.schema()));
  }

  private Block walk() {
    Block.Builder out = ExplainCode.only(AcceptedKinds.OBJECT);
    if (marking) {
      out.add("int ordinal = 0");
    }
    return out.loop(LOOP, each()).build();
  }

  private Block each() {
    Block.Builder out = Block.builder();
    boolean asks = marking || additional != null;
    if (asks && properties.isEmpty()) {
      out.add("boolean known = false");
    }
    if (!properties.isEmpty()) {
      named(out, asks);
    }
    if (!patterns.isEmpty()) {
      out.add(asks ? "known |= $L(trace, t, out, name)" : "$L(trace, t, out, name)", matched());
    }
    if (additional != null) {
      rest(out, additional);
    }
    if (marking) {
      out.when(KNOWN, Block.of("out.mark(ordinal)")).add("ordinal++");
    }
    return out.build();
  }

  private void rest(Block.Builder out, Schema schema) {
    Block.Builder unknown = Block.builder();
    if (!code.isSilent(schema)) {
      unknown.add(member(schema, OTHER));
    }
    if (marking) {
      unknown.add("known = true");
    }
    Block other = unknown.build();
    if (!other.isEmpty()) {
      out.when(KNOWN.negated(), other);
    }
  }

  private Block member(Schema schema, String never) {
    CodeBlock report = code.report(schema, "name + 1", never);
    return Block.of(Call.of("out.member").filled(code.location(schema), "name", report));
  }

  private void named(Block.Builder out, boolean asks) {
    List<String> names = properties.stream().map(Keyword.Named::name).toList();
    CodeBlock found = ValueChecks.names(code.body(), code.name() + "Names", names);
    out.add("int index = $L.find(t, name)", found);
    if (asks) {
      out.add("boolean known = index >= 0");
    }
    if (!speak(properties)) {
      return;
    }
    if (properties.size() <= ONE_SWITCH) {
      out.add(choice(0, properties.size()));
      return;
    }
    for (int from = 0; from < properties.size(); from += ONE_SWITCH) {
      int to = Math.min(properties.size(), from + ONE_SWITCH);
      String part = code.newPart("Member");
      code.body()
          .add(
              ExplainCode.signature(part)
                  .addParameter(TypeName.INT, "name")
                  .addParameter(TypeName.INT, "index")
                  .addCode(Block.builder().add(choice(from, to)).build().code())
                  .build());
      Condition own =
          Condition.all(
              List.of(
                  Condition.compare(INDEX, Sign.AT_LEAST, from),
                  Condition.compare(INDEX, Sign.LESS, to)));
      out.when(own, Block.of("$L(trace, t, out, name, index)", part));
    }
  }

  private Statement choice(int from, int to) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Schema schema = properties.get(i).schema();
      if (!code.isSilent(schema)) {
        Block report = member(schema, "is not allowed");
        cases.add(new Statement.Case(CodeBlock.of("$L", i), "", report));
      }
    }
    return new Statement.Switch(INDEX, cases, Block.EMPTY);
  }

  /** A method that looks at all patterns and says whether one matches. */
  private String matched() {
    String whole = code.newPart("Matched");
    if (patterns.size() <= ONE_SWITCH) {
      pattern(whole, patterns);
      return whole;
    }
    Block.Builder all = Block.builder().add("boolean known = false");
    for (int from = 0; from < patterns.size(); from += ONE_SWITCH) {
      String part = code.newPart("MatchedPart");
      pattern(part, patterns.subList(from, Math.min(patterns.size(), from + ONE_SWITCH)));
      all.add("known |= $L(trace, t, out, name)", part);
    }
    add(whole, all.returns(KNOWN).build());
    return whole;
  }

  private void pattern(String name, List<Keyword.Named> some) {
    Block.Builder out = Block.builder().add("boolean known = false");
    for (Keyword.Named each : some) {
      Condition test = code.body().matches(each.name(), "t", "name", code.name());
      Block.Builder matched = Block.builder().add("known = true");
      if (!code.isSilent(each.schema())) {
        matched.add(member(each.schema(), OTHER));
      }
      out.when(test, matched.build());
    }
    add(name, out.returns(KNOWN).build());
  }

  private void add(String name, Block statements) {
    code.body()
        .add(
            ExplainCode.signature(name)
                .returns(TypeName.BOOLEAN)
                .addParameter(TypeName.INT, "name")
                .addCode(statements.code())
                .build());
  }
}
