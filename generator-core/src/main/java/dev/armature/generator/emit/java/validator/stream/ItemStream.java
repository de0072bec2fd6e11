package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.IfChain;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.SizeChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Evaluated;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Emits the loop over the items of an array as they come. */
final class ItemStream {
  private static final int ONE_SWITCH = 80;

  private static final CodeBlock LOOP =
      CodeBlock.of("while (in.next() != $T.END_ARRAY)", StreamEmitter.TOKEN);

  private static final CodeBlock INDEX = CodeBlock.of("index");

  /** How one group of keywords sends items to rules. */
  private record Spec(List<@Nullable Rule> prefix, @Nullable Rule rest) {
    @Nullable Rule at(int index) {
      return index < prefix.size() ? prefix.get(index) : rest;
    }
  }

  private final StreamMethods emission;
  private final StreamMethods.Wanted wanted;
  private final Set<Rule> atoms;
  private final List<Spec> specs = new ArrayList<>();
  private final int prefix;

  ItemStream(StreamMethods emission, StreamMethods.Wanted wanted, Set<Rule> atoms) {
    this.emission = emission;
    this.wanted = wanted;
    this.atoms = atoms;
    atoms.forEach(this::specify);
    this.prefix = specs.stream().mapToInt(spec -> spec.prefix().size()).max().orElse(0);
  }

  private void specify(Rule rule) {
    List<@Nullable Rule> first = new ArrayList<>();
    Keyword.PrefixItems prefixItems = rule.get(Keyword.PrefixItems.class);
    if (prefixItems != null) {
      for (Schema schema : prefixItems.schemas()) {
        first.add(rule.sub(schema));
      }
    }
    Keyword.Items items = rule.get(Keyword.Items.class);
    specs.add(new Spec(first, items == null ? null : rule.sub(items.schema())));
    Keyword.UnevaluatedItems rest = rule.get(Keyword.UnevaluatedItems.class);
    Evaluated.Items known =
        rest == null ? null : Evaluated.items(rule, emission.analysis().contributions());
    if (rest != null && known != null && !known.all()) {
      List<@Nullable Rule> evaluated = new ArrayList<>();
      for (int i = 0; i < known.prefix(); i++) {
        evaluated.add(null);
      }
      specs.add(new Spec(evaluated, rule.sub(rest.schema())));
    }
  }

  Block code() {
    Block.Builder out = Block.builder();
    List<Condition> end = new ArrayList<>();
    Block.Builder each = Block.builder();
    int count = 0;
    for (Rule atom : atoms) {
      Keyword.Contains contains = atom.get(Keyword.Contains.class);
      if (contains != null && !emission.analysis().truth().isVain(atom, contains)) {
        String matches = "matches" + (count++ == 0 ? "" : count);
        out.add("int $L = 0", matches);
        contained(each, atom.sub(contains.schema()), matches);
        end.add(enough(matches, contains));
      }
    }
    List<Condition> sizes = sizes();
    boolean index = prefix > 0 || !sizes.isEmpty();
    if (index) {
      out.add("int index = 0");
    }
    item(each);
    if (index) {
      each.add("index++");
    }
    out.loop(LOOP, each.build());
    end.addAll(sizes);
    return out.returns(Condition.all(end)).build();
  }

  /** The first token of the item decides: that was made sure of. */
  private void contained(Block.Builder out, Rule rule, String matches) {
    out.when(emission.firstToken(rule, wanted.body()), Block.of("$L++", matches));
  }

  private static Condition enough(String matches, Keyword.Contains contains) {
    CodeBlock count = CodeBlock.of("$L", matches);
    Condition least = Condition.compare(count, Sign.AT_LEAST, contains.min());
    Integer max = contains.max();
    return max == null
        ? least
        : Condition.all(List.of(least, Condition.compare(count, Sign.AT_MOST, max)));
  }

  private List<Condition> sizes() {
    List<Condition> tests = new ArrayList<>();
    for (Rule atom : atoms) {
      tests.addAll(SizeChecks.ofItems(atom, INDEX));
    }
    return tests;
  }

  private Condition rules(int index) {
    List<Rule> rules = new ArrayList<>();
    for (Spec spec : specs) {
      Rule rule = spec.at(index);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return emission.holds(rules, wanted.body());
  }

  private void item(Block.Builder out) {
    Block last = passed(rules(Integer.MAX_VALUE));
    if (prefix == 0) {
      out.add(last);
      return;
    }
    if (prefix <= ONE_SWITCH) {
      out.add(choice(0, prefix, last));
      return;
    }
    IfChain groups = new IfChain();
    groups.add(Condition.compare(INDEX, Sign.AT_LEAST, prefix), last);
    for (int from = 0; from < prefix; from += ONE_SWITCH) {
      int to = Math.min(prefix, from + ONE_SWITCH);
      String method = emission.emission().name(wanted.name(), "Item");
      wanted.body().add(group(method, from, to));
      Condition call = Condition.term("$L(in, index)", method);
      groups.add(Condition.compare(INDEX, Sign.LESS, to), passed(call));
    }
    out.add(groups.block());
  }

  private MethodSpec group(String method, int from, int to) {
    Block.Builder body = Block.builder().add(choice(from, to, Block.EMPTY));
    return StreamMethods.method(method)
        .addParameter(TypeName.INT, "index")
        .addCode(body.returns(Condition.TRUE).build().code())
        .build();
  }

  private Statement choice(int from, int to, Block otherwise) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cases.add(new Statement.Case(CodeBlock.of("$L", i), "", passed(rules(i))));
    }
    return new Statement.Switch(INDEX, cases, otherwise);
  }

  private static Block passed(Condition holds) {
    Block.Builder out = Block.builder();
    StreamMethods.pass(out, holds);
    return out.build();
  }
}
