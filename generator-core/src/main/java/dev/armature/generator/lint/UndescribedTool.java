package dev.armature.generator.lint;

import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.ToolBinding;

/** A model knows of a tool no more than its description. */
final class UndescribedTool implements LintRule {
  @Override
  public String code() {
    return "lint/undescribed-tool";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      ToolBinding tool = operation.tool();
      boolean silent = tool != null && (tool.description() == null || tool.description().isBlank());
      if (silent) {
        report.at(
            contract.key(operation, "name"),
            "the tool has no description, by which models choose",
            "say what it does, when to call it and what it gives");
      }
    }
  }
}
