package dev.armature.generator.lint;

import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;

/** CWE-770: whatever keeps such a text needs as much room as a caller likes. */
final class UnboundedString implements LintRule {
  @Override
  public String code() {
    return "lint/unbounded-string";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (RequestValue value : contract.incoming()) {
      boolean text =
          value.type() instanceof TypeRef.Of of
              && (of.scalar() == Scalar.STRING || of.scalar() == Scalar.BASE64);
      if (text && value.isUnlimited()) {
        report.at(
            contract.named(value.origin(), value.part()),
            "a string in requests has no 'maxLength'",
            "say how long the service takes it (a column of a database has a limit, too), or give"
                + " an 'enum' or a 'format'");
      }
    }
  }
}
