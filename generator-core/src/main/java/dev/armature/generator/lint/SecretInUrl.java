package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.HttpBinding.Location;
import dev.armature.generator.ir.HttpBinding.ParameterBinding;
import dev.armature.generator.ir.InputField;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.SecurityScheme;
import dev.armature.generator.ir.TypeRef;

/** CWE-598: URLs are kept by logs, histories, caches and referrers. */
final class SecretInUrl implements LintRule {
  private static final String HELP =
      "take it in a header, or in the body: URLs are kept by logs, histories and proxies";

  @Override
  public String code() {
    return "lint/secret-in-url";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (SecurityScheme scheme : contract.service().securitySchemes()) {
      if (scheme.kind() instanceof SecurityScheme.Kind.ApiKey key && key.in() == Location.QUERY) {
        report.at(contract.named(scheme.origin()), "the API key travels in the URL", HELP);
      }
    }
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http != null) {
        http.parameters().forEach(each -> check(each, operation, contract, report));
      }
    }
  }

  private static void check(
      ParameterBinding parameter, Operation operation, LintedContract contract, LintReport report) {
    InputField input = operation.inputs().get(parameter.input());
    boolean query = parameter.in() == Location.QUERY;
    // The one-time tokens of links, as in /invitations/{token}, cannot be anywhere else.
    boolean path = parameter.in() == Location.PATH && !parameter.name().equals("token");
    boolean text = input.value().type().equals(new TypeRef.Of(Scalar.STRING));
    if ((query || path) && text && SecretNames.isSecret(parameter.name())) {
      report.at(
          contract.named(input.origin()),
          "'" + parameter.name() + "' is probably a secret, and travels in the URL",
          HELP);
    }
  }
}
