package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.IfChain;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.MemberRules;
import dev.armature.generator.emit.java.validator.code.MemberSpec;
import dev.armature.generator.emit.java.validator.code.MethodParts;
import dev.armature.generator.emit.java.validator.code.PatternChecks;
import dev.armature.generator.emit.java.validator.code.Presence;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.SizeChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits the loop over the members of an object as they come. */
final class MemberStream {
  private static final int ONE_SWITCH = 80;
  private static final int ONE_LONG = 64;
  private static final CodeBlock SIZE = CodeBlock.of("size");

  private final StreamMethods emission;
  private final StreamMethods.Wanted wanted;
  private final Set<Rule> atoms;
  private final String base;
  private final List<MemberSpec> specs = new ArrayList<>();
  private final Presence presence = new Presence();
  private final List<String> names;
  private final boolean wide;

  MemberStream(StreamMethods emission, StreamMethods.Wanted wanted, Set<Rule> atoms) {
    this.emission = emission;
    this.wanted = wanted;
    this.atoms = atoms;
    // Several rules at once know other names than each of them.
    this.base = atoms.size() == 1 ? wanted.base() : wanted.name();
    Set<String> all = new LinkedHashSet<>();
    for (Rule atom : atoms) {
      specs.addAll(MemberSpec.of(atom, emission.analysis()));
      presence.add(MemberRules.of(atom));
    }
    all.addAll(presence.tracked());
    specs.forEach(spec -> all.addAll(spec.named().keySet()));
    names = List.copyOf(all);
    wide = presence.tracked().size() > ONE_LONG || names.size() > ONE_SWITCH;
  }

  Block code() {
    Block.Builder out = Block.builder();
    int tracked = presence.tracked().size();
    if (tracked > 0 && wide) {
      out.add("$1T seen = new $1T()", ValidatorTypes.MARKS);
    } else if (tracked > 0) {
      out.add("long seen = 0");
    }
    List<Condition> sizes = sizes();
    if (!sizes.isEmpty()) {
      out.add("int size = 0");
    }
    Block.Builder each = Block.builder();
    if (!sizes.isEmpty()) {
      each.add("size++");
    }
    names(each);
    if (each.completes()) {
      member(each);
    }
    out.loop(CodeBlock.of("while (in.nextName())"), each.build());
    MethodParts parts = emission.parts(wanted, "Presence", Presence.variable(wide));
    List<Condition> end = new ArrayList<>(parts.all(presence.tests(names, wide)));
    end.addAll(sizes);
    return out.returns(Condition.all(end)).build();
  }

  private List<Condition> sizes() {
    List<Condition> tests = new ArrayList<>();
    for (Rule atom : atoms) {
      tests.addAll(SizeChecks.ofMembers(atom, SIZE));
    }
    return tests;
  }

  /** Emits what names must obey. */
  private void names(Block.Builder out) {
    for (Rule atom : atoms) {
      Keyword.PropertyNames keyword = atom.get(Keyword.PropertyNames.class);
      if (keyword != null) {
        Rule rule = atom.sub(keyword.schema());
        RuleCode.refuse(out, emission.emission().holds(rule, "in.name()", "0", wanted.body()));
      }
    }
  }

  private void member(Block.Builder out) {
    if (names.isEmpty()) {
      others(out);
      return;
    }
    CodeBlock found = ValueChecks.names(wanted.body(), base + "Names", names);
    if (wide) {
      wideMember(out, found);
      return;
    }
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Block.Builder body = Block.builder();
      if (i < presence.tracked().size()) {
        body.add("seen |= $L", Presence.bit(i));
      }
      cases.add(known(i, body));
    }
    Block.Builder rest = Block.builder();
    others(rest);
    CodeBlock name = CodeBlock.of("$L.find(in.name(), 0)", found);
    out.add(new Statement.Switch(name, cases, rest.build()));
  }

  private Statement.Case known(int number, Block.Builder body) {
    String name = names.get(number);
    List<Rule> rules = new ArrayList<>();
    specs.forEach(spec -> rules.addAll(spec.rulesOf(name)));
    StreamMethods.pass(body, emission.holds(rules, wanted.body()));
    return new Statement.Case(CodeBlock.of("$L", number), CommentText.of(name), body.build());
  }

  private void others(Block.Builder out) {
    boolean patterns = specs.stream().anyMatch(this::asksPatterns);
    if (specs.stream().anyMatch(this::refusesOthers)) {
      out.returns(Condition.FALSE);
      return;
    }
    if (!patterns) {
      List<Rule> rules = new ArrayList<>();
      specs.forEach(
          spec -> {
            if (spec.additional() != null) {
              rules.add(spec.additional());
            }
          });
      StreamMethods.pass(out, emission.holds(rules, wanted.body()));
      return;
    }
    String method = emission.emission().name(wanted.name(), "Other");
    wanted.body().add(StreamMethods.method(method).addCode(matched().code()).build());
    RuleCode.refuse(out, Condition.term("$L(in)", method));
  }

  /** Whether it matters which names match a pattern. */
  private boolean asksPatterns(MemberSpec spec) {
    return !spec.patterns().isEmpty()
        && (spec.additional() != null
            || !spec.patterns().values().stream()
                .flatMap(rules -> tests(rules).stream())
                .allMatch(Condition::isTrue));
  }

  private boolean refusesOthers(MemberSpec spec) {
    Rule additional = spec.additional();
    return additional != null
        && spec.patterns().isEmpty()
        && emission.emission().holds(additional, "t", "0", wanted.body()).isFalse();
  }

  /** Patterns can join in any number, so the member's value is kept for all of them. */
  private Block matched() {
    Block.Builder out = Block.builder();
    out.add("$T name = in.name()", ValidatorTypes.JSON_TAPE);
    out.add("$T t = in.tape()", ValidatorTypes.JSON_TAPE);
    ParameterSpec tape = MethodParts.variable(ValidatorTypes.JSON_TAPE, "t");
    ParameterSpec name = MethodParts.variable(ValidatorTypes.JSON_TAPE, "name");
    MethodParts parts = emission.parts(wanted, "Matched", tape, name);
    PatternChecks checks = new PatternChecks(parts, base, "name", "0", out);
    for (MemberSpec spec : specs) {
      Map<String, List<Condition>> patterns = new LinkedHashMap<>();
      spec.patterns().forEach((ecma, rules) -> patterns.put(ecma, tests(rules)));
      checks.add(patterns, spec.additional() != null);
      if (spec.additional() != null) {
        Condition rest = emission.emission().holds(spec.additional(), "t", "0", wanted.body());
        if (!spec.patterns().isEmpty()) {
          rest = Condition.any(List.of(Condition.term("known"), rest));
        }
        if (spec == specs.get(specs.size() - 1)) {
          out.returns(rest);
        }
        RuleCode.refuse(out, rest);
      }
    }
    return out.returns(Condition.TRUE).build();
  }

  private List<Condition> tests(List<Rule> rules) {
    return rules.stream()
        .map(rule -> emission.emission().holds(rule, "t", "0", wanted.body()))
        .toList();
  }

  private void wideMember(Block.Builder out, CodeBlock found) {
    out.add("int known = $L.find(in.name(), 0)", found);
    int tracked = presence.tracked().size();
    if (tracked > 0) {
      out.when(Presence.isTracked("known", tracked), Block.of("seen.add(known)"));
    }
    Block.Builder rest = Block.builder();
    others(rest);
    CodeBlock known = CodeBlock.of("known");
    IfChain groups = new IfChain();
    groups.add(Condition.compare(known, Sign.LESS, 0), rest.build());
    for (int from = 0; from < names.size(); from += ONE_SWITCH) {
      int to = Math.min(names.size(), from + ONE_SWITCH);
      String method = emission.emission().name(wanted.name(), "Member");
      wanted.body().add(group(method, from, to));
      Block.Builder member = Block.builder();
      RuleCode.refuse(member, Condition.term("$L(in, known)", method));
      groups.add(Condition.compare(known, Sign.LESS, to), member.build());
    }
    out.add(groups.block());
  }

  private MethodSpec group(String method, int from, int to) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cases.add(known(i, Block.builder()));
    }
    Statement choice = new Statement.Switch(CodeBlock.of("known"), cases, Block.EMPTY);
    return StreamMethods.method(method)
        .addParameter(TypeName.INT, "known")
        .addCode(Block.builder().add(choice).returns(Condition.TRUE).build().code())
        .build();
  }
}
