package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.IfChain;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.SizeChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits what a rule demands of arrays: one walk over the items. */
final class ItemChecks {
  private static final int ONE_SWITCH = 80;

  static final CodeBlock LOOP =
      CodeBlock.of(
          "for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item))");

  private final RuleCode code;
  private final Rule rule;
  private final List<Rule> prefix = new ArrayList<>();
  private final @Nullable Rule rest;
  private final Keyword.@Nullable Contains contains;
  private final int evaluated;

  private ItemChecks(RuleCode code) {
    this.code = code;
    this.rule = code.rule();
    Keyword.PrefixItems first = rule.get(Keyword.PrefixItems.class);
    if (first != null) {
      for (Schema schema : first.schemas()) {
        prefix.add(rule.sub(schema));
      }
    }
    Keyword.Items items = rule.get(Keyword.Items.class);
    this.rest = items == null ? null : rule.sub(items.schema());
    this.contains = rule.get(Keyword.Contains.class);
    this.evaluated = prefix.size();
    // The last of a prefix often says what the rest says.
    Condition others = others();
    while (!prefix.isEmpty() && holds(prefix.get(prefix.size() - 1)).equals(others)) {
      prefix.remove(prefix.size() - 1);
    }
  }

  /** Adds the conditions of a rule. */
  static void add(RuleCode code) {
    ItemChecks checks = new ItemChecks(code);
    checks.sizes();
    if (checks.needsWalk()) {
      checks.walk();
    }
    if (code.rule().schema().has(Keyword.UniqueItems.class)) {
      code.require(AcceptedKinds.ARRAY, List.of(Condition.term("t.hasUniqueItems(at)")));
    }
  }

  private void sizes() {
    for (Condition size : SizeChecks.ofItems(rule, CodeBlock.of("t.size(at)"))) {
      code.require(AcceptedKinds.ARRAY, List.of(size));
    }
  }

  private boolean needsWalk() {
    boolean marks = code.isMarking() && (evaluated > 0 || rest != null || contains != null);
    Asks asks = new Asks();
    return marks || rule.all(Applicator.ToItems.class).stream().anyMatch(each -> each.select(asks));
  }

  /** Whether a keyword has something to refuse for an item. */
  private final class Asks implements Applicator.ToItems.Visitor<Boolean> {
    @Override
    public Boolean items(Keyword.Items keyword) {
      return refuses(keyword);
    }

    @Override
    public Boolean prefixItems(Keyword.PrefixItems keyword) {
      return refuses(keyword);
    }

    @Override
    public Boolean contains(Keyword.Contains keyword) {
      return refuses(keyword);
    }

    /** It comes last, in a walk of its own. */
    @Override
    public Boolean unevaluatedItems(Keyword.UnevaluatedItems keyword) {
      return false;
    }

    private boolean refuses(Keyword keyword) {
      return !code.emission().analysis().truth().isVain(rule, keyword);
    }
  }

  private void walk() {
    boolean counts = contains != null;
    boolean index = !prefix.isEmpty() || code.isMarking() && counts;
    Block.Builder out = Block.builder();
    if (index) {
      out.add("int index = 0");
    }
    if (counts) {
      out.add("int matches = 0");
    }
    Block.Builder each = Block.builder();
    item(each);
    if (counts && each.completes()) {
      contained(each);
    }
    if (index) {
      each.add("index++");
    }
    Block body = each.build();
    if (!body.isEmpty()) {
      out.loop(LOOP, body);
    }
    marked(out);
    out.returns(enough());
    code.require(AcceptedKinds.ARRAY, "EachItem", out.build());
  }

  private void marked(Block.Builder out) {
    if (code.isMarking() && rest != null) {
      out.add("marks.fill(t.size(at))");
    } else if (code.isMarking() && evaluated > 0) {
      out.add("marks.fill($T.min($L, t.size(at)))", Math.class, evaluated);
    }
  }

  private Condition holds(Rule rule) {
    return code.emission().holds(rule, "item", code.body());
  }

  private Condition others() {
    return rest == null ? Condition.TRUE : holds(rest);
  }

  private void item(Block.Builder out) {
    if (prefix.isEmpty()) {
      RuleCode.refuse(out, others());
      return;
    }
    Block last = refused(others());
    if (prefix.size() <= ONE_SWITCH) {
      out.add(choice(0, prefix.size(), last));
      return;
    }
    CodeBlock index = CodeBlock.of("index");
    IfChain groups = new IfChain();
    groups.add(Condition.compare(index, Sign.AT_LEAST, prefix.size()), last);
    for (int from = 0; from < prefix.size(); from += ONE_SWITCH) {
      int to = Math.min(prefix.size(), from + ONE_SWITCH);
      String method = code.part("Item");
      code.body().add(group(method, from, to));
      Condition call = Condition.term("$L(t, item, index)", method);
      groups.add(Condition.compare(index, Sign.LESS, to), refused(call));
    }
    out.add(groups.block());
  }

  private static Block refused(Condition condition) {
    Block.Builder out = Block.builder();
    RuleCode.refuse(out, condition);
    return out.build();
  }

  private Statement choice(int from, int to, Block otherwise) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      CodeBlock label = CodeBlock.of("$L", i);
      cases.add(new Statement.Case(label, "", refused(holds(prefix.get(i)))));
    }
    return new Statement.Switch(CodeBlock.of("index"), cases, otherwise);
  }

  private MethodSpec group(String method, int from, int to) {
    Block.Builder body = Block.builder().add(choice(from, to, Block.EMPTY));
    body.returns(Condition.TRUE);
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(ValidatorTypes.JSON_TAPE, "t")
        .addParameter(TypeName.INT, "item")
        .addParameter(TypeName.INT, "index")
        .addCode(body.build().code())
        .build();
  }

  private void contained(Block.Builder out) {
    Condition test = contains == null ? Condition.TRUE : holds(rule.sub(contains.schema()));
    Block.Builder matched = Block.builder().add("matches++");
    if (code.isMarking() && contains != null && contains.marks()) {
      matched.add("marks.add(index)");
    }
    out.when(test, matched.build());
  }

  private Condition enough() {
    if (contains == null) {
      return Condition.TRUE;
    }
    CodeBlock matches = CodeBlock.of("matches");
    Integer max = contains.max();
    Condition most = max == null ? Condition.TRUE : Condition.compare(matches, Sign.AT_MOST, max);
    return Condition.all(List.of(Condition.compare(matches, Sign.AT_LEAST, contains.min()), most));
  }
}
