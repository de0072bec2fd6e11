package dev.armature.generator.lint;

import dev.armature.generator.ir.TypeRef;

/** CWE-770: one request may ask for work without end. */
final class UnboundedObject implements LintRule {
  @Override
  public String code() {
    return "lint/unbounded-object";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (RequestValue value : contract.incoming()) {
      boolean open = value.type() == null || value.type() instanceof TypeRef.MapOf;
      if (open && value.isUnlimited()) {
        report.at(
            contract.named(value.origin(), value.part()),
            "an object in requests takes any number of members",
            "say how many by 'maxProperties', or 'additionalProperties: false' if there are no"
                + " others");
      }
    }
  }
}
