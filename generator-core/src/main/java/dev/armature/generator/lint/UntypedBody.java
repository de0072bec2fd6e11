package dev.armature.generator.lint;

import dev.armature.generator.ir.BodyFormat;
import dev.armature.generator.ir.Content;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.Outcome;

/** What no schema describes is neither checked nor typed. */
final class UntypedBody implements LintRule {
  @Override
  public String code() {
    return "lint/untyped-body";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http != null && http.body() != null) {
        Origin body = operation.inputs().get(http.body().input()).origin();
        http.body().contents().forEach(each -> check(each, body, contract, report));
      }
      for (Outcome outcome : operation.outcomes()) {
        outcome.contents().forEach(each -> check(each, outcome.origin(), contract, report));
      }
    }
  }

  private static void check(
      Content content, Origin owner, LintedContract contract, LintReport report) {
    boolean json = content.format() == BodyFormat.JSON;
    if (json && (content.schema() == null || content.schema().isAnything())) {
      report.at(
          contract.named(owner),
          "no schema says what the JSON of this body is",
          "describe it: until then handlers get and give raw JSON, and nothing of it is checked");
    }
  }
}
