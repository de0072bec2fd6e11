package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.schema.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** CWE-319: whoever is on the way reads and changes what travels. */
final class PlainHttp implements LintRule {
  private static final List<String> FLOW_URLS =
      List.of("authorizationUrl", "tokenUrl", "refreshUrl");

  @Override
  public String code() {
    return "lint/plain-http";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(LintedContract contract, LintReport report) {
    Place servers = contract.root().get("servers");
    for (Place server : servers == null ? List.<Place>of() : servers.items()) {
      check(server.get("url"), report);
    }
    Place components = contract.root().get("components");
    Place schemes = components == null ? null : components.get("securitySchemes");
    for (Place scheme : schemes == null ? List.<Place>of() : schemes.members()) {
      check(scheme.get("openIdConnectUrl"), report);
      Place flows = scheme.get("flows");
      for (Place flow : flows == null ? List.<Place>of() : flows.members()) {
        FLOW_URLS.forEach(key -> check(flow.get(key), report));
      }
    }
  }

  private static void check(@Nullable Place at, LintReport report) {
    String url = at == null || at.text() == null ? "" : at.text().toLowerCase(Locale.ROOT);
    if (at != null && url.startsWith("http://") && !isOwnMachine(url.substring(7))) {
      report.at(
          at.span(),
          "'http' sends all in the clear, tokens and keys too",
          "let the URL begin with 'https://'");
    }
  }

  private static boolean isOwnMachine(String authority) {
    return authority.matches(
        "(localhost|[a-z0-9.-]+\\.localhost|127\\.[0-9.]+|\\[::1\\]|0\\.0\\.0\\.0)([:/?#].*)?");
  }
}
