package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Emits what patterns demand of a member, and notes in {@code known} whether one of them matched
 * it. Not thread-safe.
 */
public final class PatternChecks {
  private record Check(Condition matches, List<Condition> tests) {
    boolean always() {
      return tests.stream().allMatch(Condition::isTrue);
    }
  }

  private final MethodParts parts;
  private final String base;
  private final String tape;
  private final String name;
  private final Block.Builder out;
  private final String refusal;
  private boolean declared;
  private boolean started;
  private boolean found;

  /**
   * Checks that go to {@code out}.
   *
   * @param parts see the member
   * @param base what matchers are called after
   * @param tape the tape that the member's name lies on
   * @param name its cell there
   */
  public PatternChecks(
      MethodParts parts, String base, String tape, String name, Block.Builder out) {
    this(parts, base, tape, name, out, "false");
  }

  private PatternChecks(
      MethodParts parts, String base, String tape, String name, Block.Builder out, String refusal) {
    this.parts = parts;
    this.base = base;
    this.tape = tape;
    this.name = name;
    this.out = out;
    this.refusal = refusal;
  }

  /** Adds what must hold where patterns match; they are noted for themselves. */
  public void add(Map<String, List<Condition>> patterns, boolean noted) {
    started = false;
    List<Check> checks = new ArrayList<>();
    patterns.forEach(
        (ecma, tests) -> {
          Check check = new Check(matches(ecma), tests);
          if (noted || !check.always()) {
            checks.add(check);
          }
        });
    List<List<Check>> stretches =
        Stretches.of(checks, each -> demanded(each, noted).code(), MethodParts.ONE_METHOD);
    if (stretches.size() > 1) {
      stretches.forEach(some -> part(some, noted));
    } else {
      checks.forEach(each -> check(each, noted));
    }
  }

  private Condition matches(String ecma) {
    return parts.body().matches(ecma, tape, name, base + "Name");
  }

  private void check(Check check, boolean noted) {
    if (check.always()) {
      note(check.matches());
      return;
    }
    if (noted && !started) {
      note(Condition.FALSE);
    }
    out.add(demanded(check, noted));
  }

  private void note(Condition matches) {
    String assignment = started ? "known |= $L" : declared ? "known = $L" : "boolean known = $L";
    out.add(assignment, matches.code());
    started = true;
    declared = true;
  }

  private Block demanded(Check check, boolean noted) {
    Block.Builder block = Block.builder();
    if (check.tests().stream().anyMatch(Condition::isFalse)) {
      block.returns(refusal);
    }
    check.tests().forEach(test -> RuleCode.refuse(block, test, refusal));
    if (noted) {
      block.add("known = true");
    }
    return Block.builder().when(check.matches(), block.build()).build();
  }

  /** A method of its own says whether some pattern matches, or -1 if it refuses the member. */
  private void part(List<Check> checks, boolean noted) {
    Block.Builder body = Block.builder();
    PatternChecks part = new PatternChecks(parts, base, tape, name, body, "-1");
    checks.forEach(each -> part.check(each, noted));
    body.returns(noted ? "known ? 1 : 0" : "0");
    if (noted && !started) {
      note(Condition.FALSE);
    }
    CodeBlock call = parts.count(body.build());
    out.add(found ? "found = $L" : "int found = $L", call);
    found = true;
    RuleCode.refuse(out, Condition.compare(CodeBlock.of("found"), Sign.AT_LEAST, 0));
    if (noted) {
      out.add("known |= found > 0");
    }
  }
}
