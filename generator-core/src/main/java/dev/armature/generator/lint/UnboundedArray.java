package dev.armature.generator.lint;

import dev.armature.generator.ir.TypeRef;

/** CWE-770: one request may ask for work without end. */
final class UnboundedArray implements LintRule {
  @Override
  public String code() {
    return "lint/unbounded-array";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (RequestValue value : contract.incoming()) {
      if (value.type() instanceof TypeRef.ListOf && value.isUnlimited()) {
        report.at(
            contract.named(value.origin(), value.part()),
            "an array in requests has no 'maxItems'",
            "say how many items the service can deal with: until then only the largest body that"
                + " the server takes is a limit");
      }
    }
  }
}
