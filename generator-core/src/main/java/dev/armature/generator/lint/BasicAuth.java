package dev.armature.generator.lint;

import dev.armature.generator.ir.SecurityScheme;

/** RFC 7617, section 4: the password itself travels with each request. */
final class BasicAuth implements LintRule {
  @Override
  public String code() {
    return "lint/basic-auth";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (SecurityScheme scheme : contract.service().securitySchemes()) {
      if (scheme.kind() instanceof SecurityScheme.Kind.Http http && http.scheme().equals("basic")) {
        report.at(
            contract.named(scheme.origin()),
            "basic authentication sends the password with each request",
            "prefer tokens, which end and can be taken back");
      }
    }
  }
}
