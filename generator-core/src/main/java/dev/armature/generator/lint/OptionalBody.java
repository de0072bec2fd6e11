package dev.armature.generator.lint;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.Place;
import java.util.Set;

/** Bodies are optional unless said otherwise (OpenAPI 3.1, 4.8.13), which few contracts mean. */
final class OptionalBody implements LintRule {
  private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH");

  @Override
  public String code() {
    return "lint/optional-body";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http == null || http.body() == null || !METHODS.contains(http.method())) {
        continue;
      }
      InputField body = operation.inputs().get(http.body().input());
      Place at = contract.at(body.origin());
      if (at != null && at.get("required") == null) {
        report.at(
            contract.named(body.origin()),
            "the body may be left out, since 'required' is not said",
            "add 'required: true', or 'required: false' if handlers are to deal with none");
      }
    }
  }
}
