package dev.armature.generator.emit.java.validator.verdict;

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
import dev.armature.generator.emit.java.validator.code.MethodParts;
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

  private static final ParameterSpec T = MethodParts.variable(ValidatorTypes.JSON_TAPE, "t");
  private static final ParameterSpec NAME = MethodParts.variable(TypeName.INT, "name");

  static final CodeBlock LOOP =
      CodeBlock.of(
          "for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1))");

  /** Whether a pattern matched the name. */
  private static final Condition KNOWN = Condition.term("known");

  private final RuleCode code;
  private final MemberRules knowledge;
  private final List<String> names;
  private final int tracked;
  private final boolean wide;

  /**
   * A loop.
   *
   * @param names those that matter, the tracked ones first
   */
  MemberWalk(RuleCode code, MemberRules knowledge, List<String> names) {
    this.code = code;
    this.knowledge = knowledge;
    this.names = names;
    this.tracked = knowledge.tracked().size();
    this.wide = tracked > ONE_LONG || names.size() > ONE_SWITCH;
  }

  Block block() {
    Block.Builder out = Block.builder();
    if (tracked > 0 && wide) {
      out.add("$1T seen = new $1T()", ValidatorTypes.MARKS);
    } else if (tracked > 0) {
      out.add("long seen = 0");
    }
    if (code.isMarking()) {
      out.add("int ordinal = 0");
    }
    out.loop(LOOP, each());
    return out.returns(Condition.all(end())).build();
  }

  private Block each() {
    Block.Builder body = Block.builder();
    Keyword.PropertyNames rule = code.rule().get(Keyword.PropertyNames.class);
    if (rule != null) {
      Rule ofNames = code.rule().sub(rule.schema());
      RuleCode.refuse(body, code.emission().holds(ofNames, "name", code.body()));
    }
    if (body.completes()) {
      member(body);
    }
    if (code.isMarking()) {
      body.add("ordinal++");
    }
    return body.build();
  }

  /** Emits what a member must obey. */
  private void member(Block.Builder out) {
    if (names.isEmpty()) {
      others(out);
      return;
    }
    CodeBlock found = ValueChecks.names(code.body(), code.name() + "Names", names);
    if (wide) {
      wideMember(out, found);
      return;
    }
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Block.Builder body = Block.builder();
      if (i < tracked) {
        body.add("seen |= $L", Presence.bit(i));
      }
      known(body, names.get(i));
      cases.add(of(i, body));
    }
    Block.Builder rest = Block.builder();
    others(rest);
    out.add(new Statement.Switch(CodeBlock.of("$L.find(t, name)", found), cases, rest.build()));
  }

  private Statement.Case of(int name, Block.Builder body) {
    String comment = CommentText.of(names.get(name));
    return new Statement.Case(CodeBlock.of("$L", name), comment, body.build());
  }

  /** What holds for a name that the schema spells. */
  private void known(Block.Builder out, String name) {
    List<Rule> rules = knowledge.rulesOf(name);
    if (rules == null) {
      rest(out);
      return;
    }
    if (rules.stream().anyMatch(rule -> holds(rule).isFalse())) {
      out.returns(Condition.FALSE);
      return;
    }
    List<Condition> conditions = rules.stream().map(this::holds).toList();
    if (rules.size() > FEW_RULES) {
      MethodParts parts = new MethodParts(code.body(), () -> code.part("Member"), List.of(T, NAME));
      RuleCode.refuse(out, parts.one(conditions));
    } else {
      conditions.forEach(condition -> RuleCode.refuse(out, condition));
    }
    if (code.isMarking()) {
      out.add("marks.add(ordinal)");
    }
  }

  private Condition holds(Rule rule) {
    return code.emission().holds(rule, "name + 1", code.body());
  }

  /** What holds for all other names: patterns, then what matches none. */
  private void others(Block.Builder out) {
    boolean demanding =
        knowledge.patterns().values().stream().anyMatch(rule -> !holds(rule).isTrue());
    if (!demanding && !isNoted() || knowledge.patterns().isEmpty()) {
      rest(out);
      return;
    }
    String method = code.part("Other");
    code.body().add(matched(method, ofRest()));
    if (code.isMarking()) {
      RuleCode.refuse(out, Condition.term("$L(t, name, ordinal, marks)", method));
    } else {
      RuleCode.refuse(out, Condition.term("$L(t, name)", method));
    }
  }

  /** What holds for a name that matches nothing. */
  private void rest(Block.Builder out) {
    Condition rest = ofRest();
    RuleCode.refuse(out, rest);
    if (code.isMarking() && knowledge.additional() != null) {
      out.add("marks.add(ordinal)");
    }
  }

  private Condition ofRest() {
    Rule additional = knowledge.additional();
    return additional == null ? Condition.TRUE : holds(additional);
  }

  /** Whether it matters that some pattern matched. */
  private boolean isNoted() {
    return knowledge.additional() != null || code.isMarking();
  }

  private MethodSpec matched(String method, Condition rest) {
    Block.Builder body = Block.builder();
    MethodParts parts = new MethodParts(code.body(), () -> code.part("Matched"), List.of(T, NAME));
    Map<String, List<Condition>> patterns = new LinkedHashMap<>();
    knowledge.patterns().forEach((ecma, rule) -> patterns.put(ecma, List.of(holds(rule))));
    new PatternChecks(parts, code.name(), "t", "name", body).add(patterns, isNoted());
    if (knowledge.additional() != null && code.isMarking()) {
      body.add("marks.add(ordinal)");
    } else if (code.isMarking()) {
      body.when(KNOWN, Block.of("marks.add(ordinal)"));
    }
    body.returns(Condition.any(List.of(KNOWN, rest)));
    return ofMember(method).addCode(body.build().code()).build();
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
  private void wideMember(Block.Builder out, CodeBlock found) {
    out.add("int known = $L.find(t, name)", found);
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
      String method = code.part("Member");
      code.body().add(group(method, from, to));
      String call = code.isMarking() ? "$L(t, name, known, ordinal, marks)" : "$L(t, name, known)";
      Block.Builder member = Block.builder();
      RuleCode.refuse(member, Condition.term(call, method));
      groups.add(Condition.compare(known, Sign.LESS, to), member.build());
    }
    out.add(groups.block());
  }

  private MethodSpec group(String method, int from, int to) {
    List<Statement.Case> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block.Builder checks = Block.builder();
      known(checks, names.get(i));
      cases.add(of(i, checks));
    }
    Block body =
        Block.builder()
            .add(new Statement.Switch(CodeBlock.of("known"), cases, Block.EMPTY))
            .returns(Condition.TRUE)
            .build();
    ParameterSpec known = MethodParts.variable(TypeName.INT, "known");
    return ofMember(method, known).addCode(body.code()).build();
  }

  /** After the loop: what had to be there. */
  private List<Condition> end() {
    List<Condition> tests = new ArrayList<>();
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
              Condition seen = Presence.has(name, numbers, wide);
              tests.add(Condition.implied(seen, List.of(code.inPlace(rule))));
            });
    return code.parts("Presence", Presence.variable(wide)).all(tests);
  }
}
