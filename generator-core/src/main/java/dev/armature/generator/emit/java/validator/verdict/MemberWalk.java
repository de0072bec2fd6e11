package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.Knowledge;
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
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the loop over the members of an object. */
final class MemberWalk {
  /** More names than these go to methods of their own, so that the loop stays compilable. */
  private static final int ONE_SWITCH = 80;

  private static final int ONE_LONG = 64;

  /** More rules for one name go to a method of their own, as every name may have as many. */
  private static final int FEW_RULES = 4;

  private static final ParameterSpec T = Parts.variable(ValidatorTypes.JSON_TAPE, "t");
  private static final ParameterSpec NAME = Parts.variable(TypeName.INT, "name");

  private final RuleCode code;
  private final Knowledge knowledge;
  private final List<String> names;
  private final int tracked;
  private final boolean wide;

  /**
   * A loop.
   *
   * @param names those that matter, the tracked ones first
   */
  MemberWalk(RuleCode code, Knowledge knowledge, List<String> names) {
    this.code = code;
    this.knowledge = knowledge;
    this.names = names;
    this.tracked = knowledge.tracked().size();
    this.wide = tracked > ONE_LONG || names.size() > ONE_SWITCH;
  }

  void addTo(CodeBlock.Builder out) {
    if (tracked > 0) {
      if (wide) {
        out.addStatement("$1T seen = new $1T()", ValidatorTypes.MARKS);
      } else {
        out.addStatement("long seen = 0");
      }
    }
    if (code.isMarking()) {
      out.addStatement("int ordinal = 0");
    }
    out.beginControlFlow(
        "for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1))");
    CodeBlock.Builder body = CodeBlock.builder();
    Keyword.PropertyNames rule = code.rule().get(Keyword.PropertyNames.class);
    if (rule != null) {
      Rule ofNames = code.rule().sub(rule.schema());
      RuleCode.refuse(body, code.emission().holds(ofNames, "name", code.body()));
    }
    boolean goesOn = goesOn(body) && member(body);
    out.add(body.build());
    if (code.isMarking() && goesOn) {
      out.addStatement("ordinal++");
    }
    out.endControlFlow();
    end(out);
  }

  /** Emits what a member must obey; returns whether any can, so that something may follow. */
  private boolean member(CodeBlock.Builder out) {
    if (names.isEmpty()) {
      others(out);
      return goesOn(out);
    }
    CodeBlock found = ValueChecks.names(code.body(), code.name() + "Names", names);
    if (wide) {
      wideMember(out, found);
      return true;
    }
    boolean goesOn = false;
    out.beginControlFlow("switch ($L.find(t, name))", found);
    for (int i = 0; i < names.size(); i++) {
      CodeBlock.Builder body = CodeBlock.builder();
      if (i < tracked) {
        body.addStatement("seen |= $L", Presence.bit(i));
      }
      known(body, names.get(i));
      out.add("case $L: // $L\n$>", i, CommentText.of(names.get(i)));
      goesOn |= leave(out, body);
      out.add("$<");
    }
    CodeBlock.Builder rest = CodeBlock.builder();
    others(rest);
    out.add("default:\n$>");
    goesOn |= leave(out, rest);
    out.add("$<").endControlFlow();
    return goesOn;
  }

  /** Ends the case of a switch, unless behind {@code return} nothing can follow; says which. */
  private static boolean leave(CodeBlock.Builder out, CodeBlock.Builder body) {
    boolean goesOn = goesOn(body);
    out.add(body.build());
    if (goesOn) {
      out.addStatement("break");
    }
    return goesOn;
  }

  private static boolean goesOn(CodeBlock.Builder body) {
    return !body.build().toString().endsWith("return false;\n");
  }

  /** What holds for a name that the schema spells. */
  private void known(CodeBlock.Builder out, String name) {
    List<Rule> rules = knowledge.rulesOf(name);
    if (rules == null) {
      rest(out);
      return;
    }
    if (rules.stream().anyMatch(rule -> Conditions.isFalse(holds(rule)))) {
      out.addStatement("return false");
      return;
    }
    List<CodeBlock> conditions = rules.stream().map(this::holds).toList();
    if (rules.size() > FEW_RULES) {
      Parts parts = new Parts(code.body(), () -> code.part("Member"), List.of(T, NAME));
      RuleCode.refuse(out, parts.one(conditions));
    } else {
      conditions.forEach(condition -> RuleCode.refuse(out, condition));
    }
    if (code.isMarking()) {
      out.addStatement("marks.add(ordinal)");
    }
  }

  private CodeBlock holds(Rule rule) {
    return code.emission().holds(rule, "name + 1", code.body());
  }

  /** What holds for all other names: patterns, then what matches none. */
  private void others(CodeBlock.Builder out) {
    boolean demanding =
        knowledge.patterns().values().stream().anyMatch(rule -> !Conditions.isTrue(holds(rule)));
    if (!demanding && !isNoted() || knowledge.patterns().isEmpty()) {
      rest(out);
      return;
    }
    String method = code.part("Other");
    code.body().add(matched(method, ofRest()));
    if (code.isMarking()) {
      RuleCode.refuse(out, CodeBlock.of("$L(t, name, ordinal, marks)", method));
    } else {
      RuleCode.refuse(out, CodeBlock.of("$L(t, name)", method));
    }
  }

  /** What holds for a name that matches nothing. */
  private void rest(CodeBlock.Builder out) {
    CodeBlock rest = ofRest();
    RuleCode.refuse(out, rest);
    if (code.isMarking() && knowledge.additional() != null && !Conditions.isFalse(rest)) {
      out.addStatement("marks.add(ordinal)");
    }
  }

  private CodeBlock ofRest() {
    Rule additional = knowledge.additional();
    return additional == null ? Conditions.TRUE : holds(additional);
  }

  /** Whether it matters that some pattern matched. */
  private boolean isNoted() {
    return knowledge.additional() != null || code.isMarking();
  }

  private MethodSpec matched(String method, CodeBlock rest) {
    CodeBlock.Builder body = CodeBlock.builder();
    Parts parts = new Parts(code.body(), () -> code.part("Matched"), List.of(T, NAME));
    Map<String, List<CodeBlock>> patterns = new LinkedHashMap<>();
    knowledge.patterns().forEach((ecma, rule) -> patterns.put(ecma, List.of(holds(rule))));
    new PatternChecks(parts, code.name(), "t", "name", body).add(patterns, isNoted());
    if (knowledge.additional() != null && code.isMarking()) {
      body.addStatement("marks.add(ordinal)");
    } else if (code.isMarking()) {
      body.beginControlFlow("if (known)").addStatement("marks.add(ordinal)").endControlFlow();
    }
    body.addStatement(
        "return $L", Conditions.bare(Conditions.any(List.of(CodeBlock.of("known"), rest))));
    return ofMember(method).addCode(body.build()).build();
  }

  /** A part that decides one member, with variables more. */
  private MethodSpec.Builder ofMember(String method, ParameterSpec... more) {
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(T)
            .addParameter(NAME)
            .addParameters(List.of(more));
    if (code.isMarking()) {
      spec.addParameter(TypeName.INT, "ordinal").addParameter(ValidatorTypes.MARKS, "marks");
    }
    return spec;
  }

  /** Very many names: the loop notes what was seen, other methods hold the checks. */
  private void wideMember(CodeBlock.Builder out, CodeBlock found) {
    out.addStatement("int known = $L.find(t, name)", found);
    if (tracked > 0) {
      out.beginControlFlow("if (known >= 0 && known < $L)", tracked)
          .addStatement("seen.add(known)")
          .endControlFlow();
    }
    CodeBlock.Builder rest = CodeBlock.builder();
    others(rest);
    out.beginControlFlow("if (known < 0)").add(rest.build());
    for (int from = 0; from < names.size(); from += ONE_SWITCH) {
      int to = Math.min(names.size(), from + ONE_SWITCH);
      String method = code.part("Member");
      code.body().add(group(method, from, to));
      out.nextControlFlow("else if (known < $L)", to);
      String call = code.isMarking() ? "$L(t, name, known, ordinal, marks)" : "$L(t, name, known)";
      RuleCode.refuse(out, CodeBlock.of(call, method));
    }
    out.endControlFlow();
  }

  private MethodSpec group(String method, int from, int to) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch (known)");
    for (int i = from; i < to; i++) {
      body.add("case $L: // $L\n$>", i, CommentText.of(names.get(i)));
      CodeBlock.Builder checks = CodeBlock.builder();
      known(checks, names.get(i));
      leave(body, checks);
      body.add("$<");
    }
    body.add("default:\n$>").addStatement("break").add("$<").endControlFlow();
    body.addStatement("return true");
    ParameterSpec known = Parts.variable(TypeName.INT, "known");
    return ofMember(method, known).addCode(body.build()).build();
  }

  /** After the loop: what had to be there. */
  private void end(CodeBlock.Builder out) {
    List<CodeBlock> tests = new ArrayList<>();
    int required = knowledge.required().size();
    if (required > 0) {
      tests.add(Presence.all(required, tracked, wide));
    }
    Map<String, Integer> numbers = Presence.numbers(names);
    knowledge
        .dependentRequired()
        .forEach((name, asked) -> tests.addAll(Presence.dependent(name, asked, numbers, wide)));
    knowledge
        .dependentSchemas()
        .forEach(
            (name, rule) -> {
              CodeBlock seen = Presence.has(name, numbers, wide);
              tests.add(Conditions.implied(seen, List.of(code.inPlace(rule))));
            });
    RuleCode.finish(out, code.parts("Presence", Presence.variable(wide)).all(tests));
  }
}
