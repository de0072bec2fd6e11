package dev.armature.generator.lint;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.source.Span;

/** Callers and gateways add and drop slashes; to a router they are different paths. */
final class TrailingSlash implements LintRule {
  @Override
  public String code() {
    return "lint/trailing-slash";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http != null && http.path().length() > 1 && http.path().endsWith("/")) {
        report.at(
            path(contract, operation),
            "the path ends with '/', so requests without it are not found",
            "leave it out: many clients and gateways drop it on the way");
      }
    }
  }

  private static Span path(LintedContract contract, Operation operation) {
    Origin origin = operation.origin();
    int last = origin.pointer().lastIndexOf('/');
    String item = last < 0 ? "" : origin.pointer().substring(0, last);
    return item.startsWith("/paths/")
        ? contract.named(new Origin(origin.document(), item, origin.span()))
        : contract.named(origin);
  }
}
