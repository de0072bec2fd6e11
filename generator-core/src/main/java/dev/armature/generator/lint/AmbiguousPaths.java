package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OpenAPI 3.1, 4.8.8: of two templates that match one request the more concrete one counts, and of
 * {@code /{a}/b} and {@code /a/{b}} neither is.
 */
final class AmbiguousPaths implements LintRule {
  /** Comparisons of two paths; nobody reads what more of them would find. */
  private static final int MAX_PAIRS = 5_000_000;

  @Override
  public String code() {
    return "lint/ambiguous-paths";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  private record Route(String path, String[] segments, Operation operation) {}

  @Override
  public void check(LintedContract contract, LintReport report) {
    Map<String, List<Route>> alike = new LinkedHashMap<>();
    int pairs = 0;
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      if (http == null || pairs > MAX_PAIRS) {
        continue;
      }
      Route route = new Route(http.path(), http.path().split("/", -1), operation);
      String key = http.method() + " " + route.segments().length;
      List<Route> others = alike.computeIfAbsent(key, k -> new ArrayList<>());
      others.stream()
          .filter(other -> isAmbiguous(other, route))
          .findFirst()
          .ifPresent(other -> report(other, route, contract, report));
      pairs += others.size();
      others.add(route);
    }
  }

  private static void report(
      Route first, Route second, LintedContract contract, LintReport report) {
    report.at(
        contract.named(second.operation().origin()),
        "a request may mean this path or another one, neither of which is more concrete",
        new Diagnostic.Related(
            "'" + second.path() + "' or '" + first.path() + "'",
            contract.named(first.operation().origin())),
        "change one of the paths: other servers and clients may choose the other one");
  }

  private static boolean isAmbiguous(Route first, Route second) {
    boolean firstIsMore = false;
    boolean secondIsMore = false;
    for (int i = 0; i < first.segments().length; i++) {
      String a = first.segments()[i];
      String b = second.segments()[i];
      if (!PathSegments.meet(a, b)) {
        return false;
      }
      firstIsMore |= PathSegments.rank(a) > PathSegments.rank(b);
      secondIsMore |= PathSegments.rank(a) < PathSegments.rank(b);
    }
    return firstIsMore && secondIsMore;
  }
}
