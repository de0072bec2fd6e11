package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.RuleCode;
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

  /** How one group of keywords sends items to rules. */
  private record Spec(List<@Nullable Rule> prefix, @Nullable Rule rest) {
    @Nullable Rule at(int index) {
      return index < prefix.size() ? prefix.get(index) : rest;
    }
  }

  private final StreamEmission emission;
  private final StreamEmission.Wanted wanted;
  private final Set<Rule> atoms;
  private final List<Spec> specs = new ArrayList<>();
  private final int prefix;

  ItemStream(StreamEmission emission, StreamEmission.Wanted wanted, Set<Rule> atoms) {
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

  CodeBlock code() {
    CodeBlock.Builder out = CodeBlock.builder();
    List<CodeBlock> end = new ArrayList<>();
    CodeBlock.Builder each = CodeBlock.builder();
    int count = 0;
    for (Rule atom : atoms) {
      Keyword.Contains contains = atom.get(Keyword.Contains.class);
      if (contains != null && !emission.analysis().truth().isVain(atom, contains)) {
        String matches = "matches" + (count++ == 0 ? "" : count);
        out.addStatement("int $L = 0", matches);
        contained(each, atom.sub(contains.schema()), matches);
        end.add(enough(matches, contains));
      }
    }
    List<CodeBlock> sizes = sizes();
    boolean index = prefix > 0 || !sizes.isEmpty();
    if (index) {
      out.addStatement("int index = 0");
    }
    item(each);
    out.beginControlFlow("while (in.next() != $T.END_ARRAY)", StreamEmitter.TOKEN);
    if (refusesAll()) {
      out.addStatement("return false");
    } else {
      out.add(each.build());
      if (index) {
        out.addStatement("index++");
      }
    }
    out.endControlFlow();
    end.addAll(sizes);
    RuleCode.finish(out, end);
    return out.build();
  }

  /** The first token of the item decides: that was made sure of. */
  private void contained(CodeBlock.Builder out, Rule rule, String matches) {
    CodeBlock test = emission.firstToken(rule, wanted.body());
    out.beginControlFlow("if ($L)", test).addStatement("$L++", matches).endControlFlow();
  }

  private static CodeBlock enough(String matches, Keyword.Contains contains) {
    return contains.max() == null
        ? CodeBlock.of("$L >= $L", matches, contains.min())
        : CodeBlock.of("$1L >= $2L && $1L <= $3L", matches, contains.min(), contains.max());
  }

  private List<CodeBlock> sizes() {
    List<CodeBlock> tests = new ArrayList<>();
    for (Rule atom : atoms) {
      for (Keyword keyword : atom.keywords()) {
        if (keyword instanceof Keyword.MinItems min) {
          tests.add(CodeBlock.of("index >= $L", min.limit()));
        } else if (keyword instanceof Keyword.MaxItems max) {
          tests.add(CodeBlock.of("index <= $L", max.limit()));
        }
      }
    }
    return tests;
  }

  private CodeBlock rules(int index) {
    List<Rule> rules = new ArrayList<>();
    for (Spec spec : specs) {
      Rule rule = spec.at(index);
      if (rule != null) {
        rules.add(rule);
      }
    }
    return emission.holds(rules, wanted.body());
  }

  /** Whether no item can be valid: after {@code return} nothing may follow. */
  private boolean refusesAll() {
    for (int i = 0; i < prefix; i++) {
      if (!Conditions.isFalse(rules(i))) {
        return false;
      }
    }
    return Conditions.isFalse(rules(Integer.MAX_VALUE));
  }

  private void item(CodeBlock.Builder out) {
    CodeBlock rest = rules(Integer.MAX_VALUE);
    if (prefix == 0) {
      StreamEmission.pass(out, rest);
      return;
    }
    CodeBlock.Builder last = CodeBlock.builder();
    StreamEmission.pass(last, rest);
    if (prefix <= ONE_SWITCH) {
      out.beginControlFlow("switch (index)");
      cases(out, 0, prefix);
      out.add("default:\n$>");
      leave(out, last.build());
      out.add("$<").endControlFlow();
      return;
    }
    out.beginControlFlow("if (index >= $L)", prefix).add(last.build());
    for (int from = 0; from < prefix; from += ONE_SWITCH) {
      int to = Math.min(prefix, from + ONE_SWITCH);
      String method = emission.emission().name(wanted.name(), "Item");
      CodeBlock.Builder group = CodeBlock.builder().beginControlFlow("switch (index)");
      cases(group, from, to);
      group.add("default:\n$>break;\n$<").endControlFlow().addStatement("return true");
      wanted
          .body()
          .add(
              StreamEmission.method(method)
                  .addParameter(TypeName.INT, "index")
                  .addCode(group.build())
                  .build());
      out.nextControlFlow("else if (index < $L)", to);
      RuleCode.refuse(out, CodeBlock.of("$L(in, index)", method));
    }
    out.endControlFlow();
  }

  private void cases(CodeBlock.Builder out, int from, int to) {
    for (int i = from; i < to; i++) {
      CodeBlock.Builder body = CodeBlock.builder();
      StreamEmission.pass(body, rules(i));
      out.add("case $L:\n$>", i);
      leave(out, body.build());
      out.add("$<");
    }
  }

  private static void leave(CodeBlock.Builder out, CodeBlock body) {
    out.add(body);
    if (!body.toString().strip().equals("return false;")) {
      out.addStatement("break");
    }
  }
}
