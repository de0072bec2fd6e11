package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Emits what patterns demand of the member called {@code text}, and notes in {@code known} whether
 * one of them matched it. Not thread-safe.
 */
final class PatternChecks {
  private final ClassBody body;
  private final String base;
  private final CodeBlock.Builder out;
  private boolean declared;
  private boolean started;

  /** Checks that go to {@code out}; matchers are called after {@code base}. */
  PatternChecks(ClassBody body, String base, CodeBlock.Builder out) {
    this.body = body;
    this.base = base;
    this.out = out;
  }

  /** Patterns that come now are noted for themselves. */
  void start() {
    started = false;
  }

  /** What must hold where a pattern matches. */
  void add(String ecma, List<CodeBlock> tests, boolean noted) {
    boolean always = tests.stream().allMatch(Conditions::isTrue);
    CodeBlock matches = ScalarChecks.find(body, base + "Name", ecma, CodeBlock.of("text"));
    if (always && noted) {
      note(matches);
    } else if (!always) {
      if (noted && !started) {
        note(Conditions.FALSE);
      }
      demand(matches, tests, noted);
    }
  }

  private void note(CodeBlock matches) {
    String assignment = started ? "known |= $L" : declared ? "known = $L" : "boolean known = $L";
    out.addStatement(assignment, matches);
    started = true;
    declared = true;
  }

  private void demand(CodeBlock matches, List<CodeBlock> tests, boolean noted) {
    out.beginControlFlow("if ($L)", matches);
    if (tests.stream().anyMatch(Conditions::isFalse)) {
      out.addStatement("return false"); // Nothing behind it could be reached.
    } else {
      tests.forEach(test -> RuleCode.refuse(out, test));
      if (noted) {
        out.addStatement("known = true");
      }
    }
    out.endControlFlow();
  }
}
