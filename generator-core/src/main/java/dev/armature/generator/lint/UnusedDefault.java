package dev.armature.generator.lint;

import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;

/** What must be there never needs its default, so that one of the two is not meant. */
final class UnusedDefault implements LintRule {
  @Override
  public String code() {
    return "lint/unused-default";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      for (InputField input : operation.inputs()) {
        if (input.required() && input.defaultValue() != null) {
          report(input.origin(), contract, report);
        }
      }
    }
    for (TypeDef type : contract.service().types()) {
      if (type instanceof RecordDef record && type.usage().request()) {
        record.properties().stream()
            .filter(each -> each.required() && each.defaultValue() != null)
            .forEach(each -> report(each.origin(), contract, report));
      }
    }
  }

  private static void report(Origin origin, LintedContract contract, LintReport report) {
    report.at(
        contract.named(origin),
        "the default is never used, since the value is required",
        "leave out one of the two");
  }
}
