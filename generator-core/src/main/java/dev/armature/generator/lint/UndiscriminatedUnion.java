package dev.armature.generator.lint;

import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.UnionDef;

/** Nothing tells the variants apart but a trial of each. */
final class UndiscriminatedUnion implements LintRule {
  @Override
  public String code() {
    return "lint/undiscriminated-union";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (TypeDef type : contract.service().types()) {
      boolean tried =
          type instanceof UnionDef union && union.dispatch() instanceof Dispatch.InOrder;
      if (tried && type.usage().request()) {
        report.at(
            contract.named(type.origin()),
            "only a trial of each schema tells which of them a value in a request is",
            "add a 'discriminator', or a required property with a 'const' of its own to each:"
                + " errors then speak of the schema that was meant");
      }
    }
  }
}
