package dev.armature.generator.emit.java.validator.stream;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.Knowledge;
import dev.armature.generator.emit.java.validator.code.MemberSpec;
import dev.armature.generator.emit.java.validator.code.Parts;
import dev.armature.generator.emit.java.validator.code.PatternChecks;
import dev.armature.generator.emit.java.validator.code.Presence;
import dev.armature.generator.emit.java.validator.code.RuleCode;
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

  private final StreamEmission emission;
  private final StreamEmission.Wanted wanted;
  private final Set<Rule> atoms;
  private final String base;
  private final List<MemberSpec> specs = new ArrayList<>();
  private final Presence presence = new Presence();
  private final List<String> names;
  private final boolean wide;

  MemberStream(StreamEmission emission, StreamEmission.Wanted wanted, Set<Rule> atoms) {
    this.emission = emission;
    this.wanted = wanted;
    this.atoms = atoms;
    // Several rules at once know other names than each of them.
    this.base = atoms.size() == 1 ? wanted.base() : wanted.name();
    Set<String> all = new LinkedHashSet<>();
    for (Rule atom : atoms) {
      specs.addAll(MemberSpec.of(atom, emission.analysis()));
      presence.add(Knowledge.of(atom));
    }
    all.addAll(presence.tracked());
    specs.forEach(spec -> all.addAll(spec.named().keySet()));
    names = List.copyOf(all);
    wide = presence.tracked().size() > ONE_LONG || names.size() > ONE_SWITCH;
  }

  CodeBlock code() {
    CodeBlock.Builder out = CodeBlock.builder();
    int tracked = presence.tracked().size();
    if (tracked > 0 && wide) {
      out.addStatement("$1T seen = new $1T()", ValidatorTypes.MARKS);
    } else if (tracked > 0) {
      out.addStatement("long seen = 0");
    }
    List<CodeBlock> sizes = sizes();
    if (!sizes.isEmpty()) {
      out.addStatement("int size = 0");
    }
    out.beginControlFlow("while (in.nextName())");
    if (!sizes.isEmpty()) {
      out.addStatement("size++");
    }
    // After what refuses every name, nothing could be reached.
    if (!names(out)) {
      member(out);
    }
    out.endControlFlow();
    Parts parts = emission.parts(wanted, "Presence", Presence.variable(wide));
    List<CodeBlock> end = new ArrayList<>(parts.all(presence.tests(names, wide)));
    end.addAll(sizes);
    RuleCode.finish(out, end);
    return out.build();
  }

  private List<CodeBlock> sizes() {
    List<CodeBlock> tests = new ArrayList<>();
    for (Rule atom : atoms) {
      for (Keyword keyword : atom.keywords()) {
        if (keyword instanceof Keyword.MinProperties min) {
          tests.add(CodeBlock.of("size >= $L", min.limit()));
        } else if (keyword instanceof Keyword.MaxProperties max) {
          tests.add(CodeBlock.of("size <= $L", max.limit()));
        }
      }
    }
    return tests;
  }

  /** Emits what names must obey; returns whether none can. */
  private boolean names(CodeBlock.Builder out) {
    for (Rule atom : atoms) {
      Keyword.PropertyNames keyword = atom.get(Keyword.PropertyNames.class);
      if (keyword != null) {
        Rule rule = atom.sub(keyword.schema());
        CodeBlock test = emission.emission().holds(rule, "in.name()", "0", wanted.body());
        RuleCode.refuse(out, test);
        if (Conditions.isFalse(test)) {
          return true;
        }
      }
    }
    return false;
  }

  private void member(CodeBlock.Builder out) {
    if (names.isEmpty()) {
      others(out);
      return;
    }
    CodeBlock found = ValueChecks.names(wanted.body(), base + "Names", names);
    if (wide) {
      wideMember(out, found);
      return;
    }
    out.beginControlFlow("switch ($L.find(in.name(), 0))", found);
    for (int i = 0; i < names.size(); i++) {
      out.add("case $L: // $L\n$>", i, CommentText.of(names.get(i)));
      if (i < presence.tracked().size()) {
        out.addStatement("seen |= $L", Presence.bit(i));
      }
      known(out, names.get(i));
      out.add("$<");
    }
    out.add("default:\n$>");
    CodeBlock.Builder rest = CodeBlock.builder();
    others(rest);
    leave(out, rest.build());
    out.add("$<").endControlFlow();
  }

  private void known(CodeBlock.Builder out, String name) {
    List<Rule> rules = new ArrayList<>();
    specs.forEach(spec -> rules.addAll(spec.rulesOf(name)));
    CodeBlock.Builder body = CodeBlock.builder();
    StreamEmission.pass(body, emission.holds(rules, wanted.body()));
    leave(out, body.build());
  }

  private static void leave(CodeBlock.Builder out, CodeBlock body) {
    out.add(body);
    if (!body.toString().endsWith("return false;\n")) {
      out.addStatement("break");
    }
  }

  private void others(CodeBlock.Builder out) {
    boolean patterns = specs.stream().anyMatch(this::asksPatterns);
    if (specs.stream().anyMatch(this::refusesOthers)) {
      out.addStatement("return false");
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
      StreamEmission.pass(out, emission.holds(rules, wanted.body()));
      return;
    }
    String method = emission.emission().name(wanted.name(), "Other");
    wanted.body().add(StreamEmission.method(method).addCode(matched()).build());
    RuleCode.refuse(out, CodeBlock.of("$L(in)", method));
  }

  /** Whether it matters which names match a pattern. */
  private boolean asksPatterns(MemberSpec spec) {
    return !spec.patterns().isEmpty()
        && (spec.additional() != null
            || !spec.patterns().values().stream()
                .flatMap(rules -> tests(rules).stream())
                .allMatch(Conditions::isTrue));
  }

  private boolean refusesOthers(MemberSpec spec) {
    Rule additional = spec.additional();
    return additional != null
        && spec.patterns().isEmpty()
        && Conditions.isFalse(emission.emission().holds(additional, "t", "0", wanted.body()));
  }

  /** Patterns can join in any number, so the member's value is kept for all of them. */
  private CodeBlock matched() {
    CodeBlock.Builder out = CodeBlock.builder();
    out.addStatement("$T name = in.name()", ValidatorTypes.JSON_TAPE);
    out.addStatement("$T t = in.tape()", ValidatorTypes.JSON_TAPE);
    ParameterSpec tape = Parts.variable(ValidatorTypes.JSON_TAPE, "t");
    ParameterSpec name = Parts.variable(ValidatorTypes.JSON_TAPE, "name");
    Parts parts = emission.parts(wanted, "Matched", tape, name);
    PatternChecks checks = new PatternChecks(parts, base, "name", "0", out);
    for (MemberSpec spec : specs) {
      Map<String, List<CodeBlock>> patterns = new LinkedHashMap<>();
      spec.patterns().forEach((ecma, rules) -> patterns.put(ecma, tests(rules)));
      checks.add(patterns, spec.additional() != null);
      if (spec.additional() != null) {
        CodeBlock rest = emission.emission().holds(spec.additional(), "t", "0", wanted.body());
        if (!spec.patterns().isEmpty()) {
          rest = Conditions.any(List.of(CodeBlock.of("known"), rest));
        }
        boolean last = spec == specs.get(specs.size() - 1);
        if (last || Conditions.isFalse(rest)) {
          return out.addStatement("return $L", Conditions.bare(rest)).build();
        }
        RuleCode.refuse(out, rest);
      }
    }
    return out.addStatement("return true").build();
  }

  private List<CodeBlock> tests(List<Rule> rules) {
    return rules.stream()
        .map(rule -> emission.emission().holds(rule, "t", "0", wanted.body()))
        .toList();
  }

  private void wideMember(CodeBlock.Builder out, CodeBlock found) {
    out.addStatement("int known = $L.find(in.name(), 0)", found);
    int tracked = presence.tracked().size();
    if (tracked > 0) {
      out.beginControlFlow("if (known >= 0 && known < $L)", tracked)
          .addStatement("seen.add(known)")
          .endControlFlow();
    }
    out.beginControlFlow("if (known < 0)");
    others(out);
    for (int from = 0; from < names.size(); from += ONE_SWITCH) {
      int to = Math.min(names.size(), from + ONE_SWITCH);
      String method = emission.emission().name(wanted.name(), "Member");
      CodeBlock.Builder group = CodeBlock.builder().beginControlFlow("switch (known)");
      for (int i = from; i < to; i++) {
        group.add("case $L: // $L\n$>", i, CommentText.of(names.get(i)));
        known(group, names.get(i));
        group.add("$<");
      }
      group.add("default:\n$>break;\n$<").endControlFlow().addStatement("return true");
      wanted
          .body()
          .add(
              StreamEmission.method(method)
                  .addParameter(TypeName.INT, "known")
                  .addCode(group.build())
                  .build());
      out.nextControlFlow("else if (known < $L)", to);
      RuleCode.refuse(out, CodeBlock.of("$L(in, known)", method));
    }
    out.endControlFlow();
  }
}
