package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Emits what patterns demand of a member, and notes in {@code known} whether one of them matched
 * it. Not thread-safe.
 */
public final class PatternChecks {
  private record Check(CodeBlock matches, List<CodeBlock> tests) {
    boolean always() {
      return tests.stream().allMatch(Conditions::isTrue);
    }
  }

  private final Parts parts;
  private final String base;
  private final String tape;
  private final String name;
  private final CodeBlock.Builder out;
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
  public PatternChecks(Parts parts, String base, String tape, String name, CodeBlock.Builder out) {
    this(parts, base, tape, name, out, "false");
  }

  private PatternChecks(
      Parts parts, String base, String tape, String name, CodeBlock.Builder out, String refusal) {
    this.parts = parts;
    this.base = base;
    this.tape = tape;
    this.name = name;
    this.out = out;
    this.refusal = refusal;
  }

  /** Adds what must hold where patterns match; they are noted for themselves. */
  public void add(Map<String, List<CodeBlock>> patterns, boolean noted) {
    started = false;
    List<Check> checks = new ArrayList<>();
    patterns.forEach(
        (ecma, tests) -> {
          Check check = new Check(matches(ecma), tests);
          if (noted || !check.always()) {
            checks.add(check);
          }
        });
    List<CodeBlock> lengths = checks.stream().map(each -> demanded(each, noted)).toList();
    List<List<CodeBlock>> stretches = Stretches.of(lengths, Parts.ONE_METHOD);
    int from = 0;
    for (List<CodeBlock> some : stretches) {
      List<Check> own = checks.subList(from, from + some.size());
      if (stretches.size() == 1) {
        own.forEach(each -> check(each, noted));
      } else {
        part(own, noted);
      }
      from += some.size();
    }
  }

  private CodeBlock matches(String ecma) {
    return parts.body().matches(ecma, tape, name, base + "Name");
  }

  private void check(Check check, boolean noted) {
    if (check.always()) {
      note(check.matches());
      return;
    }
    if (noted && !started) {
      note(Conditions.FALSE);
    }
    out.add(demanded(check, noted));
  }

  private void note(CodeBlock matches) {
    String assignment = started ? "known |= $L" : declared ? "known = $L" : "boolean known = $L";
    out.addStatement(assignment, matches);
    started = true;
    declared = true;
  }

  private CodeBlock demanded(Check check, boolean noted) {
    CodeBlock.Builder block = CodeBlock.builder().beginControlFlow("if ($L)", check.matches());
    if (check.tests().stream().anyMatch(Conditions::isFalse)) {
      block.addStatement("return $L", refusal); // Nothing behind it could be reached.
    } else {
      check.tests().forEach(test -> RuleCode.refuse(block, test, refusal));
      if (noted) {
        block.addStatement("known = true");
      }
    }
    return block.endControlFlow().build();
  }

  /** A method of its own says whether some pattern matches, or -1 if it refuses the member. */
  private void part(List<Check> checks, boolean noted) {
    CodeBlock.Builder body = CodeBlock.builder();
    PatternChecks part = new PatternChecks(parts, base, tape, name, body, "-1");
    checks.forEach(each -> part.check(each, noted));
    body.addStatement(noted ? "return known ? 1 : 0" : "return 0");
    if (noted && !started) {
      note(Conditions.FALSE);
    }
    CodeBlock call = parts.part(TypeName.INT, body.build());
    out.addStatement(found ? "found = $L" : "int found = $L", call);
    found = true;
    RuleCode.refuse(out, CodeBlock.of("found >= 0"));
    if (noted) {
      out.addStatement("known |= found > 0");
    }
  }
}
