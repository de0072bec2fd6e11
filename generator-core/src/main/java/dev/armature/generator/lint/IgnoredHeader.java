package dev.armature.generator.lint;

import dev.armature.generator.ir.HttpBinding;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** OpenAPI 3.1, 4.8.12.1 and 4.8.17: these headers are described by other parts of a contract. */
final class IgnoredHeader implements LintRule {
  private static final Set<String> NAMES = Set.of("accept", "content-type", "authorization");

  @Override
  public String code() {
    return "lint/ignored-header";
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    for (Operation operation : contract.service().operations()) {
      HttpBinding http = operation.http();
      Place at = http == null ? null : contract.at(operation.origin());
      if (http != null && at != null) {
        parameters(contract, http.path(), at).forEach(each -> check(each, report));
      }
    }
  }

  private static List<Place> parameters(LintedContract contract, String path, Place operation) {
    List<Place> all = new ArrayList<>();
    Place paths = contract.root().get("paths");
    Place item = paths == null ? null : paths.get(path);
    for (Place owner : item == null ? List.of(operation) : List.of(item, operation)) {
      Place parameters = owner.get("parameters");
      all.addAll(parameters == null ? List.of() : parameters.items());
    }
    return all;
  }

  private static void check(Place parameter, LintReport report) {
    Place in = parameter.get("in");
    Place name = parameter.get("name");
    String text = name == null || name.text() == null ? "" : name.text();
    boolean header = in != null && "header".equals(in.text());
    if (name != null && header && NAMES.contains(text.toLowerCase(Locale.ROOT))) {
      report.at(
          name.span(),
          "a parameter for the header '" + text + "' is ignored",
          "leave it out: media types of bodies and security schemes say what this header holds");
    }
  }
}
